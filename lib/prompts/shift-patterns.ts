import type { PatternTexts } from "@/lib/domain/goals/fill-pattern.ts";
import type { ShiftPattern } from "@/lib/domain/goals/goal.ts";
import type { ShiftWord } from "@/lib/domain/goals/shift-question.ts";

type FilledPattern = Readonly<Record<ShiftWord, string>>;

/** From executor to orchestrator. */
const orchestrator: FilledPattern = {
  madeMeMatter: "My own hands made it good.",
  oldSign: "I take a draft back and redo it, while people wait for my word.",
  newSign: "I let work stand that is good enough and not mine.",
  oldQuestion: "How soon would it be done if I did it?",
  newQuestion: "Who could grow by doing this?",
  move: "I give the work away, and see to it that people can do it well.",
  measureOfShift: "What was finished while I stayed out of it.",
  typicalUnease: "It feels as if I were leaving people alone with it.",
  letGo: "Being the one who does it best.",
};

/** From functional expert to enterprise leader. */
const enterprise: FilledPattern = {
  madeMeMatter: "Nobody knew my subject as well as I did.",
  oldSign: "I stay quiet until my subject comes up, or until someone asks me.",
  newSign: "I speak for all of us, and ask about things far from my subject.",
  oldQuestion: "Am I the right one to say this?",
  newQuestion: "What would this change for the people we serve, and for where we stand?",
  move: "I let myself speak, and put what I know to use for everyone.",
  measureOfShift: "Talks in which I left my subject, and what they led to.",
  typicalUnease: "It feels as if they will soon see that I do not belong here.",
  letGo: "Being safe in what I know.",
};

/** From problem solver to future architect. */
const architect: FilledPattern = {
  madeMeMatter: "I put things right, and people thanked me on the spot.",
  oldSign: "My day goes to whatever is on fire, and nothing moves without me.",
  newSign: "I leave some problems alone, and others find their own way out.",
  oldQuestion: "Where is the fire today?",
  newQuestion: "What would let this trouble come up less often?",
  move: "I keep hours for what lies far ahead, and let some small fires burn out.",
  measureOfShift: "Hours I gave to the years ahead, and troubles that went away without me.",
  typicalUnease: "It feels careless not to jump in.",
  letGo: "Being the one who saves the day.",
};

/** From promising to proven. */
const proven: FilledPattern = {
  madeMeMatter: "Everyone, and I too, believed that I had it in me.",
  oldSign: "I keep it small, and get ready one more time.",
  newSign: "I try where people can see it, however it turns out.",
  oldQuestion: "What if it goes wrong in front of everyone?",
  newQuestion: "What would showing this teach me?",
  move: "I do the thing that shows where my limits are.",
  measureOfShift: "How often others saw me try.",
  typicalUnease: "It feels as if everyone could see what I cannot do.",
  letGo: "The shelter of still having it all ahead of me.",
};

/**
 * The patterns of an identity shift as they arrive: in the first person, for the person to change
 * (W5). One's own arrives empty.
 */
export const SHIFT_PATTERN_TEXTS: Readonly<Record<ShiftPattern, PatternTexts>> = {
  orchestrator,
  enterprise,
  architect,
  proven,
  own: {},
};
