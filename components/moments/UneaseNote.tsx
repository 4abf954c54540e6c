import type { Moment } from "@/lib/domain/moments/moment.ts";
import { useUneaseNote } from "./use-unease-note.ts";

/** What is said after unease was named. It stands last, so that it pushes nothing a hand is on its way to. */
export function UneaseNote({ moment }: { moment: Moment }) {
  return (
    <output className="said-of-moment" dir="auto">
      {useUneaseNote(moment)}
    </output>
  );
}
