import { useState } from "react";

import { readDraft, saveDraft } from "@/lib/storage/device.ts";
import { useLive } from "./live.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export interface Draft {
  /** Undefined until what was kept is read. */
  text: string | undefined;
  write: (text: string) => void;
}

/** A text kept at every letter under a form's own name, so that a closed tab loses nothing. */
export function useDraft(form: string): Draft {
  const kept = useLive(() => readDraft(form), [form]);
  const [typed, setTyped] = useState<string>();
  const [save] = useState(() => oneAtATime((text: string) => saveDraft(form, text)));

  const write = (text: string) => {
    setTyped(text);
    void save(text);
  };
  return { text: typed ?? kept, write };
}
