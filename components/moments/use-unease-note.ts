import { useEffect, useRef, useState } from "react";

import { isUneaseHigh } from "@/lib/domain/moments/high-unease.ts";
import { type Moment, type Unease, UNEASY_FROM } from "@/lib/domain/moments/moment.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { sayNext } from "@/lib/storage/last-said.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { loadSettings } from "@/lib/storage/settings.ts";

/** What is said to the unease of a moment just named; undefined when silence will do. */
async function noteOn({ day, createdAt }: Moment, unease: Unease): Promise<string | undefined> {
  const { uneaseMetAt } = await loadSettings();
  // The first of all was told beforehand what to expect, in words that still stand there.
  if (uneaseMetAt === null || uneaseMetAt >= createdAt) return undefined;
  const [{ uneaseNote }, ofTheWeek] = await Promise.all([
    import("@/lib/prompts/unease-note.ts"),
    momentsBetween(addDays(day, -6), day),
  ]);
  const isHigh = isUneaseHigh(ofTheWeek, day);
  const note = await sayNext("unease", day, (last) => uneaseNote(unease, isHigh, day, last));
  return note?.text;
}

/** What is said once the unease of a moment is named here (W8); "" before, and below “uneasy”. */
export function useUneaseNote(moment: Moment): string {
  const { unease } = moment;
  const answered = useRef(unease);
  const [note, setNote] = useState("");
  useEffect(() => {
    if (unease === undefined || unease === answered.current) return;
    answered.current = unease;
    const say = async () => {
      const said = await noteOn(moment, unease);
      // Another step may have been tapped meanwhile.
      if (said !== undefined && answered.current === unease) setNote(said);
    };
    void say();
  }, [moment, unease]);
  return unease !== undefined && unease >= UNEASY_FROM ? note : "";
}
