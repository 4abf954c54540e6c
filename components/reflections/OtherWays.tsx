import { isWrittenDraft } from "@/lib/domain/reflections/draft.ts";
import { LOOK_BACKS, lookBacksOf } from "@/lib/domain/reflections/shift-look-back.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allGoals } from "@/lib/storage/goals.ts";
import { reflectionsOfKinds } from "@/lib/storage/occasions.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";

async function loadShifts() {
  const [goals, lookBacks] = await Promise.all([allGoals(), reflectionsOfKinds(LOOK_BACKS)]);
  return { goals: goals.toReversed(), drafts: lookBacks.filter(isWrittenDraft) };
}

/**
 * The looks back that can be begun without being asked; those on a shift from their day on, and such as
 * were begun, whatever has become of the goal.
 */
export function OtherWays() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const loaded = useLive(loadShifts);
  if (settings === undefined || loaded === undefined) return null;

  const words = messages.occasions.ways;
  const onShifts = loaded.goals.flatMap((goal) => {
    const due = lookBacksOf(goal).filter(({ day }) => day <= today);
    const begun = loaded.drafts.filter(({ goalId }) => goalId === goal.id);
    const kinds = new Set([...due, ...begun].map(({ kind }) => kind));
    return LOOK_BACKS.filter((kind) => kinds.has(kind)).map((kind) => ({ goal, kind }));
  });
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways" className="label">
        {words.title}
      </h2>
      <ul role="list" className="reflections-ways">
        {(["daily", "quarterly", "yearly"] as const).map((room) => (
          <li key={room}>
            <a href={`#/${room}`}>{words[room]}</a>
          </li>
        ))}
        {onShifts.map(({ goal, kind }) => (
          <li key={`${goal.id}/${kind}`}>
            <a href={`#/look-back/${goal.id}/${kind}`} dir="auto">
              {words[kind](goal.text)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
