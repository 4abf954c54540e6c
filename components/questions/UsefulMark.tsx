import type { ReactNode } from "react";

import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { isFoundUseful } from "@/lib/domain/questions/standing-on.ts";
import { sayUseful } from "@/lib/storage/standings.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

interface Props {
  questionId: string;
  standings: readonly QuestionStanding[];
  children: ReactNode;
}

/** One tap keeps that a question was useful, another takes it back (rule 7). */
export function UsefulMark({ questionId, standings, children }: Props) {
  const [isUseful, showAhead] = useAhead(isFoundUseful(standings, questionId));
  const say = (useful: boolean) => {
    showAhead(useful);
    void sayUseful(questionId, useful, Date.now());
  };
  return (
    <label className="choice">
      <input type="checkbox" checked={isUseful} onChange={(event) => say(event.target.checked)} />
      {children}
    </label>
  );
}
