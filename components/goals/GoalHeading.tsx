import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import { Glyph } from "@/components/shared/Glyph.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeGoalText } from "@/lib/storage/goals.ts";
import { headingLength } from "@/lib/ui/heading-length.ts";

/** The goal's own words, to be changed in place, under the name of its form. */
export function GoalHeading({ goal }: { goal: Goal }) {
  const [isEdited, setEdited] = useState(false);
  const form = formOf(goal);
  const over = goal.standing === "held" ? undefined : messages.goals.standings[goal.standing];
  return (
    <header className="goal-heading">
      <p className="label">
        <a href={addressOf("goals")}>{messages.journal.rooms.goals}</a>
        {form && <> · {messages.goals.forms[form].name}</>}
        {over && <> · {over}</>}
      </p>
      <div className="goal-sentence">
        <h1 dir="auto" data-length={headingLength(goal.text)}>
          {goal.text}
        </h1>
        <button
          type="button"
          className="button-icon"
          title={messages.goals.reword}
          aria-expanded={isEdited}
          onClick={() => setEdited(!isEdited)}
        >
          <Glyph name={isEdited ? "close" : "edit"} />
          <span className="visually-hidden">
            {isEdited ? messages.goals.rewordDone : messages.goals.reword}
          </span>
        </button>
      </div>
      {isEdited && (
        <WrittenField
          name={`goals/${goal.id}/text`}
          label={messages.goals.reword}
          length="line"
          stored={goal.text}
          storedAt={goal.updatedAt}
          write={(text, seen, now) => writeGoalText(goal.id, text, seen, now)}
          isLabelHidden
          takesFocus
        />
      )}
    </header>
  );
}
