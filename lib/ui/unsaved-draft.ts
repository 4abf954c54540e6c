import { saveDraft } from "@/lib/storage/device.ts";
import { dropUnsaved, keepUnsaved, readUnsaved } from "@/lib/storage/unsaved.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** The text of a form on its way into the database; what an earlier page put aside is taken up. */
export class UnsavedDraft {
  readonly #name: string;
  readonly #save: (text: string) => Promise<void>;
  /** Undefined once all of it is kept. */
  #text: string | undefined;

  constructor(form: string) {
    this.#name = `draft/${form}`;
    this.#text = readUnsaved(this.#name)?.text;
    this.#save = oneAtATime(async (text) => {
      await saveDraft(form, text);
      if (this.#text !== text) return;
      this.#text = undefined;
      dropUnsaved(this.#name);
    });
  }

  text(): string | undefined {
    return this.#text;
  }

  type(text: string): void {
    this.#text = text;
    void this.save();
  }

  /** Resolves when all that was typed is kept. */
  async save(): Promise<void> {
    if (this.#text !== undefined) await this.#save(this.#text);
  }

  /** A page that is being closed gets no more time for the database, so what is left waits beside it. */
  putAside(): void {
    if (this.#text !== undefined) keepUnsaved(this.#name, { text: this.#text, seen: "" });
  }
}
