import type { FocusEvent, ReactNode } from "react";

import { useLeftWithWords } from "@/components/writing/use-left-with-words.ts";
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
  /** What is said about the question, in place of where it comes from. */
  about?: ReactNode;
  takesFocus?: boolean;
  onLeave?: (event: FocusEvent<HTMLTextAreaElement>) => void;
}

/** One question with its answer, stored as it is typed. Earlier answers come into sight once it was left with words. */
export function OccasionField({ beginning, row, asked, hint, earlier, about, takesFocus, ...props }: Props) {
  const { origin, onLeave } = props;
  const { kind, period, goalId = "" } = beginning;
  const name = `${kind}/${period}/${goalId}/${asked.questionId}`;
  const stored = answerOf(row ?? beginning, asked.questionId);
  const [isLeft, leave] = useLeftWithWords(stored);
  const from = origin ?? questionById(asked.questionId);
  return (
    <div className="occasion-question goal-asked">
      <WrittenField
        key={name}
        name={name}
        label={asked.question}
        hint={hint}
        takesFocus={takesFocus ?? false}
        onLeave={(event) => {
          leave(event);
          onLeave?.(event);
        }}
        stored={stored}
        storedAt={row?.updatedAt ?? 0}
        write={(text, seen, now) => writeOccasion(beginning, asked, text, seen, now)}
      >
        {about ?? (from && <WhyAsked why={from.why} source={from.source} />)}
      </WrittenField>
      {isLeft && earlier && <EarlierAnswers answers={earlier} />}
    </div>
  );
}
