import type { YearInView } from "@/lib/domain/insights/year-in-view.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { headingLength } from "@/lib/ui/heading-length.ts";
import { fillASheet, type YearItem } from "./year-item.ts";
import { YearList } from "./YearList.tsx";
import { YearMonths } from "./YearMonths.tsx";

function hasMoments({ months }: YearInView): boolean {
  return months.some(({ counts }) => counts !== undefined);
}

/** Whether there is anything to show of a year. */
export function holdsAnything(view: YearInView): boolean {
  const { intentions, evidence, experiments, practices, milestones } = view;
  const lists = [intentions, evidence, experiments, practices, milestones];
  return hasMoments(view) || lists.some((list) => list.length > 0);
}

/** What a year held, in the order of time. What was tried has as much room as what was reached (L9). */
export function YearPage({ view }: { view: YearInView }) {
  const words = messages.insights.year;
  const { intentions, months } = view;
  if (!holdsAnything(view)) return <p className="reading">{words.none}</p>;
  const lists = listsOf(view);
  return (
    <>
      {intentions.length > 0 && (
        <section className="year-intentions">
          <h2>{words.intentions}</h2>
          <ul role="list">
            {intentions.map(({ id, text, becoming }) => (
              <li key={id}>
                <p dir="auto" className="year-intention" data-length={headingLength(text)}>
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
      {hasMoments(view) && <YearMonths months={months} />}
      <div className="year-lists" data-full={fillASheet(lists.map(({ items }) => items)) || undefined}>
        {lists.map(({ title, items }) => (
          <YearList key={title} title={title} items={items} />
        ))}
      </div>
    </>
  );
}

/** What was tried comes first, and what was reached last. */
function listsOf(view: YearInView): { title: string; items: YearItem[] }[] {
  const words = messages.insights.year;
  const { evidence, experiments, practices, milestones } = view;
  return [
    {
      title: words.experiments,
      items: experiments.map(({ day, of }) => ({ key: of.id, day, text: of.text, taught: of.learned })),
    },
    { title: words.evidence, items: evidence.map(({ day, of }) => ({ key: of.id, day, text: of.text })) },
    {
      title: words.practices,
      items: practices.map(({ day, of }) => ({ key: of.id, day, text: of.practiceText })),
    },
    {
      title: words.milestones,
      items: milestones.map(({ day, of: { checkpointId, place, change, after } }) => ({
        key: `${checkpointId} ${place}`,
        day,
        text: after.sees,
        label:
          change === "moved" && after.day !== undefined
            ? words.movedTo(messages.milestones.happened[change], formatDay(after.day, "short"))
            : messages.milestones.happened[change],
      })),
    },
  ];
}
