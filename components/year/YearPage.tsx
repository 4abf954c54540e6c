import type { YearInView } from "@/lib/domain/insights/year-in-view.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { YearList } from "./YearList.tsx";
import { YearMonths } from "./YearMonths.tsx";

/** What a year held, in the order of time. What was tried has as much room as what was reached (L9). */
export function YearPage({ view }: { view: YearInView }) {
  const words = messages.insights.year;
  const { intentions, months, evidence, experiments, practices, milestones } = view;
  const lists = [evidence, experiments, practices, milestones];
  const hasMonths = months.some(({ counts }) => counts !== undefined);
  if (intentions.length === 0 && !hasMonths && lists.every((list) => list.length === 0)) {
    return <p className="reading">{words.none}</p>;
  }
  return (
    <>
      {intentions.length > 0 && (
        <section className="year-intentions">
          <h2>{words.intentions}</h2>
          <ul role="list">
            {intentions.map(({ id, text, becoming }) => (
              <li key={id}>
                <p dir="auto" className="year-intention">
                  {text}
                </p>
                {becoming !== undefined && (
                  <p dir="auto" className="hint">
                    {words.became(becoming)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasMonths && <YearMonths months={months} />}
      <div className="year-lists">
        <YearList
          title={words.experiments}
          items={experiments.map(({ day, of }) => ({ key: of.id, day, text: of.text, taught: of.learned }))}
        />
        <YearList
          title={words.evidence}
          items={evidence.map(({ day, of }) => ({ key: of.id, day, text: of.text }))}
        />
        <YearList
          title={words.practices}
          items={practices.map(({ day, of }) => ({ key: of.id, day, text: of.practiceText }))}
        />
        <YearList
          title={words.milestones}
          items={milestones.map(({ day, of: { checkpointId, place, change, after } }) => ({
            key: `${checkpointId} ${place}`,
            day,
            text: after.sees,
            label:
              change === "moved" && after.day !== undefined
                ? words.movedTo(messages.milestones.happened[change], formatDay(after.day, "short"))
                : messages.milestones.happened[change],
          }))}
        />
      </div>
    </>
  );
}
