import { useState } from "react";

import { asksOnce } from "@/lib/domain/nudges/asks-once.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { NudgeCard } from "./NudgeCard.tsx";

interface Props {
  shown: ShownNudge | undefined;
  inPopup?: boolean;
  veiled?: boolean;
}

/**
 * Where the one card stands while a nudge waits, and after it a sentence when the answer changed what
 * is to come. The morning is asked by the practice itself, unless it asks whether to go on at all.
 */
export function NudgeSlot({ shown, inPopup = false, veiled = false }: Props) {
  const [said, say] = useState("");
  const isCard =
    shown !== undefined && (shown.nudge.kind !== "morning" || asksOnce(shown.nudge, shown.situation.ledger));
  return (
    <>
      {isCard && <NudgeCard shown={shown} inPopup={inPopup} veiled={veiled} onSay={say} />}
      <p className="hint nudge-said" role="status">
        {isCard ? "" : said}
      </p>
    </>
  );
}
