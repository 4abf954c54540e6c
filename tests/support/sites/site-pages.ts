/** The pages of the sites that plans are shown on in the tests, each with the policy it is served under. */
export interface SitePage {
  html: string;
  policy?: string;
}

const LONG = "<p>Something to read, and <a href='#'>a link</a> within it.</p>".repeat(12);

/** An ordinary page with a field in which somebody is writing. */
const plain: SitePage = {
  html: `<!doctype html><title>Plain</title><h1>Plain</h1><input aria-label="Name" autofocus>${LONG}<button>Save</button>`,
};

/** One page that changes its address by itself. */
const app: SitePage = {
  html: `<!doctype html><title>App</title><nav>
    <button id="inbox">Inbox</button> <button id="elsewhere">Elsewhere</button></nav><main>App</main>
    <script>
      for (const id of ["inbox", "elsewhere"]) {
        document.getElementById(id).onclick = () => history.pushState(null, "", "/app/" + id);
      }
    </script>`,
};

/** Nothing is allowed, and a layer fills the window. */
const strict: SitePage = {
  policy:
    "default-src 'none'; style-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'",
  html: `<!doctype html><title>Strict</title><style nonce="own">
    html, body { margin: 0; block-size: 100%; overflow: hidden; font-size: 4px; }
    div { all: unset !important; position: fixed !important; display: none !important; opacity: 0 !important; }
    main { position: fixed; inset: 0; z-index: 2147483647; background: teal; }
    * { visibility: visible; transition: all 9s; }
    </style><main><h1>Strict</h1><button>Save</button></main>`,
};

/** A page that wants to know what is shown on it, and to answer in the person's place. */
const hostile: SitePage = {
  html: `<!doctype html><title>Hostile</title><h1>Hostile</h1>
    <style>
      @font-face { font-family: sans-serif; src: url("/leak/unquoted"); }
      @font-face { font-family: "sans-serif"; src: url("/leak/quoted"); }
      @font-face { font-family: "DejaVu Sans"; src: url("/leak/named"); }
      div { opacity: 0 !important; inset: 0 !important; inline-size: 100% !important; }
    </style>
    <script>
      window.heard = [];
      const ids = new Set();
      addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(data)));
      for (const type of ["click", "keydown", "keyup", "pointerdown", "focusin"]) {
        addEventListener(type, (event) => window.heard.push(event.type + " " + event.composedPath().map((node) => node.nodeName)), true);
      }
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { window.heard.push("attachShadow"); return attach.call(this, { ...init, mode: "open" }); };
      window.attack = () => {
        for (const kind of ["site-cue/answer", "site-cue/seen", "site-cue/here"]) {
          const message = { kind, id: "plan-cue", answer: "did", path: "/" };
          postMessage(message, "*");
          for (const target of [window, document]) {
            for (const type of ["message", "site-cue", kind, "wxt:content-script-started", "visibilitychange", "focusin"]) {
              target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
            }
          }
          for (const reach of [() => chrome.runtime.sendMessage(message), () => browser.runtime.sendMessage(message)]) {
            try { reach(); window.heard.push("sent"); } catch {}
          }
        }
        for (const host of document.querySelectorAll("html > div")) {
          const copy = host.cloneNode(true);
          document.body.append(copy);
          for (const target of [host, copy]) {
            const { x, y, width, height } = host.getBoundingClientRect();
            for (let across = 4; across < width; across += 12) {
              for (let down = 4; down < height; down += 12) {
                const init = { bubbles: true, composed: true, cancelable: true, clientX: x + across, clientY: y + down };
                target.dispatchEvent(new MouseEvent("click", init));
                (document.elementFromPoint(x + across, y + down) ?? target).dispatchEvent(new PointerEvent("pointerdown", init));
              }
            }
            for (const key of ["Enter", " ", "Escape"]) target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
            for (const property of ["opacity", "left", "top", "transform", "display"]) target.style.setProperty(property, "0", "important");
            target.click();
            target.focus();
          }
          copy.remove();
        }
      };
      /** Every way by which a page might come by words that are shown on it. */
      window.readable = (words) => {
        const found = [];
        for (const word of words) if (window.find(word, false, false, true)) found.push("find " + word);
        document.execCommand("selectAll");
        const texts = [document.body.innerText, document.documentElement.innerText, document.documentElement.textContent,
          document.documentElement.outerHTML, document.documentElement.getHTML({ serializableShadowRoots: true }), String(getSelection()), window.heard.join()];
        for (const host of document.querySelectorAll("html > div")) {
          if (host.shadowRoot !== null) found.push("shadowRoot");
          texts.push(JSON.stringify(host.dataset), host.ariaLabel, getComputedStyle(host, "::before").content);
        }
        for (const word of words) if (texts.some((text) => text?.includes(word))) found.push("text " + word);
        return found;
      };
    </script>`,
};

export const SITE_PAGES = { plain, app, strict, hostile };
