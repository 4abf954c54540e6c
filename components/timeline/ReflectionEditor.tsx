import { WrittenField } from "@/components/writing/WrittenField.tsx";
import { followUpsOf } from "@/lib/domain/reflections/follow-ups.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { earlierTexts } from "@/lib/domain/timeline/earlier-texts.ts";
import { type AnswerPart, writeFinishedAnswer } from "@/lib/storage/finished-reflections.ts";
import { EarlierVersions } from "./EarlierVersions.tsx";

interface Written {
  questionId: string;
  part: AnswerPart;
  question: string;
  text: string;
}

/** The answers of a finished reflection, each to be put right under its question. */
export function ReflectionEditor({ reflection }: { reflection: Reflection }) {
  const { id, answers, updatedAt } = reflection;
  const texts = answers
    .filter(({ skipped }) => !skipped)
    .flatMap(({ questionId, question, text, ...further }): Written[] => [
      { questionId, part: "text", question, text },
      ...followUpsOf(further).map(({ tap, ...one }) => ({ questionId, part: tap, ...one })),
    ]);
  return (
    <div className="timeline-editor">
      {texts.map(({ questionId, part, question, text }) => (
        <WrittenField
          key={`${questionId}/${part}`}
          name={`reflections/${id}/${questionId}/${part}`}
          label={question}
          stored={text}
          storedAt={updatedAt}
          write={(words, seen, now) => writeFinishedAnswer(id, questionId, part, words, seen, now)}
        />
      ))}
      <EarlierVersions
        rowId={id}
        earlierIn={(versions) =>
          earlierTexts(
            texts.map(({ text }) => text),
            versions,
          )
        }
      />
    </div>
  );
}
