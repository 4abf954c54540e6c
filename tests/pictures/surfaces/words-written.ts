import type { GoalWords } from "@/lib/domain/goals/words.ts";

export const LADDER_WORDS: GoalWords = {
  rung1: "Then I would have a say in how the year is planned.",
  rung2: "Then the team would be asked for what it is good at.",
  rung3: "Then people would go home with something they are proud of.",
};

export const CONTRACT_WORDS: GoalWords = {
  practise: "I say one thing that helped and one that would help more, within two days.",
  matters: "Feedback that comes in March about October helps nobody. I would have liked it sooner myself.",
  means: "After each review, ten minutes with a blank page. A note to Nadia on Fridays.",
  shows: "Somebody changes one thing because of it, or tells me that it missed.",
  partner: "Nadia, who sits in half of the reviews.",
  myName: "Jo",
  theirName: "Nadia Brandt",
};

export const SHIFT_WORDS_WRITTEN: GoalWords = {
  filledWeek: "Redoing the forecast, answering for others in the round, the Thursday-night draft.",
  feltMattering: "When the draft was saved and everybody knew by whom.",
  wouldLose: "Being the one who is called.",
  findsItNatural: "Amina. She leaves the room and it goes on.",
  theyBelieve: "That her worth is in what grows when she is not there.",
  theirWeek: "She would ask, wait, and go home at five. This week I would leave one draft unread.",
  madeMeMatter: "Doing it better than anyone.",
  oldSign: "I step in to fix and redo, and others wait for me.",
  oldQuestion: "How do I get this right in time?",
  measureOfShift: "What goes well without me.",
  newSign: "Someone who lets an adequate result of somebody else’s stand.",
  newQuestion: "Whose practice would this be?",
  move: "I hand over the whole of it, and ask one question where I would have answered.",
  typicalUnease: "Guilt at sitting still, and a fear of no longer being needed.",
  shiftValue: "That people grow beside me.",
  protecting: "Being needed. If nobody calls, who am I there?",
  safeTest: "On Thursday the draft goes out without me.",
  letGo: "Being the one who saves it on a Thursday night.",
  itGave: "A name in this house, and the feeling that I am worth my place.",
  farewell: "Thank you. You carried me for eleven years. You may rest now.",
};
