import type { ShiftQuestion } from "@/lib/domain/goals/shift-question.ts";

type Texts = readonly [string, ...string[]];

/** What is said in an identity shift. The words of a pattern mostly stay as they arrive. */
export const SHIFT_ANSWERS: Readonly<Record<ShiftQuestion, Texts>> = {
  filledWeek: [
    "Redoing the board pages. Sitting in on calls that {name} runs well. Mail, mail.",
    "Eleven hours of numbers, nine of meetings about the numbers, four of being asked where the numbers are.",
    "Fires: the printer plant, the visa thing, the printer plant again.",
  ],
  feltMattering: [
    "On Wednesday at nine in the evening, when I found the mistake.",
    "When {name} said “we would be lost without you”.",
    "In the crisis call. It shames me a little how awake I was.",
  ],
  wouldLose: [
    "Being thanked. Knowing every corner. An excuse for not doing the large thing.",
    "My quick little victories before ten.",
    "The feeling that it is mine.",
  ],
  findsItNatural: [
    "{name}, who ran three plants and knew the gatekeepers by name.",
    "My first manager. She left at four and it all went on.",
    "Somebody who has never been the best at the work itself.",
  ],
  theyBelieve: [
    "That a team is a thing one makes, as one makes a product. That they are worth something on a day without results.",
    "That people rise to what they are trusted with, and that a dropped plate is the price of it.",
    "That they belong in the room before they have said anything.",
  ],
  theirWeek: [
    "Half of it in talks without slides. One morning with the door shut. They would know by Monday what not to do.",
    "Out with customers on Tuesday, thinking on Wednesday, and home on Friday.",
    "They would ask me the questions that I answer all week.",
  ],
  madeMeMatter: ["I knew where everything was.", "They could ring me at any hour."],
  oldSign: ["My hand is on the file before {name} has finished the sentence.", "I say “quickly” a lot."],
  newSign: ["I leave the room, and the talk goes on.", "I say what I see, and let it be odd."],
  oldQuestion: ["Can I do it by tonight?", "Who will notice if it is wrong?"],
  newQuestion: ["Who should be able to do this by spring?", "What is this an example of?"],
  move: [
    "I give {name} the whole thing, with the last word on it.",
    "I go to the dinner and talk to the strangers.",
  ],
  measureOfShift: [
    "Weeks in which nobody had to wait for me.",
    "Times when I was surprised by our own work.",
  ],
  typicalUnease: ["As if I were skipping school.", "A guilty sort of lightness {where}."],
  letGo: ["Being the one they ring.", "Knowing better, and showing it."],
  shiftValue: ["Fairness.", "That people near me get braver.", "Good work, whoever’s it is."],
  protecting: [
    "I also care that nobody sees me idle. If it goes well without me, I might be found out as somebody who is not needed.",
    "The picture of me as the reliable one. I believe that if I let go once, it will all be let go.",
    "I want to stay liked by {name} and the others from before.",
  ],
  safeTest: [
    "I leave one page of the board paper exactly as {name} wrote it, and watch what happens.",
    "I answer no mail before ten on Wednesday and count the complaints.",
    "I say “I do not know” once {where}.",
  ],
  itGave: [
    "It paid for the flat. It let me sleep in the years when nothing else was sure. My father understood it.",
    "A place in every room. I came to this country with it and without the language, and it was enough.",
    "Speed, and the pleasure in my own hands.",
  ],
  farewell: [
    "Thank you for carrying me this far. You may come to the parties.",
    "You did well. I am putting you down here, by the gate, where I can find you.",
    "It is all right. Someone else has the keys now.",
  ],
};
