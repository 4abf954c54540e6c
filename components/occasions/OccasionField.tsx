import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import { WrittenField } from "@/components/writing/WrittenField.tsx";
import { answerOf, type Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import type { SourceId } from "@/lib/prompts/source-id.ts";
import { writeOccasion } from "@/lib/storage/occasions.ts";
import { type EarlierAnswer, EarlierAnswers } from "./EarlierAnswers.tsx";

interface Props {
  beginning: Beginning;
  /** The row that it has by now. */
  row: Reflection | undefined;
  asked: Answer;
  hint?: string;
  /** What was written to it at earlier times, the latest first. */
  earlier?: readonly EarlierAnswer[];
  /** Where the question comes from, when it is none of the bank. */
  origin?: { why: string; source: SourceId };
}

/** One question with its answer, stored as it is typed. Earlier answers come into sight once there is a new one. */
export function OccasionField({ beginning, row, asked, hint, earlier, origin }: Props) {
  const { kind, period, goalId = "" } = beginning;
  const name = `${kind}/${period}/${goalId}/${asked.questionId}`;
  const stored = answerOf(row ?? beginning, asked.questionId);
  const from = origin ?? questionById(asked.questionId);
  return (
    <div className="occasion-question goal-asked">
      <WrittenField
        key={name}
        name={name}
        label={asked.question}
        hint={hint}
        stored={stored}
        storedAt={row?.updatedAt ?? 0}
        write={(text, seen, now) => writeOccasion(beginning, asked, text, seen, now)}
      >
        {from && <WhyAsked why={from.why} source={from.source} />}
      </WrittenField>
      {stored.trim() !== "" && earlier && <EarlierAnswers answers={earlier} />}
    </div>
  );
}
