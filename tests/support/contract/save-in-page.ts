import { runInNewContext } from "node:vm";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

function decoded(text: string): string {
  return text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/** An element of the page's text, found by its id; what is set is written back as a browser would. */
class TextElement {
  textContent = "";
  dataset: Record<string, string> = {};
  listeners: Record<string, () => void> = {};
  addEventListener = (type: string, listener: () => void) => {
    this.listeners[type] = listener;
  };
}

/** As much of a document as the page's script needs, over nothing but its text. */
class TextPage {
  lang = "en-GB";
  classList = { add: () => {} };
  outerHTML: string;
  /** The two that only the shown page has. */
  #own: Record<string, TextElement> = { "#save": new TextElement(), "#saved": new TextElement() };

  constructor(html: string) {
    this.outerHTML = html;
  }

  cloneNode = () => new TextPage(this.outerHTML);

  querySelector = (id: string): unknown => {
    const own = this.#own[id];
    if (own !== undefined) return own;
    const pattern = new RegExp(`(<(\\w+)[^>]* id="${id.slice(1)}"[^>]*>)([^<]*)(</\\2>)`);
    const [, , name, text = ""] = pattern.exec(this.outerHTML) ?? [];
    const isScript = name === "script";
    const write = (words: string) => {
      const inner = isScript ? words : words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      this.outerHTML = this.outerHTML.replace(pattern, (_, start, _name, _text, end) => start + inner + end);
    };
    return {
      get textContent() {
        return isScript ? text : decoded(text);
      },
      set textContent(words: string) {
        write(words);
      },
    };
  };
}

/** A field in the browser: its line ends are all alike, and a day is a day or nothing. */
class Field {
  name: string;
  type: string;
  hidden = true;
  #value: string | undefined;
  #default = "";
  addEventListener = () => {};

  constructor(name: string, type: string) {
    this.name = name;
    this.type = type;
  }
  set defaultValue(text: string) {
    this.#default = text;
  }
  set value(text: string) {
    this.#value = text;
  }
  get value(): string {
    return (this.#value ?? this.#default).replaceAll(/\r\n?/g, "\n");
  }
}

/**
 * Opens a contract's page, types `edits` into its fields by name, and saves it with the page's own
 * script.
 *
 * @returns the text of the file that the other side then has
 */
export function saveInPage(html: string, edits: Readonly<Record<string, string>>): string {
  const root = new TextPage(html.replace("<!doctype html>\n", ""));
  const fields = [...html.matchAll(/<(textarea|input) id="(\w+)"/g)].map(
    ([, element, name = ""]) => new Field(name, element === "input" ? "date" : "textarea"),
  );
  let saved = "";
  const save = Object(root.querySelector("#save"));
  save.dataset = { file: "returned.html", dated: "Saved on {0}" };
  runInNewContext(/<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "", {
    document: {
      documentElement: Object.assign(root, {
        querySelectorAll: (selector: string) => (selector === "textarea, input" ? fields : []),
      }),
      createElement: () => ({ click: () => {} }),
    },
    addEventListener: () => {},
    URL: { createObjectURL: () => "blob:here" },
    Blob: function keepText([text]: [string]) {
      saved = text;
    },
    Date,
  });
  for (const field of fields) {
    const edit = edits[field.name];
    if (edit !== undefined) field.value = edit;
  }
  save.listeners.click();
  return saved;
}
