import { useEffect, useRef, useState } from "react";

import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { allBlocks } from "@/lib/storage/blocks.ts";
import { readDraft } from "@/lib/storage/device.ts";
import { goals } from "@/lib/storage/goals.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { restore } from "./block-acts.ts";
import { BlockEntry } from "./BlockEntry.tsx";
import { BlockForm } from "./BlockForm.tsx";
import { NEW_BLOCK_DRAFT } from "./use-block-draft.ts";
import "./blocks.css";

async function loadBlocks() {
  const [all, living, draft] = await Promise.all([allBlocks(), goals(), readDraft(NEW_BLOCK_DRAFT)]);
  return { all, kept: all.filter(isKept), goals: living, isBegun: draft !== "" };
}

/** Protected time: the blocks that take place, those at rest, and the way to make one (W9). */
export function Blocks() {
  const loaded = useLive(loadBlocks);
  const settings = useSettings();
  const [undoable, setUndoable] = useState<Undoable>();
  if (loaded === undefined || settings === undefined) return null;

  const { all, kept, isBegun } = loaded;
  const words = messages.blocks;
  const list = (standing: Block["standing"]) =>
    kept
      .filter((block) => block.standing === standing)
      .map((block) => (
        <li key={block.id}>
          <BlockEntry block={block} goals={loaded.goals} settings={settings} onDone={setUndoable} />
        </li>
      ));
  const [active, resting] = [list("active"), list("resting")];

  return (
    <section className="blocks" aria-labelledby="blocks-title">
      <header className="stack">
        <h2 id="blocks-title">{words.title}</h2>
        <p className="hint">{words.lead}</p>
      </header>
      {active.length > 0 && (
        <ul role="list" className="block-list">
          {active}
        </ul>
      )}
      <NewBlock goals={loaded.goals} settings={settings} isFirst={kept.length === 0} isBegun={isBegun} />
      {resting.length > 0 && (
        <section>
          <h3 className="label">{words.resting}</h3>
          <ul role="list" className="block-list">
            {resting}
          </ul>
        </section>
      )}
      <DeletedLately rows={all} nameOf={({ name }) => name} onRestore={restore} />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </section>
  );
}

interface NewProps {
  goals: readonly Goal[];
  settings: Settings;
  isFirst: boolean;
  isBegun: boolean;
}

function NewBlock({ goals: living, settings, isFirst, isBegun }: NewProps) {
  const [isMaking, setMaking] = useState(false);
  const make = useRef<HTMLButtonElement>(null);
  const wasMaking = useRef(false);
  const today = calendarDayAt(useMinute(), currentZone());
  const words = messages.blocks;

  useEffect(() => {
    // The form has gone, and the focus with it.
    if (wasMaking.current && !isMaking) make.current?.focus();
    wasMaking.current = isMaking;
  }, [isMaking]);

  if (isMaking) {
    return <BlockForm goals={living} settings={settings} today={today} onDone={() => setMaking(false)} />;
  }
  return (
    <div className="row">
      <button type="button" ref={make} onClick={() => setMaking(true)}>
        {isBegun ? words.goOn : isFirst ? words.add : words.addAnother}
      </button>
    </div>
  );
}
