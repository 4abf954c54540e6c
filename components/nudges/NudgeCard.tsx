import { asksOnce } from "@/lib/domain/nudges/asks-once.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { AskOnce } from "./AskOnce.tsx";
import { NudgeSubject } from "./NudgeSubject.tsx";
import { NudgeWays } from "./NudgeWays.tsx";
import { NudgeWhy } from "./NudgeWhy.tsx";
import { wordingOf } from "./wording-of.ts";
import "./nudge-card.css";

interface Props {
  shown: ShownNudge;
  /** In the popup, other places open in a tab. */
  inPopup?: boolean;
  /** None of the person's own words. */
  veiled?: boolean;
  onSay: (words: string) => void;
}

/** The one nudge that waits: what it asks, why it came, and every way to put it off. */
export function NudgeCard({ shown, inPopup = false, veiled = false, onSay }: Props) {
  const { nudge, situation } = shown;
  const { name } = messages.nudges.kinds[nudge.kind];
  return (
    <section className="card card-waiting nudge" aria-label={name}>
      <h2 className="label">{name}</h2>
      {asksOnce(nudge, situation.ledger) ? (
        <AskOnce nudge={nudge} inPopup={inPopup} onSay={onSay} />
      ) : (
        <>
          <p className="reading">{wordingOf(nudge)}</p>
          {!veiled && <NudgeSubject nudge={nudge} />}
          <NudgeWays shown={shown} inPopup={inPopup} onSay={onSay} />
        </>
      )}
      <NudgeWhy shown={shown} inPopup={inPopup} />
    </section>
  );
}
