import { useState } from "react";

import { type TestWindow, testWindowFrom, usualEnd } from "@/lib/domain/experiments/test-window.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { fitsLine, graphemeCount, LINE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { beginSafeTest } from "@/lib/storage/safe-test.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { TestDays } from "./TestDays.tsx";

interface Props {
  goal: Goal;
  onPutOff: () => void;
}

/** Ends the look at what is protected: the test becomes an experiment with its days, or is put off (R16). */
export function SafeTest({ goal, onPutOff }: Props) {
  const today = useToday(useSettings()?.dayStartsAtMinutes ?? 0);
  const [typed, setTyped] = useState<{ from?: string; until?: string }>({});
  const [wasPressed, setPressed] = useState(false);
  const [hasBegun, setBegun] = useState(false);
  const words = messages.shift.protect;

  const from = typed.from ?? today;
  const firstDay = dayKeySchema.safeParse(from);
  const until = typed.until ?? usualEnd(firstDay.success ? firstDay.data : today);
  const days = testWindowFrom(from, until);
  const problem = problemOf(tidyLine(goal.words.safeTest ?? ""), days);

  const begin = async () => {
    setPressed(true);
    if (problem !== undefined || days === undefined) return;
    const experiment = await beginSafeTest(goal.id, days, Date.now());
    if (experiment === undefined) return;
    setPressed(false);
    setTyped({});
    setBegun(true);
  };

  return (
    <div className="stack">
      <TestDays
        from={from}
        until={until}
        isWrong={wasPressed && days === undefined}
        onType={(day) => setTyped({ ...typed, ...day })}
      />
      <div className="row">
        <button type="button" onClick={begin}>
          {words.begin}
        </button>
        <button type="button" className="button-quiet" onClick={onPutOff}>
          {words.notNow}
        </button>
      </div>
      {wasPressed && problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <output>{hasBegun && !wasPressed && words.begun}</output>
    </div>
  );
}

/** What has to change before it can begin, said once the person wants it to. */
function problemOf(text: string, days: TestWindow | undefined): string | undefined {
  const words = messages.shift.protect;
  if (text === "") return words.empty;
  if (!fitsLine(text)) return words.tooLong(formatNumber(graphemeCount(text)), formatNumber(LINE_MAX));
  return days === undefined ? words.wrongDays : undefined;
}
