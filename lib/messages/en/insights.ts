import type { PeriodName } from "@/lib/domain/insights/period.ts";
import type { Meeting } from "@/lib/domain/insights/noticing-to-choosing.ts";
import type { StretchUnit } from "@/lib/domain/insights/stretch.ts";
import type { Capability } from "@/lib/domain/ratings/rating.ts";

const periods: Record<PeriodName, string> = {
  "four-weeks": "Four weeks",
  quarter: "A quarter",
  year: "A year",
  all: "All there is",
};

const units: Record<StretchUnit, { one: string; many: string; name: string }> = {
  week: { one: "week", many: "weeks", name: "Week" },
  month: { one: "month", many: "months", name: "Month" },
  year: { one: "year", many: "years", name: "Year" },
};

/** “5 of 8 weeks with any log”, “the one week with any log” */
const ofLogged = (unit: StretchUnit) => (some: number, shown: string, all: number, shownAll: string) => {
  const { one, many } = units[unit];
  if (all === 1) return `the one ${one} with any log`;
  if (all === 2 && some === 2) return `both ${many} with any log`;
  return some === all
    ? `all ${shownAll} ${many} with any log`
    : `${shown} of ${shownAll} ${many} with any log`;
};

const capabilities: Record<Exclude<Capability, "own">, string> = {
  confidence: "Confidence",
  influence: "Influence",
  "decision-quality": "Decision quality",
  fit: "How the new way felt",
};

const meetings: Record<Meeting, string> = {
  chose: "Chose",
  noticed: "Noticed",
  slipped: "Slipped",
};

/** Pictures of what was logged and rated. They say what is there; only the words of `change` name a direction. */
export const insights = {
  lead: "What you have logged and rated, drawn as it is. A gap stays a gap, and no picture looks ahead.",
  empty: "There is nothing to draw so far. Pictures come with the first moments.",
  toMoments: "Log a moment",
  period: "How far back",
  periods,
  /** The days that are shown. */
  shownDays: (days: string) => `These pictures show ${days}.`,
  table: "Show as a table",
  tableOf: (title: string) => `Table: ${title}`,
  /** In a table, where nothing was logged. */
  nothingLogged: "nothing logged",
  notThere: "–",
  units: { week: units.week.name, month: units.month.name, year: units.year.name },
  /** The words under a picture end with a point, those in it do not. */
  moments: {
    title: "Moments by kind",
    note: "All four are drawn to one scale. Where the base line is gone, nothing was logged.",
    ofLogged: { week: ofLogged("week"), month: ofLogged("month"), year: ofLogged("year") },
    /** “12 chose in 5 of 8 weeks with any log” */
    told: (count: string, weeks: string) => `${count} in ${weeks}`,
    notLogged: (kind: string) => `${kind}: not logged in this time`,
    caption: (count: number, shown: string, days: string) =>
      count === 1 ? `1 moment in the days ${days}.` : `${shown} moments in the days ${days}.`,
    none: "No moment was logged in this time.",
  },
  choosing: {
    title: "Noticing and choosing",
    note: "Each column holds the moments in which the old way showed up: what slipped, what was noticed, what was chosen.",
    meetings,
    /** “Chose: 12 of 40” */
    chosen: (chose: string, all: string) => `${chose} of ${all} were chosen`,
    half: (days: string, told: string) => `${days}: ${told}`,
    /** A line for each half. */
    caption: (earlier: string, later: string) => `${earlier}.\n${later}.`,
    all: (told: string) => `${told}. With a few more weeks, two halves can stand side by side.`,
    none: "In this time the old way was not logged.",
    total: "In all",
  },
  unease: {
    title: "Unease, beside what was chosen and tried",
    note: "A dot is the middle of a week in which three moments or more name an unease. The columns are what was chosen or tried in the same weeks.",
    dots: "Unease",
    columns: "Chose or tried",
    caption: (weeks: string, named: string, dared: string) =>
      `${weeks} with enough named to show a middle; ${named} in all. In the same weeks, ${dared} chose or tried.`,
    weeks: (count: number, shown: string) => (count === 1 ? "1 week" : `${shown} weeks`),
    named: (count: number, shown: string) =>
      count === 1 ? "unease named once" : `unease named ${shown} times`,
    few: (named: string) => `So far ${named}: no week has the three it takes for a middle.`,
    none: "No unease was named in this time.",
    middle: "Middle of the unease",
    times: "Named",
    between: (one: string, other: string) => `between ${one} and ${other}`,
  },
  withinAYear: "This picture goes through every moment, and so looks back one year and no further.",
  when: {
    title: "When the old way turns up",
    note: "Each dot is an hour of a weekday on the clock you had there. The larger it is, the more was noticed or slipped in it.",
    caption: (counts: string, hours: string) => `${counts}, in ${hours}.`,
    hours: (count: number, shown: string) =>
      count === 1 ? "one hour of the week" : `${shown} hours of the week`,
    few: "With fewer than ten, this says little of when.",
    /** Beside a dot, how much it stands for: "12 times". */
    times: (count: number, shown: string) => (count === 1 ? "once" : `${shown} times`),
    none: "Nothing was noticed or slipped in this time.",
    /** After the caption, of moments that were added without a time. */
    untimed: (count: number, shown: string) =>
      count === 1 ? "1 more has no time, and so no dot." : `${shown} more have no time, and so no dot.`,
    noneTimed: "What was noticed or slipped in this time was kept without a time of day.",
    weekday: "Weekday",
    hour: "Hour",
  },
  where: {
    title: "Where your plans expected it",
    note: "Each bar is how often the cue of a plan came into sight: what you then did as planned, otherwise, or left open.",
    /** What was said to a cue, beside a count or alone. */
    acted: "as planned",
    otherwise: "otherwise",
    unsaid: "left open",
    caption: (shown: number, count: string) =>
      shown === 1 ? "1 cue came into sight in this time." : `${count} cues came into sight in this time.`,
    none: "No cue of a plan came into sight in this time.",
    plans: "By plan",
    sites: "By site",
    deleted: "Plans that you deleted",
    more: (count: number, shown: string) => (count === 1 ? "1 more" : `${shown} more`),
    shown: "In sight",
    /** “8 in sight: 3 as planned, 2 otherwise” */
    told: (shown: string, answers: string) => `${shown} in sight: ${answers}`,
    plan: "Plan",
    site: "Site",
  },
  ratings: {
    title: "Ratings over time",
    note: "Each dot is a week you rated from 0 to 10. Dots of neighbouring weeks are joined; where a week has none, the line stops.",
    byMonth: "Each dot is the middle of a month’s ratings, from 0 to 10. A month without any has no dot.",
    band: "The band holds the middle half of all ratings so far, the line within it their middle.",
    capabilities,
    none: "There are no ratings so far.",
    noneInTime: "None of the ratings fall in this time.",
    earlier: (count: number, shown: string) =>
      count === 1 ? "1 more, not asked recently" : `${shown} more, not asked recently`,
    passed: (count: number, shown: string) =>
      count === 1
        ? "1 week was answered with “not this week”."
        : `${shown} weeks were answered with “not this week”.`,
    earlierWording: (name: string) => `${name}, as it was asked before`,
    value: "Rating",
    rated: "Weeks rated",
  },
  milestones: {
    title: "The way of a map",
    note: "A full point was reached on its day; an open one is expected on its day. A small ring is a day it had before, the upright stroke today.",
    caption: (reached: string, ahead: string) => `${reached}, ${ahead}.`,
    reached: (count: number, shown: string) => (count === 1 ? "1 point reached" : `${shown} points reached`),
    noneReached: "no point reached so far",
    ahead: (count: number, shown: string) => (count === 1 ? "1 ahead" : `${shown} ahead`),
    noneAhead: "none ahead",
    reachedOn: (day: string) => `reached on ${day}`,
    reachedSome: "reached",
    expectedOn: (day: string) => `expected on ${day}`,
    noDay: "ahead, without a day",
    hadBefore: (days: string) => `before: ${days}`,
    point: "Point",
    standing: "Now",
    before: "Days it had before",
  },
  shift: {
    title: "A shift, after months",
    note: "The first four weeks of a shift beside the last four of its first three and six months. How long a shift takes varies widely.",
    after: { 3: "After three months", 6: "After six months" },
    begin: "First four weeks",
    end: "Last four weeks",
    readyOn: (day: string) => `Can be looked at from ${day} on.`,
    /** “First four weeks: 3 noticed, 1 chose” */
    told: (end: string, counts: string) => `${end}: ${counts}`,
    nothing: "nothing logged",
    ratedAfter: { 3: "Ratings after three months", 6: "Ratings after six months" },
    ends: "Each band lies on a line from 0 to 10 and holds the middle half of four ratings, a dot where they agree.",
    rated: "What was rated",
    caption: (begin: string, end: string) => `${begin}. ${end}.`,
    kind: "Kind",
  },
  toYears: "A year on one page",
  year: {
    title: (year: string) => `The year ${year}`,
    print: "Print this page",
    back: "All pictures",
    other: "Other years",
    none: "Nothing was kept in this year.",
    notAYear: "That is not a year.",
    intentions: "Intentions lived",
    moments: "Moments by month",
    evidence: "Already true",
    experiments: "Tried, and what it taught",
    practices: "Practices that reflections ended in",
    milestones: "On the way",
    /** When there are more than fit. */
    oneAMonth: (count: string) => `${count} in all; of each month the last.`,
    became: (text: string) => `Becoming: ${text}`,
    /** “Moved to 30 Nov” */
    movedTo: (moved: string, day: string) => `${moved} to ${day}`,
    inAll: "In all",
    taught: "Taught:",
  },
};
