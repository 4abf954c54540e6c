import { useState } from "react";

import { wordingOf } from "@/components/intentions/keep-wording.ts";
import { OtherWording } from "@/components/intentions/OtherWording.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { standingOnTab } from "@/lib/domain/goals/intention-on-tab.ts";
import { currentIntention } from "@/lib/domain/intentions/intention.ts";
import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { storeTyped } from "@/components/writing/use-saved-text.ts";
import { putOnNewTab } from "@/lib/storage/goal-intention.ts";
import { goalById } from "@/lib/storage/goals.ts";
import { intentions, type IntentionWording } from "@/lib/storage/intentions.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { useLive } from "@/lib/ui/live.ts";
import "./forms/forms.css";

interface Props {
  goal: Goal;
  /** What the goal offers, as the person wrote it. It is asked of the goal anew when the button is pressed. */
  offer: (goal: Goal) => Offer;
}

interface Offer {
  /** While it is empty nothing is shown. */
  text: string;
  /** Who I am becoming; without it the intention keeps the line it has. */
  becoming?: string | undefined;
}

/**
 * Puts a sentence of a goal on the new tab, as the intention that belongs to the goal (T2, T4). When
 * that says something else already, both are shown, and the person chooses.
 */
export function ToIntention({ goal, offer }: Props) {
  const all = useLive(intentions);
  const [other, setOther] = useState<IntentionWording>();
  const [isPut, setPut] = useState(false);
  if (all === undefined || tidyLine(offer(goal).text) === "") return null;

  const linked = all.find(({ id }) => id === goal.intentionId);
  const current = currentIntention(all);
  const wordsOf = (from: Goal): IntentionWording => {
    const { text, becoming = "" } = offer(from);
    const becomes = tidyLine(becoming) || linked?.becoming;
    return { text: tidyLine(text), ...(becomes !== undefined && { becoming: becomes }) };
  };
  const words = wordsOf(goal);
  const standing = standingOnTab(words, linked, current);

  const tooLong = partTooLong(words);
  if (tooLong !== undefined) {
    return (
      <p className="hint">
        {messages.goalForms.toIntention.tooLong(formatNumber(graphemeCount(tooLong)), formatNumber(LINE_MAX))}
      </p>
    );
  }

  const put = async (seen: IntentionWording | undefined) => {
    // The last letters may not have come back from the database when the button is pressed.
    await storeTyped();
    const latest = wordsOf((await goalById(goal.id)) ?? goal);
    // Then it is said in place of the button.
    if (latest.text === "" || partTooLong(latest) !== undefined) return;
    const changed = await putOnNewTab(goal.id, latest, seen, Date.now());
    setOther(changed);
    setPut(changed === undefined);
  };

  if (other !== undefined) {
    return (
      <OtherWording
        mine={wordingOf(words)}
        other={wordingOf(other)}
        onKeepMine={() => put(other)}
        onTakeOther={() => setOther(undefined)}
      />
    );
  }
  if (standing === "shown") {
    return (
      // The button that was pressed has gone, and the focus with it.
      <p
        className="hint to-intention-shown"
        role="status"
        tabIndex={-1}
        ref={isPut ? focusWhenShown : undefined}
      >
        {messages.goalForms.toIntention.shown}
      </p>
    );
  }
  return (
    <div className="to-intention">
      {standing === "differs" && linked && (
        <div>
          <p className="label">
            {linked.id === current?.id
              ? messages.goalForms.toIntention.currentReads
              : messages.goalForms.toIntention.otherReads}
          </p>
          <p className="reading" dir="auto">
            {linked.text}
          </p>
        </div>
      )}
      <button type="button" onClick={() => put(linked)}>
        {messages.goalForms.toIntention.puts[standing]}
      </button>
    </div>
  );
}

function partTooLong(words: IntentionWording): string | undefined {
  return Object.values(words).find((part) => part !== undefined && !fitsLine(part));
}
