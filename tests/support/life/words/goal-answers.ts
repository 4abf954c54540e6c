import type { GoalWord } from "@/lib/domain/goals/words.ts";

type Texts = readonly [string, ...string[]];

/**
 * What is said about a goal, by the question that it answers; those of a shift stand apart.
 * `{name}` and `{where}` as in the notes.
 */
export const GOAL_ANSWERS: Readonly<Partial<Record<GoalWord, Texts>>> = {
  rung1: [
    "Because I have done the work of it for two years and nobody calls it that.",
    "So that the team does not stand still when I am away.",
    "Because I am tired of being the last one online.",
    "It would show that I was right to stay here.",
  ],
  rung2: [
    "Then I could decide things instead of preparing them.",
    "{name} got there faster than me, and I would like to know that I can too.",
    "People would grow who are stuck behind me now.",
    "I would have an hour to think before I answer.",
  ],
  rung3: [
    "I want what we make to be good when I am not looking.",
    "Since I was a child I have liked it when others find out that they can.",
    "I do not want to be sixty and only have been quick.",
  ],
  rung4: ["To leave a place better able than I found it.", "To be of use without being used up."],
  rung5: ["A life in which others get larger.", "Peace, I think."],
  alreadyTrue: [
    "{name} asked for my view before the budget was set. Two people from plant three came to me by themselves.",
    "I have run two of these, and people still talk about the second one.",
    "Last spring I was away for three weeks and nothing fell down.",
    "The customers call {name} now, and not me.",
  ],
  outcome: [
    "I already shape how we decide, and it grows into shaping what we decide about.",
    "People already bring me their rough ideas, and it grows into a team that brings them to each other.",
    "I already keep one quiet morning, and it grows into a week with room in it.",
  ],
  otherMeasure: [
    "How often something good happened that I heard of afterwards.",
    "Whether I could say on Sunday what the week was for.",
    "How many people can do what only I could do last year.",
  ],
  measure: [
    "First answers within four hours, nine times out of ten.",
    "Signed by the board, with the title in the contract.",
    "Ten per cent more from accounts below 50,000.",
    "Three paying customers who did not know us before.",
  ],
  current: [
    "About nine hours.",
    "Two of five.",
    "6.4 %",
    "One, and {name} brought that one.",
    "Half-way, I think.",
  ],
  learn: [
    "How to say the hard thing in the first five minutes.",
    "What people in that field worry about on a plain Tuesday.",
    "To explain our numbers so that {name} can argue with them.",
    "How to ask for something before I have earned it twice.",
  ],
  noticedBy: [
    "{name} disagrees with me {where}, and I am glad of it.",
    "Somebody I hardly know can say back what I do.",
    "I hear of problems while they are small.",
  ],
  sentence: [
    "I ask before I fix.",
    "I meet what comes calmly and clearly.",
    "I give the interesting part away.",
    "I speak while it still counts.",
  ],
  value: ["Trust.", "Growing things, and people.", "Honesty that is kind.", "Leaving room."],
  thisWeek: [
    "On Tuesday {name} presents. On Thursday I leave at five.",
    "One question {where}, before I say anything.",
    "The draft goes back with a question under it.",
    "I have lunch with someone from finance.",
  ],
  practise: [
    "To hand over a piece of work whole: with its purpose, its limits and its credit.",
    "To give feedback within two days, in two sentences, face to face.",
    "To ask three questions before I offer one answer.",
  ],
  matters: [
    "Because the team stops growing where I stop letting go.",
    "Since two good people left and told {name} why, and not me.",
    "I would like to be told things early.",
  ],
  means: [
    "One hand-over every two weeks; {name} listens in once a month; I write down what I noticed, three lines each time.",
    "Role play with {name}. The book from the library. Fridays at ten, half an hour.",
    "Shadowing for two mornings, then the other way round.",
  ],
  shows: [
    "Something is finished that I first saw when it was finished.",
    "People come back with more questions, and with fewer drafts.",
    "{name} would tell me so, unasked.",
  ],
  partner: ["{name}, my coach", "{name} from operations", "My manager", "{name}, who has done it before me"],
  myName: ["Alex Brandt", "A. Brandt"],
  theirName: ["{name} Okafor", "{name} Lindqvist", "Dr. {name} Haddad", ""],
};

/** What the other side wrote into a contract before it came back. */
export const RETURNED_TEXTS: Texts = [
  "I would start smaller: one hand-over in the first month, and we talk about that one.",
  "Agreed. And I would like to hear beforehand what you fear about it.",
  "Let us leave the book out. Two mornings with the night shift will do more.",
  "When someone thanks you for not helping.",
];

/** What anybody may answer in another language, or in odd signs, whatever was asked. */
export const OTHER_GOAL_ANSWERS: Texts = [
  "Weil ich sonst immer die Letzte bin, die das Licht ausmacht, und das Verantwortungsgefühl der anderen nie gebraucht wird.",
  "Eine Unternehmensführungskräfteentwicklungsmaßnahmenbeschreibung, die man in einem Atemzug lesen kann.",
  "Żeby ktoś inny też mógł urosnąć.",
  "Bo lubię, kiedy rzeczy działają beze mnie.",
  "لأنني أريد أن يكبر من حولي، لا أن أكون أنا الجواب في كل مرة.",
  "نعم: 3 من 5 (أي 60 %)، والباقي قبل Q3.",
  "כי נמאס לי להיות היחידה שיודעת איך זה עובד (v2.1).",
  "ताकि मेरे बिना भी काम अच्छा हो।",
  "自分がいなくても回る場所にしたいから。",
  "เพราะอยากมีเวลาให้กับสิ่งที่สำคัญจริง ๆ",
  "🪴 → 🌳 (slowly)",
  "<em>Honestly?</em> &nbsp; I don’t know </textarea> yet. 1 < 2 && 3 > 2",
  "Three reasons:\n\n1. It is time.\n2. {name} is ready.\n\n\t3. I would like to sleep.",
];
