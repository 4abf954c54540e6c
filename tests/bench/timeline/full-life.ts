import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import { life, type Life } from "@/tests/support/life/life.ts";

const MS_PER_DAY = 86_400_000;
/** A life of so many years that ends yesterday, with a minute of reflection on each day that has a moment. */
export function fullLife(years: number, now: number): Life {
  const endsOn = addDays(toDayKey(now), -1);
  const lived = life({ seed: 10, years, endsOn, zone: "UTC" });
  return { ...lived, reflections: [...lived.reflections, ...dailiesOf(lived)], blocks: [] };
}

function dailiesOf({ moments, days }: Life): Reflection[] {
  const noted = moments.flatMap(({ note }) => (note === undefined ? [] : [note]));
  return days.map(({ day }, place): Reflection => {
    const at = Date.parse(day) + 0.8 * MS_PER_DAY;
    return {
      id: `0197f000-0000-7000-9000-${String(place).padStart(12, "0")}`,
      createdAt: at,
      updatedAt: at,
      kind: "daily",
      period: day,
      fromDay: day,
      untilDay: day,
      answers: [
        {
          slot: "back",
          questionId: "daily-what",
          question: "What do you want to keep of today?",
          text: noted[(place * 7) % noted.length] ?? "",
        },
      ],
      practiceText: "",
      finishedAt: at,
    };
  });
}
