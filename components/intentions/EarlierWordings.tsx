import { earlierWordings } from "@/lib/domain/intentions/earlier-wording.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { useLive } from "@/lib/ui/live.ts";

/** How an intention read before, the latest first; nothing when it never read otherwise. */
export function EarlierWordings({ intentionId }: { intentionId: string }) {
  const versions = useLive(() => versionsOf(intentionId), [intentionId]);
  const wordings = earlierWordings(versions ?? []);
  if (wordings.length === 0) return null;
  return (
    <section className="intention-earlier">
      <h4 className="label">{messages.intentions.earlier}</h4>
      <ul role="list" className="stack">
        {wordings.map(({ id, text, becoming, replacedAt }) => (
          <li key={id}>
            <p className="reading" dir="auto">
              {text}
            </p>
            {becoming && (
              <p className="reading intention-becoming" dir="auto">
                {becoming}
              </p>
            )}
            <p className="hint">
              {messages.intentions.until(formatDay(calendarDayAt(replacedAt, currentZone()), "date"))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
