import type { NamedPolicy } from "../policy.ts";
import { type Appointment, byTimetable, FRIDAY, weekly } from "./timetable.ts";

const checkin: Appointment = { minute: 11 * 60, kind: "checkin" };

/** A notification at the same hour of every working day, and the weekly. */
export const fixedOneADay: NamedPolicy = {
  name: "fixed 1/day + weekly, OS",
  make: () => byTimetable((day) => (day % 7 === FRIDAY ? [checkin, weekly] : [checkin])),
};
