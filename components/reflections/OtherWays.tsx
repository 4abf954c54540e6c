import { lookBacksOf } from "@/lib/domain/reflections/shift-look-back.ts";
import { messages } from "@/lib/messages/messages.ts";
import { goals } from "@/lib/storage/goals.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";

/** The looks back that can be begun without being asked; those on a shift from their day on. */
export function OtherWays() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const all = useLive(goals);
  if (settings === undefined || all === undefined) return null;

  const words = messages.occasions.ways;
  const onShifts = all.flatMap((goal) =>
    lookBacksOf(goal)
      .filter(({ day }) => day <= today)
      .map(({ kind }) => ({ goal, kind })),
  );
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
