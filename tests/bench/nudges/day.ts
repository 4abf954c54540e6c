import type { CalendarDay, Instant } from "./calendar-day.ts";
import { BURDEN_WEIGHT, ENGAGEMENT_WEIGHT, SALIENCE, WEEKLY_BONUS } from "./calibrated.ts";
import type { Lived } from "./lived.ts";
import type { Person } from "./person.ts";
import type { Policy } from "./policy.ts";
import { type Answer, KINDS, type Prompt, type Surface } from "./prompt.ts";
import { type Standing, wornness } from "./standing.ts";
import type { World } from "./world.ts";

const INTRUSIVENESS: Readonly<Record<Surface, number>> = { newtab: 0.15, badge: 0.1, toast: 0.6, os: 1 };
const isIntrusive = (surface: Surface) => surface === "toast" || surface === "os";
/** About as many instants as a usual day has: a rate of logs a day becomes one of logs an instant. */
const INSTANTS_A_DAY = 18;
const DISMISSED_SHARE = 0.3;

/**
 * One day of a person under a policy; `standing` and `lived` are changed in place. False when they
 * leave at the end of it.
 */
export function liveDay(
  world: World,
  person: Person,
  calendarDay: CalendarDay,
  policy: Policy,
  standing: Standing,
  lived: Lived,
): boolean {
  const { day, weekend, instants } = calendarDay;
  const ownRate = (world.selfStarted * person.ownRate) / INSTANTS_A_DAY;
  standing.loggedToday = false;
  standing.engagedToday = false;
  standing.selfToday = 0;
  standing.surpriseToday = 0;
  policy.newDay?.(day);
  for (const instant of instants) {
    if (instant.ownDraw < ownRate * standing.engagement) {
      lived.selfLogs += 1;
      standing.selfToday += 1;
      standing.loggedToday = true;
      standing.engagedToday = true;
      standing.engagement = Math.min(1, standing.engagement + 0.02);
    }
    if (standing.isMuted) continue;
    const { minute, breakpoint, focusHint } = instant;
    const { selfToday } = standing;
    const context = { day, minute, hour: minute / 60, weekend, breakpoint, focusHint, selfToday };
    const prompt = policy.decide(context);
    if (prompt === null) continue;
    const answer = answerTo(prompt, instant, world, person, standing);
    count(prompt, answer, instant, day, lived);
    leaveTrace(prompt, answer, instant, world, standing);
    policy.feedback?.(context, prompt, answer);
  }
  return endDay(world, calendarDay, standing, lived);
}

function answerTo(
  { kind, surface, again = false }: Prompt,
  { pull, answerDraw }: Instant,
  world: World,
  person: Person,
  standing: Standing,
): Answer {
  const logit =
    person.readiness +
    pull -
    world.wearWeight * wornness(standing, kind, world.spill) -
    BURDEN_WEIGHT * standing.burden +
    ENGAGEMENT_WEIGHT * (standing.engagement - 0.5) +
    SALIENCE[surface] +
    (world.family.salience[surface] ?? 0) +
    (kind === "weekly" ? WEEKLY_BONUS : 0);
  const chance = 1 / (1 + Math.exp(-logit));
  const draw = again ? standing.lastDraw[kind] : answerDraw;
  standing.lastDraw[kind] = draw;
  if (draw < chance) return "acted";
  return draw < chance + DISMISSED_SHARE * (1 - chance) ? "dismissed" : "ignored";
}

function count(
  { kind, surface, again = false }: Prompt,
  answer: Answer,
  instant: Instant,
  day: number,
  lived: Lived,
) {
  const week = Math.floor(day / 7);
  if (!again) {
    lived.shown += 1;
    lived.shownIn[week] = (lived.shownIn[week] ?? 0) + 1;
    if (isIntrusive(surface)) {
      lived.intrusive += 1;
      if (instant.focus) lived.inFocus += 1;
    }
  }
  if (answer !== "acted") return;
  lived.acted += 1;
  lived.actedIn[week] = (lived.actedIn[week] ?? 0) + 1;
  if (kind === "weekly") lived.weekliesDone += 1;
}

function leaveTrace(prompt: Prompt, answer: Answer, instant: Instant, world: World, standing: Standing) {
  const { kind, surface, fresh, newKindNote = false } = prompt;
  const { intrusion, lift } = world.family;
  const wear = world.wear * (fresh ? world.freshWords : 1) * (surface === "newtab" ? 0.6 : 1);
  standing.habituation[kind] = Math.min(1, standing.habituation[kind] + wear);
  const momentsCost = instant.focus ? 2 : instant.breakpoint ? 0.5 : 1;
  standing.burden += intrusion * INTRUSIVENESS[surface] * momentsCost * (answer === "acted" ? 0.5 : 1);
  if (!standing.met.has(kind)) {
    standing.met.add(kind);
    standing.surpriseToday += newKindNote ? world.explainedSurprise : 1;
  }
  if (answer !== "acted") return;
  standing.loggedToday = true;
  if (lift === 0) return;
  standing.engagedToday = true;
  standing.engagement = Math.min(1, standing.engagement + 0.03 * lift);
}

/** Whether they stay, whether they mute, and what the night leaves of it all. */
function endDay(
  world: World,
  { day, leaveDraw, muteDraw }: CalendarDay,
  standing: Standing,
  lived: Lived,
): boolean {
  lived.daysAlive += 1;
  lived.burden += standing.burden;
  const leaving =
    world.leaving *
    (day + 1) ** -world.leavingFalls *
    Math.exp(
      world.leavingByBurden * (standing.burden - 1) +
        world.leavingByDisengagement * (0.6 - standing.engagement) +
        0.1 * standing.surpriseToday,
    );
  const stays = leaveDraw >= leaving;
  if (!standing.isMuted && muteDraw < world.muting * Math.exp(0.3 * standing.burden)) standing.isMuted = true;
  standing.burden *= world.burdenKept;
  for (const kind of KINDS) standing.habituation[kind] *= 1 - world.recovery;
  standing.engagement *= standing.engagedToday ? 0.995 : 0.975;
  return stays;
}
