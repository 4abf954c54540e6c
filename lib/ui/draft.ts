import { useEffect, useState } from "react";

import { readDraft } from "@/lib/storage/device.ts";
import { useLive } from "./live.ts";
import { UnsavedDraft } from "./unsaved-draft.ts";

export interface Draft {
  /** Undefined until what was kept is read. */
  text: string | undefined;
  write: (text: string) => void;
}

/** The way of a form's text into the database, also when the page is closed in the middle of a word. */
export function useUnsavedDraft(form: string): UnsavedDraft {
  const [draft] = useState(() => new UnsavedDraft(form));

  useEffect(() => {
    const putAside = () => draft.putAside();
    document.addEventListener("visibilitychange", putAside);
    addEventListener("pagehide", putAside);
    void draft.save();
    return () => {
      document.removeEventListener("visibilitychange", putAside);
      removeEventListener("pagehide", putAside);
      putAside();
    };
  }, [draft]);
  return draft;
}

/** A text kept at every letter under a form's own name, so that a closed tab loses nothing. */
export function useDraft(form: string): Draft {
  const kept = useLive(() => readDraft(form), [form]);
  const draft = useUnsavedDraft(form);
  const [typed, setTyped] = useState(() => draft.text());

  const write = (text: string) => {
    setTyped(text);
    draft.type(text);
  };
  return { text: typed ?? kept, write };
}
