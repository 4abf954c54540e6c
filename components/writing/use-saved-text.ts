import { useEffect, useState, useSyncExternalStore } from "react";

import { dropUnsaved, keepUnsaved, readUnsaved } from "@/lib/storage/unsaved.ts";
import { SavedText, type ShownText, type WriteText } from "./saved-text.ts";

interface Field {
  /** A name of the field that no other has. */
  name: string;
  /** What the database holds, and since when (epoch ms). */
  stored: string;
  storedAt: number;
  /** Looked at only once: give the component a key that changes with the field. */
  write: WriteText;
  /** All fields of the page that have to be stored before it is finished. */
  fields?: Set<SavedText> | undefined;
  /** What is longer or empty may not be stored; a note by default. */
  fits?: ((text: string) => boolean) | undefined;
}

/** Every such field that stands on the page. */
const onPage = new Set<SavedText>();

/**
 * Stores all that was typed on this page: for what goes by the words in the database, whatever stands
 * shown. False when a field waits for a decision or cannot be stored as it stands.
 */
export async function storeTyped(): Promise<boolean> {
  const stored = await Promise.all(Array.from(onPage, (field) => field.flush()));
  return !stored.includes(false);
}

/** A text that is stored while it is typed, also when the page is closed in the middle of a word. */
export function useSavedText({ name, stored, storedAt, write, fields, fits }: Field): [ShownText, SavedText] {
  const [field] = useState(() => new SavedText(stored, write, readUnsaved(name), fits));
  const shown = useSyncExternalStore(field.subscribe, field.shown);

  useEffect(() => field.receive(stored, storedAt), [field, stored, storedAt]);

  useEffect(() => {
    const store = async () => {
      const unsaved = field.unsaved();
      if (unsaved === undefined) dropUnsaved(name);
      else keepUnsaved(name, unsaved);
      await field.flush();
      if (field.unsaved() === undefined) dropUnsaved(name);
    };
    fields?.add(field);
    onPage.add(field);
    document.addEventListener("visibilitychange", store);
    addEventListener("pagehide", store);
    // What an earlier page put aside.
    void store();
    return () => {
      fields?.delete(field);
      onPage.delete(field);
      document.removeEventListener("visibilitychange", store);
      removeEventListener("pagehide", store);
      void store();
    };
  }, [name, field, fields]);

  return [shown, field];
}
