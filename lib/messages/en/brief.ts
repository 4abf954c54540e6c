import type { BriefPartName } from "@/lib/domain/brief/brief.ts";
import type { BriefChoice } from "@/lib/domain/brief/choice.ts";
import type { BriefWording, ToldChange } from "@/lib/domain/brief/wording.ts";

const periods: Record<BriefChoice["period"], string> = {
  "four-weeks": "The last four weeks",
  quarter: "This quarter",
  days: "From a day until a day",
};

/** What a part is called, in the choice and in the brief, and how its reader is to take it. */
const parts: Record<BriefPartName, { title: string; note: string }> = {
  intention: { title: "What I live by", note: "" },
  moments: {
    title: "Moments",
    note: "Marks I set in the middle of a day: I noticed the old way, I chose the new one, I slipped into the old one, or I tried something on purpose.",
  },
  notes: { title: "What I wrote with moments", note: "" },
  evidence: { title: "Already true", note: "" },
  experiments: { title: "Tried, and what it taught", note: "" },
  goals: { title: "Goals", note: "" },
  practices: { title: "Practices I chose", note: "" },
  answers: { title: "From my reflections", note: "" },
  ratings: {
    title: "Self-ratings",
    note: "From 0 to 10, each for a week, over all weeks so far. A number says where I was that week, and not how well I did.",
  },
  identity: { title: "Who I am becoming", note: "" },
};

/** What the choice says about a part beyond its name. */
const about: Partial<Record<BriefPartName, string>> = {
  notes: "Left out at first: you wrote them for yourself.",
  answers: "Left out at first: you wrote them for yourself. Any of them can go in, one by one.",
  evidence:
    "What you took from a note or a reflection is left out at first. Any of it can go in, one by one.",
  experiments: "Tests of a shift are left out at first, as is who you are becoming.",
  identity:
    "Left out at first: once others have taken note of who you want to be, it can feel done before it is lived.",
};

const labels: BriefWording["labels"] = {
  intention: "Intention",
  practice: "Practice",
  occasion: "When, or where",
  expected: "What I expect",
  happened: "What happened",
  learned: "What it taught me",
  next: "What I try next",
  form: "Form",
  dueDay: "Hoped for by",
  reviewDay: "When we look again",
  reason: "What led to it",
  becoming: "Becoming",
  pattern: "The shift",
};

/** What each text of a goal answers, said in the voice of its writer. */
const words = {
  measure: "How I see that it is reached",
  current: "Where it stands now",
  learn: "What I learn or try",
  noticedBy: "How I notice it",
  sentence: "My direction",
  thisWeek: "How it can look this week",
  practise: "What I practise",
  means: "How, and with what",
  shows: "What will show it",
  itGave: "What it has given me",
  farewell: "What I say to it",
};

const changes: Record<ToldChange["change"], string> = {
  reached: "Reached",
  moved: "Moved",
  reshaped: "Reworded",
  dropped: "Left out",
  "taken-up": "Taken up again",
};

/** The room in which a brief for a coaching conversation is put together, and the words of the brief itself. */
export const brief = {
  lead: "Put together what you would like a coach, or anybody you talk things over with, to know beforehand. Nothing is sent: you see what leaves, and take it along yourself.",
  toBrief: "Prepare a conversation with a coach",
  whenData: "Some of it, for a conversation",
  dataLead: "A brief for a coach holds what you choose and leaves the rest here.",
  choose: {
    heading: "What goes in",
    period: "Which days",
    periods,
    from: "From",
    until: "Until",
    daysMissing: "Choose a first day, and a last one that does not come before it.",
    question: "What you would like to ask, or talk about",
    questionHint: "It stands first in the brief. It can stay empty.",
    about,
    nothing: "Nothing of this in these days.",
    /** "3 entries" */
    entries: (count: number, shown: string) => (count === 1 ? "1 entry" : `${shown} entries`),
    /** "2 of 3 entries" */
    some: (chosen: string, all: string) => `${chosen} of ${all} entries`,
    none: (all: string) => `None of ${all} so far`,
  },
  preview: {
    heading: "What leaves",
    lead: "This page is all of it, on paper, in the file and in the copied text.",
    empty: "Nothing goes in so far.",
  },
  out: {
    save: "Save as Markdown",
    print: "Print",
    copy: "Copy",
    saved: (file: string) => `The brief is on its way to your downloads: ${file}.`,
    copied: "The brief is copied, and can be put in wherever you write.",
    notCopied: "The browser did not let the brief be copied. It can be saved or printed instead.",
    notSaved: "The file could not be made. Please try again.",
    hint: "Markdown is plain text that any editor opens.",
  },
  page: {
    title: "For our conversation",
    question: "What I would like to talk about",
    parts,
    labels,
    words,
    /** "12 November 2026, slipped" */
    note: (day: string, kind: string) => `${day}, ${kind}`,
    checkpoint: {
      ahead: "On the way",
      aheadBy: (day: string) => `On the way, by ${day}`,
      reached: "Reached",
      dropped: "No longer on the way",
    },
    changes,
    /** "Moved on 12 November 2026" */
    changed: (change: string, day: string) => `${change} on ${day}`,
    movedTo: (moved: string, before: string, after: string) => `${moved}, from ${before} to ${after}`,
    noDay: "no day",
    reworded: (changed: string, before: string) => `${changed}. Before: “${before}”`,
    /** "Weekly reflection, 16 – 22 November" */
    reflection: (kind: string, days: string) => `${kind}, ${days}`,
  },
};
