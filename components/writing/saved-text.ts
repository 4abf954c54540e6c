import { fitsNote } from "@/lib/domain/text/graphemes.ts";
import type { Unsaved } from "@/lib/storage/unsaved.ts";

export interface ShownText {
  text: string;
  /** What another page wrote into the same field meanwhile; the person decides. */
  other: string | undefined;
  /** The store refused; the text is still in the field. */
  failed: boolean;
}

/** Stores a text if the field still holds `seen`; otherwise says what it holds. `now` in epoch ms. */
export type WriteText = (
  text: string,
  seen: string,
  now: number,
) => Promise<{ saved: boolean; stored: string }>;

/**
 * A field that is stored while it is typed into, on several pages at once if need be. What another
 * page writes is taken over while nothing new stands here; otherwise both are shown.
 */
export class SavedText {
  #shown: ShownText;
  /** The stored text that this page knows of. */
  #seen: string;
  #writtenAt = 0;
  #writing: string | undefined;
  #saving: Promise<boolean> = Promise.resolve(true);
  #write: WriteText;
  #fits: (text: string) => boolean;
  #listeners = new Set<() => void>();

  /**
   * `unsaved` is what an earlier page could no longer store; it is stored now. A text that does not
   * fit stays in the field and is not stored.
   */
  constructor(stored: string, write: WriteText, unsaved?: Unsaved, fits = fitsNote) {
    // What that page was writing when it was closed is not another page's text.
    this.#seen = unsaved === undefined || unsaved.writing === stored ? stored : unsaved.seen;
    this.#shown = { text: unsaved?.text ?? stored, other: undefined, failed: false };
    this.#write = write;
    this.#fits = fits;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  shown = (): ShownText => this.#shown;

  /** Every letter is stored at once: a tab may close at any. What comes during a write goes with the next. */
  type(text: string): void {
    this.#show({ text });
    void this.flush();
  }

  /** Stores what stands in the field. Resolves true when all of it is stored. */
  flush(): Promise<boolean> {
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  /** What is not in the database yet; undefined when all of it is. */
  unsaved(): Unsaved | undefined {
    const { text } = this.#shown;
    if (text === this.#seen) return undefined;
    return { text, seen: this.#seen, ...(this.#writing !== undefined && { writing: this.#writing }) };
  }

  /** Takes in what the database holds, as of the row's stamp `storedAt` (epoch ms). */
  receive(stored: string, storedAt: number): void {
    const { text, other } = this.#shown;
    // A live query may still tell of a state before this page's own latest write.
    if (stored === this.#seen || storedAt < this.#writtenAt) return;
    if (other !== undefined) this.#show({ other: stored });
    else if (text === this.#seen) {
      this.#seen = stored;
      this.#show({ text: stored });
    }
  }

  /** Ends a disagreement with this text. */
  decide(text: string): Promise<boolean> {
    this.#seen = this.#shown.other ?? this.#seen;
    this.#show({ text, other: undefined });
    return this.flush();
  }

  async #save(): Promise<boolean> {
    const { text, other } = this.#shown;
    if (other !== undefined || !this.#fits(text)) return false;
    if (text === this.#seen) return true;
    const now = Date.now();
    this.#writing = text;
    const result = await this.#write(text, this.#seen, now).catch(() => undefined);
    this.#writing = undefined;
    this.#show({ failed: result === undefined, other: result?.saved === false ? result.stored : undefined });
    if (result?.saved !== true) return false;
    this.#seen = text;
    this.#writtenAt = now;
    // More may have been typed meanwhile.
    return this.#save();
  }

  #show(change: Partial<ShownText>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }
}
