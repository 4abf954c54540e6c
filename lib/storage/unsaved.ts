import * as z from "zod/mini";

const PREFIX = "becoming.unsaved/";

const unsavedSchema = z.object({
  text: z.string(),
  seen: z.string(),
  writing: z.optional(z.string()),
});

/**
 * Words typed into a field and not yet known to be in the database, the stored text they began
 * from, and the text that was being written when the page was left: it may or may not be there.
 */
export type Unsaved = z.infer<typeof unsavedSchema>;

/**
 * Puts words aside at once. A page that is being closed gets no more time for the database; this
 * store is written before it goes. They are dropped as soon as the database has them.
 */
export function keepUnsaved(field: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(PREFIX + field, JSON.stringify(unsaved));
  } catch {
    // Storage is blocked or full; then only the last letters are lost.
  }
}

/** What an earlier page put aside for a field; undefined when there is nothing or it is not understood. */
export function readUnsaved(field: string): Unsaved | undefined {
  try {
    const unsaved = unsavedSchema.safeParse(JSON.parse(localStorage.getItem(PREFIX + field) ?? "null"));
    return unsaved.success ? unsaved.data : undefined;
  } catch {
    return undefined;
  }
}

export function dropUnsaved(field: string): void {
  try {
    localStorage.removeItem(PREFIX + field);
  } catch {
    // Storage is blocked, so nothing is there.
  }
}

/** Drops what any page put aside; part of erasing everything. */
export function dropAllUnsaved(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? "");
    for (const key of keys.filter((name) => name.startsWith(PREFIX))) localStorage.removeItem(key);
  } catch {
    // Storage is blocked, so nothing is there.
  }
}
