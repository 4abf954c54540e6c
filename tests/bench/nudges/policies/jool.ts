import type { NamedPolicy, Policy } from "../policy.ts";
import { FRIDAY, WEEKLY_MINUTE } from "./timetable.ts";

const ASKS_FROM = 11 * 60;

/** How many days are let pass between two prompts, by how long ago the person last did anything. */
function daysToWait(sinceEngaged: number): number {
  if (sinceEngaged < 2) return 3;
  if (sinceEngaged < 10) return 2;
  return sinceEngaged < 30 ? 6 : 15;
}

function waiting(): Policy {
  let engagedOn = 0;
  let asksOn = daysToWait(0);
  return {
    decide({ day, minute, weekend, selfToday }) {
      if (selfToday > 0) {
        engagedOn = day;
        asksOn = day + daysToWait(0);
      }
      const isFriday = day % 7 === FRIDAY;
      if (weekend || day < asksOn || minute < (isFriday ? WEEKLY_MINUTE : ASKS_FROM)) return null;
      asksOn = day + daysToWait(day - engagedOn);
      return { kind: isFriday ? "weekly" : "checkin", surface: "os", fresh: false };
    },
    feedback({ day }, _prompt, answer) {
      if (answer !== "acted") return;
      engagedOn = day;
      asksOn = day + daysToWait(0);
    },
  };
}

/** A workplace app's published table: the longer nothing was done, the longer the next prompt waits. */
export const jool: NamedPolicy = { name: "JOOL’s table, OS", make: waiting };
