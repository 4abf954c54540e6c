import { fold } from "@/lib/domain/text/fold.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { followUpsOf } from "@/lib/domain/reflections/follow-ups.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { EditButton } from "./EditButton.tsx";
import type { EntryProps } from "./entry-props.ts";
import { homeOf, nameOf } from "./entry-words.ts";
import { FoundText } from "./FoundText.tsx";
import { ReflectionEditor } from "./ReflectionEditor.tsx";
import { useReadAll } from "./use-read-all.tsx";

interface Said {
  id: string;
  /** The question, or what else the text is. */
  about: string;
  text: string;
}

/** What was said in a reflection, in its order; what was left open is not there. */
function saidIn(answers: readonly Answer[], practiceText: string): Said[] {
  const said = answers.flatMap(({ questionId, question, text, ...further }): Said[] => [
    { id: questionId, about: question, text },
    ...followUpsOf(further).map((one) => {
      return { id: `${questionId}/${one.tap}`, about: one.question, text: one.text };
    }),
  ]);
  const practice = { id: "practice", about: messages.timeline.endedIn, text: practiceText };
  return [...said, practice].filter(({ text }) => text.trim() !== "");
}

/** A reflection: what was found in it, else its first answer; on request all of it, or to be changed. */
export function ReflectionOfDay({ entry, sought, isEdited, onEdit }: EntryProps<"reflection">) {
  const { fromDay, untilDay, answers, practiceText } = entry.reflection;
  const days = formatDays(fromDay, untilDay, false);
  const name = nameOf(entry);
  const all = saidIn(answers, practiceText);
  const found = all.filter(({ text }) => sought.some((word) => fold(text).includes(word)));
  const shown = found.length > 0 ? found : all.slice(0, 1);
  const [isWhole, readAll] = useReadAll(
    shown.map(({ text }) => text),
    `${name}, ${days}`,
    shown.length < all.length,
  );

  return (
    <>
      <div className="timeline-said">
        <p className="timeline-head">
          <a className="timeline-name" href={homeOf(entry)}>
            {name}
          </a>
          <span>{days}</span>
        </p>
        {!isEdited &&
          (isWhole ? all : shown).map(({ id, about, text }) => (
            <section key={id} className="timeline-answer">
              <p className="hint" dir="auto">
                {about}
              </p>
              <FoundText text={text} sought={sought} isWhole={isWhole} />
            </section>
          ))}
        {!isEdited && readAll}
      </div>
      {answers.length > 0 && <EditButton name={`${name}, ${days}`} isEdited={isEdited} onEdit={onEdit} />}
      {isEdited && <ReflectionEditor reflection={entry.reflection} />}
    </>
  );
}
