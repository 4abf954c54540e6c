import { useEffect, useState } from "react";

import { readDraft } from "@/lib/storage/device.ts";
import { useLive } from "./live.ts";
import { UnsavedDraft } from "./unsaved-draft.ts";

export interface Draft {
  /** Undefined until what was kept is read. */
  text: string | undefined;
  write: (text: string) => void;
}

/** A text kept at every letter under a form's own name, so that a closed tab loses nothing. */
export function useDraft(form: string): Draft {
  const kept = useLive(() => readDraft(form), [form]);
  const [draft] = useState(() => new UnsavedDraft(form));
  const [typed, setTyped] = useState(() => draft.text());

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

  const write = (text: string) => {
    setTyped(text);
    draft.type(text);
  };
  return { text: typed ?? kept, write };
}
