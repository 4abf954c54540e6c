import type { PlanStep } from "@/lib/domain/plans/plan-draft.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";

/** What each question asks, and what it is good for. */
const steps: Record<PlanStep, { question: string; hint: string; why: string }> = {
  wish: {
    question: "What is this plan for?",
    hint: "If it belongs to one of your goals, choose it here.",
    why: "A goal says where you want to go. A plan says what you do when it counts. Kept together, each reminds you of the other.",
  },
  obstacle: {
    question: "What in you gets in the way?",
    hint: "A habit, a worry, a feeling. Such as: I think it is quicker when I do it myself. You can leave it open.",
    why: "Things outside you are often in the way, but not they alone. What holds you back from inside is easier to meet once it has a name.",
  },
  cue: {
    question: "When does that moment come?",
    hint: "The more clearly you would know the moment, the better the plan works.",
    why: "The old way shows up at certain moments. If you have named the moment before, you are more likely to see it when it comes.",
  },
  response: {
    question: "What do you do then?",
    hint: "One thing, small enough to do at once.",
    why: "In the moment there is little time to think. An answer chosen before is at hand, and you can choose the new way.",
  },
};

const cueKinds: Record<Plan["cue"]["kind"], string> = {
  time: "At a time",
  situation: "In a situation",
  site: "On a site",
};

const responseKinds: Record<Plan["response"]["kind"], string> = {
  act: "I do something",
  question: "I ask myself something",
};

/** If–then plans: a cue, and the answer to it. */
export const plans = {
  steps,
  cueKinds,
  responseKinds,

  /** The sentence of a plan: “When …, I …” around the words of the person. */
  sentence: {
    when: "When",
    afterCue: ",",
    act: "I",
    question: "I ask myself:",
    time: (time: string, weekdays: string) => `it is ${time} on ${weekdays}`,
    timeDaily: (time: string) => `it is ${time}`,
    opening: (site: string) => `I open ${site}`,
  },

  title: "If–then plans",
  lead: "A plan ties a moment to an answer: when this comes, I do that. Three at a time are enough.",
  empty: "There is no plan yet. One is enough to begin with.",
  make: "Make a plan",
  makeAnother: "Make another plan",
  goOn: "Go on with the plan you began",
  putAway: "Put it away",
  resting: "Resting",
  inTheWay: "In the way:",

  more: "More",
  moreAbout: (sentence: string) => `More about: ${sentence}`,
  reword: "Change it",
  rest: "Let it rest",
  rested: "It rests now.",
  takeUp: "Take it up again",
  takenUp: "Taken up again.",
  takeUpNamed: (sentence: string) => `Take it up again: ${sentence}`,
  removed: "Deleted.",

  step: (step: string, count: string) => `Question ${step} of ${count}`,
  fullAlready:
    "Three plans are active now. When this one is ready, you can say which one may rest meanwhile.",
  obstacle: "What gets in the way",
  cueKind: "The kind of moment",
  weekdays: "On these days",
  weekdaysHint: "It is shown on a new tab from half an hour before that time until an hour after.",
  noWeekday: "Choose a day or more.",
  time: "Time",
  situation: "When …",
  situationHint: "Such as: a draft reaches me. Plans for situations take turns on the new tab, day by day.",
  noSituation: "Write a few words for the moment, or choose another kind.",
  address: "Address of the site",
  addressHint: "Copy it from the address bar of the page and paste it here.",
  understood: "Kept as:",
  wholeSite: "Any page of this site",
  pagesUnder: (site: string) => `pages that begin with ${site}`,
  allPages: (site: string) => `every page of ${site}`,
  addressProblems: {
    empty: "Paste an address here, or choose another kind of moment.",
    "not-an-address":
      "This does not read as the address of a site. One looks like this: https://mail.example.org/inbox",
    "too-long": "This address is too long to be kept. Its beginning, up to the first ? or #, may be enough.",
    notTheWeb: (scheme: string) =>
      `A plan can wait at addresses that begin with http or https. This one begins with ${scheme}.`,
  },
  onSite: "What happens there: when …",
  onSiteHint: (opening: string) => `Left empty, it reads: ${opening}.`,
  thisSite: "this site",
  responseKind: "The kind of answer",
  actField: "I …",
  actHint: "Such as: ask whose turn it is to grow by this.",
  questionField: "I ask myself: …",
  questionHint: "Such as: whose turn is it to grow by this?",
  noResponse: "Write a few words for what you do.",

  next: "Next question",
  back: "Back",
  keep: "Keep this plan",
  keepChanges: "Keep the changes",
  later: "Leave it for later",
  notKept: "This could not be kept just now. Your words are still here; please try again.",

  which: {
    title: "Which one may rest for now?",
    reason:
      "Three plans are active already. More than three take each other’s strength: with few, the right one comes to mind when its moment is there.",
    kept: "The one you choose is kept, and you can take it up again.",
    rest: "Let this one rest",
    restNamed: (sentence: string) => `Let this one rest: ${sentence}`,
    newRests: "Let the new one rest",
    back: "Back",
  },

  rehearsal: {
    title: "Say it once in your mind",
    hint: "See yourself there: where you are, what you notice, and then what you do.",
    why: "What was lived through once in the mind comes more easily when the moment is there.",
    done: "I have said it",
    skip: "Not now",
    ofOld: "Say it in your mind",
  },
};
