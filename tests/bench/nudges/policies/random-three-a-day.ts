import type { NamedPolicy } from "../policy.ts";
import type { Kind } from "../prompt.ts";
import { between, streamOf } from "../streams.ts";
import { byTimetable, FRIDAY, weekly } from "./timetable.ts";

const KINDS_IN_ORDER: readonly Kind[] = ["morning", "checkin", "evening"];
const HOURS = [8 * 60 + 30, 18 * 60] as const;

/** Three notifications at hours drawn anew for every working day, and the weekly. */
export const randomThreeADay: NamedPolicy = {
  name: "random 3/day, OS",
  make: (key) =>
    byTimetable((day) => {
      const stream = streamOf(key, day);
      const minutes = KINDS_IN_ORDER.map(() => between(stream, HOURS)).toSorted((a, b) => a - b);
      const appointments = minutes.map((minute, turn) => ({
        minute,
        kind: KINDS_IN_ORDER[turn] ?? "checkin",
      }));
      return day % 7 === FRIDAY ? [...appointments, weekly] : appointments;
    }),
};
