import { useEffect, useRef, useState } from "react";

import { OfGoal } from "@/components/goals/OfGoal.tsx";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { runFrom } from "@/lib/domain/blocks/block-run.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import { takeUp } from "./block-acts.ts";
import { standingText, timesText } from "./block-text.ts";
import { BlockActions } from "./BlockActions.tsx";
import { BlockForm } from "./BlockForm.tsx";
import { SaveForCalendar } from "./SaveForCalendar.tsx";

interface Props {
  block: Block;
  goals: readonly Goal[];
  settings: Settings;
  onDone: (undoable: Undoable) => void;
}

/** One block with what can be done with it; it is changed in place. */
export function BlockEntry({ block, goals, settings, onDone }: Props) {
  const [isEditing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLElement>(null);
  const wasEditing = useRef(false);
  const now = useMinute();
  const words = messages.blocks;
  const { name, purpose, standing } = block;
  const zone = currentZone();
  const isOver = runFrom(block, now, zone) === undefined;

  useEffect(() => {
    // The form has gone, and the focus with it.
    if (wasEditing.current && !isEditing) more.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return (
      <BlockForm
        block={block}
        goals={goals}
        settings={settings}
        today={calendarDayAt(now, zone)}
        onDone={() => setEditing(false)}
      />
    );
  }
  return (
    <article className="block-entry">
      <h3 dir="auto">{name}</h3>
      <p className="reading block-purpose" dir="auto">
        {purpose}
      </p>
      <OfGoal goalId={block.goalId} goals={goals} />
      <p>{timesText(block, settings)}</p>
      {standing === "active" && <p className="hint">{standingText(block, now, zone, settings)}</p>}
      <div className="block-ways">
        {standing === "active" && !isOver && <SaveForCalendar block={block} />}
        {standing === "resting" && (
          <button type="button" aria-label={words.takeUpNamed(name)} onClick={() => takeUp(block)}>
            {words.takeUp}
          </button>
        )}
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary ref={more} aria-label={words.moreAbout(name)}>
            {words.more}
          </summary>
          {isOpen && <BlockActions block={block} onEdit={() => setEditing(true)} onDone={onDone} />}
        </details>
      </div>
    </article>
  );
}
