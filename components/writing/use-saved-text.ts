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
export function useSavedText({ name, stored, storedAt, write, fits }: Field): [ShownText, SavedText] {
  const [{ field, aside }] = useState(() => {
    const unsaved = readUnsaved(name);
    // Whether what lies aside under the name is this page's to drop; another tab may have put it there since.
    return { field: new SavedText(stored, write, unsaved, fits), aside: { isOurs: unsaved !== undefined } };
  });
  const shown = useSyncExternalStore(field.subscribe, field.shown);

  useEffect(() => field.receive(stored, storedAt), [field, stored, storedAt]);

  useEffect(() => {
    const putAside = () => {
      const unsaved = field.unsaved();
      if (unsaved !== undefined) keepUnsaved(name, unsaved);
      else if (aside.isOurs) dropUnsaved(name);
      aside.isOurs = unsaved !== undefined;
    };
    const store = async () => {
      putAside();
      await field.flush();
      putAside();
    };
    onPage.add(field);
    document.addEventListener("visibilitychange", store);
    addEventListener("pagehide", store);
    // What an earlier page put aside.
    void store();
    return () => {
      onPage.delete(field);
      document.removeEventListener("visibilitychange", store);
      removeEventListener("pagehide", store);
      void store();
    };
  }, [name, field, aside]);

  return [shown, field];
}
