import { type FormEvent, useEffect, useRef, useState } from "react";

import { BelongsTo } from "@/components/goals/BelongsTo.tsx";
import { LineField } from "@/components/intentions/LineField.tsx";
import { sendOnEnter } from "@/components/writing/send-on-enter.ts";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { type BlockProblem, blockPartsOf, changedParts } from "@/lib/domain/blocks/block-draft.ts";
import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { fitsLine } from "@/lib/domain/text/graphemes.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { writeOnWhenShown } from "@/lib/ui/focus.ts";
import { keep } from "./block-acts.ts";
import { BlockDays } from "./BlockDays.tsx";
import { BlockTimes } from "./BlockTimes.tsx";
import { Expectations } from "./Expectations.tsx";
import { useBlockDraft } from "./use-block-draft.ts";

interface Props {
  /** The one to change; without it, a new one is made. */
  block?: Block;
  goals: readonly Goal[];
  settings: Settings;
  today: DayKey;
  onDone: () => void;
}

/** Makes a block or changes one. A new one says beforehand what to expect of the first times (W9). */
export function BlockForm({ block, goals, settings, today, onDone }: Props) {
  const drafted = useBlockDraft(block, today);
  const [problem, setProblem] = useState<BlockProblem | "not-kept">();
  const form = useRef<HTMLFormElement>(null);
  const isKeeping = useRef(false);
  const words = messages.blocks;

  useEffect(() => {
    if (problem === undefined) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-lacking] input")?.focus();
  }, [problem]);

  if (drafted === undefined) return null;
  const { began, draft, change, drop } = drafted;
  const set = (changed: Parameters<typeof change>[0]) => {
    setProblem(undefined);
    change(changed);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = blockPartsOf(draft);
    setProblem("problem" in made ? made.problem : undefined);
    // Sent twice in one breath, a new one would stand there twice.
    if ("problem" in made || isKeeping.current) return;
    isKeeping.current = true;
    try {
      await keep(block, made.parts, changedParts(began, draft, made.parts));
      drop();
      onDone();
    } catch {
      setProblem("not-kept");
    } finally {
      isKeeping.current = false;
    }
  };
  const cancel = () => {
    drop();
    onDone();
  };
  // Too long a line says so itself.
  const lineProblem = (name: "name" | "purpose") =>
    problem === name && fitsLine(draft[name].trim()) ? words.problems[name] : undefined;

  return (
    <form ref={form} className="block-form" onSubmit={submit}>
      {block === undefined && <Expectations />}
      <LineField
        ref={writeOnWhenShown}
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        problem={lineProblem("name")}
        onType={(name) => set({ name })}
        onKeyDown={sendOnEnter}
      />
      <LineField
        label={words.purpose}
        hint={words.purposeHint}
        value={draft.purpose}
        problem={lineProblem("purpose")}
        onType={(purpose) => set({ purpose })}
        onKeyDown={sendOnEnter}
      />
      <BlockTimes draft={draft} settings={settings} lacksDays={problem === "weekdays"} onChange={set} />
      <BlockDays
        firstDay={draft.firstDay}
        lastDay={draft.lastDay}
        problem={problem === "firstDay" || problem === "lastDay" || problem === "never" ? problem : undefined}
        onChange={set}
      />
      <BelongsTo
        goalId={draft.goalId || undefined}
        goals={goals}
        onChoose={(goalId) => set({ goalId: goalId ?? "" })}
      />
      {problem === "not-kept" && (
        <p className="problem" role="alert">
          {words.notKept}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button-primary">
          {words.keep}
        </button>
        <button type="button" className="button-quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
      <WhyAsked why={words.why} source="W9" />
    </form>
  );
}
