import { useRef, useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import { readBackupFile } from "./read-backup-file.ts";

/** `seen` is what looking at the copy told. */
export type ChosenCopy<T> =
  | { step: "none" }
  | { step: "reading" }
  | { step: "problem"; words: string }
  | { step: "read"; backup: Backup; seen: T };

/** The file that a person chose as a copy: read, and looked at with `look`. Nothing is stored. */
export function useChosenCopy<T>(look: (backup: Backup) => Promise<T>) {
  const [copy, setCopy] = useState<ChosenCopy<T>>({ step: "none" });
  const latest = useRef<File>(undefined);

  const choose = async (file: File) => {
    latest.current = file;
    setCopy({ step: "reading" });
    const read = await readAndLook(file, look);
    // Another one may have been chosen meanwhile.
    if (latest.current === file) setCopy(read);
  };

  const forget = () => {
    latest.current = undefined;
    setCopy({ step: "none" });
  };

  return { copy, choose, forget };
}

async function readAndLook<T>(file: File, look: (backup: Backup) => Promise<T>): Promise<ChosenCopy<T>> {
  const backup = await readBackupFile(file);
  if (typeof backup === "string") return { step: "problem", words: backup };
  try {
    return { step: "read", backup, seen: await look(backup) };
  } catch {
    return { step: "problem", words: messages.data.problems["not-compared"] };
  }
}
