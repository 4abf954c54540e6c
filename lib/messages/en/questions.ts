import type { ReflectionSlot, Tap } from "@/lib/domain/reflections/reflection.ts";

const taps: Record<Tap, string> = {
  happened: "It happened",
  "not-yet": "Not yet",
  else: "Something else",
};

const slots: Record<ReflectionSlot, string> = {
  back: "looking back",
  deeper: "looking deeper",
  ahead: "looking ahead",
};

/** Around a question of a reflection: another one, one more, and what a person says about it. */
export const questions = {
  room: "Which questions you are asked",
  instead: "Another question instead",
  taps,
  tapLegend: "How did it go?",
  own: "You put this question to yourself.",
  /** "From “Team days”, by Mira" */
  fromPack: (pack: string, from: string) => `From “${pack}”, by ${from}`,
  packWhy: "It came with a pack of questions that you brought in.",
  gone: "This question has left the product. Your answers to it stay.",
  say: {
    pin: "Ask me this each quarter",
    rest: "Let it rest for half a year",
    never: "Leave it out for good",
    open: "Ask it as any other",
  },
  said: {
    pinned: "You are asked this each quarter.",
    resting: "It rests for half a year.",
    never: "You are not asked this any more.",
  },
  useful: {
    mark: "A useful question",
    ask: "Was one of these questions useful?",
    hint: "Only if you like. A useful question comes before others that were asked as often; nothing else is made of it.",
  },
  chosen: {
    title: "How questions are chosen",
    rules: [
      "A weekly looks back, then deeper, then ahead, with one question for each. It always ends ahead.",
      "A question fits what you logged. A slip is asked about in a week that held one, and one question at most touches something tender.",
      "What you were asked about last week waits. A question comes again after twelve weeklies at the earliest and three times a year at most, unless no other is left.",
      "In your first weeks there is more about noticing, then more about choosing and trying, later more about people and reasons.",
      "An old goal that came back, a week that was often hard to bear, or a plan that keeps going by may have a question of its own. After two weeks of much unease, no question takes it for a part of growing.",
      "A question that you found useful comes before others that were asked as often. You can mark one wherever you see why it is asked, and every fourth weekly ends by asking you.",
      "Between equals a draw decides. It is made on this device from the week alone, and nobody reads your answers to choose.",
      "You can pass a question over, have it each quarter, let it rest or leave it out. Passed over twice, it rests for half a year.",
      "The question of a day waits fifteen working days before it comes again. What you say about it holds as well.",
    ],
  },
  mine: {
    title: "Questions of your own",
    hint: "They take their turn among the others.",
    label: "A question to yourself",
    lineHint: "One line. It comes up when it is its turn.",
    slot: "Where it belongs",
    slots,
    add: "Add this question",
    editNamed: (question: string) => `Edit: ${question}`,
    done: "Done",
    removed: "Deleted.",
  },
  spoken: {
    title: "Questions you have said something about",
    empty:
      "Beside each question of a weekly or a day you can say whether it comes each quarter, rests, or stays away, and whether it was useful.",
    groups: { pinned: "Asked each quarter", resting: "At rest", never: "Left out", useful: "Found useful" },
    until: (day: string) => `until ${day}`,
    back: "Ask it as any other",
    backNamed: (question: string) => `Ask it as any other: ${question}`,
    takeBack: "Take that back",
    takeBackNamed: (question: string) => `Take that back: ${question}`,
  },
};
