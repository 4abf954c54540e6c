import { LongText } from "@/components/writing/LongText.tsx";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

export interface EarlierAnswer {
  day: DayKey;
  text: string;
}

/** The person's own words of earlier, each with its day: a repeated question becomes a comparison. */
export function EarlierAnswers({ answers }: { answers: readonly EarlierAnswer[] }) {
  const written = answers.filter(({ text }) => text.trim() !== "");
  if (written.length === 0) return null;
  return (
    <div className="occasion-earlier">
      {written.map(({ day, text }) => (
        <div key={day}>
          <p className="label">{messages.occasions.wrote(formatDay(day, "date"))}</p>
          <LongText text={text} />
        </div>
      ))}
    </div>
  );
}
