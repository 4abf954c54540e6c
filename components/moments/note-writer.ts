import { writeNote } from "@/lib/storage/moments.ts";
import { oneAtATime } from "@/lib/ui/one-at-a-time.ts";

/** How the last saving went. */
export interface NoteOutcome {
  failed: boolean;
  /** The note as another place has it, when it was changed there meanwhile and nothing was saved. */
  other: string | undefined;
}

export interface NoteWriter {
  /** Says from which stored text the typing goes on. */
  beginFrom: (stored: string) => void;
  /** Saves at once, or as soon as the saving under way is over. */
  write: (text: string) => Promise<void>;
}

/** Saves the note of one moment as it is typed, and tells how it went. */
export function noteWriter(momentId: string, tell: (outcome: NoteOutcome) => void): NoteWriter {
  let seen = "";
  return {
    beginFrom: (stored) => {
      seen = stored;
    },
    write: oneAtATime(async (text) => {
      try {
        const { saved, stored } = await writeNote(momentId, text, seen, Date.now());
        if (saved) seen = text;
        tell({ failed: false, other: saved ? undefined : stored });
      } catch {
        tell({ failed: true, other: undefined });
      }
    }),
  };
}
