/** Roads by which a page can carry a word to a server. */
export const ROADS = [
  "image",
  "background",
  "style",
  "preload",
  "script",
  "module",
  "frame",
  "object",
  "media",
  "font",
  "fetch",
  "request",
  "events",
  "beacon",
  "socket",
  "form",
  "prefetch",
] as const;

/**
 * Sets out on each of them to an address such as `127.0.0.1:8000/journal`, where the server is
 * asked for `/journal/image` and so on. Runs in the page, and sees nothing outside of itself.
 */
export function tryEveryRoad(address: string): void {
  const http = `http://${address}`;
  const element = (tag: string, attributes: Record<string, string>) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    document.body.append(made);
    return made;
  };
  const submit = (form: HTMLElement) => form instanceof HTMLFormElement && form.submit();
  const ask = (request: XMLHttpRequest) => {
    request.open("GET", `${http}/request`);
    request.send();
  };
  const roads = [
    () => element("img", { src: `${http}/image` }),
    () => element("p", {}).style.setProperty("background-image", `url(${http}/background)`),
    () => element("link", { rel: "stylesheet", href: `${http}/style` }),
    () => element("link", { rel: "preload", as: "image", href: `${http}/preload` }),
    () => element("script", { src: `${http}/script` }),
    () => element("script", { type: "module", src: `${http}/module` }),
    () => element("iframe", { src: `${http}/frame` }),
    () => element("object", { data: `${http}/object` }),
    () => element("video", { src: `${http}/media` }),
    () => new FontFace("Away", `url(${http}/font)`).load().catch(() => {}),
    () => fetch(`${http}/fetch`).catch(() => {}),
    () => ask(new XMLHttpRequest()),
    () => new EventSource(`${http}/events`),
    () => navigator.sendBeacon(`${http}/beacon`),
    () => new WebSocket(`ws://${address}/socket`),
    () => element("iframe", { name: "form-target" }),
    () => submit(element("form", { action: `${http}/form`, method: "post", target: "form-target" })),
    // The last, since Firefox drops what it was to fetch ahead when a frame begins to load.
    () => element("link", { rel: "prefetch", href: `${http}/prefetch` }),
  ];
  for (const setOut of roads) {
    try {
      void setOut();
    } catch {
      // Refused at once.
    }
  }
}
