import { AskedField } from "@/components/goals/AskedField.tsx";
import { ToIntention } from "@/components/goals/ToIntention.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { tidyLine } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";
import { intentions } from "@/lib/storage/intentions.ts";
import { useLive } from "@/lib/ui/live.ts";
import { ShiftPart } from "./ShiftPart.tsx";

/**
 * The way to the new tab: a sentence, and under it who I am becoming. Without a sentence of its own
 * the goal's intention stays as it reads, or else the new way stands there by itself.
 */
export function BecomingInSight({ goal }: { goal: Goal }) {
  const all = useLive(intentions);
  if (all === undefined) return null;
  const linked = all.find(({ id }) => id === goal.intentionId);
  const offer = ({ words: { newSign = "", sentence = "" } }: Goal) => {
    const newWay = tidyLine(newSign);
    const text = tidyLine(sentence) || linked?.text || newWay;
    return { text, becoming: newWay === "" || newWay === text ? undefined : newWay };
  };
  const { text, becoming } = offer(goal);
  const words = messages.shift.inSight;

  return (
    <ShiftPart title={words.title} hint={words.hint}>
      <AskedField goal={goal} word="sentence" source="L2" {...words.sentence} />
      {text !== "" && (
        <div>
          <p className="label">{words.reads}</p>
          <p className="lead" dir="auto">
            {text}
          </p>
          {becoming && (
            <p className="reading shift-becoming" dir="auto">
              {becoming}
            </p>
          )}
        </div>
      )}
      <ToIntention goal={goal} offer={offer} />
    </ShiftPart>
  );
}
