import type { NamedPolicy } from "../policy.ts";
import { type Appointment, byTimetable, FRIDAY, weekly } from "./timetable.ts";

const usual: readonly Appointment[] = [
  { minute: 9 * 60, kind: "morning" },
  { minute: 13 * 60, kind: "checkin" },
  { minute: 17 * 60, kind: "evening" },
];

/** Three notifications at the same hours of every working day, and the weekly. */
export const fixedThreeADay: NamedPolicy = {
  name: "fixed 3/day, OS",
  make: () => byTimetable((day) => (day % 7 === FRIDAY ? [...usual, weekly] : usual)),
};
