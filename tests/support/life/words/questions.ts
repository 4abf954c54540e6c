import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";

type WrittenQuestion = Pick<OwnQuestion, "slot" | "text">;

/** What a person puts to themselves. */
export const ENGLISH_QUESTIONS: readonly WrittenQuestion[] = [
  { slot: "ahead", text: "Whom have I not thanked yet?" },
  { slot: "back", text: "What would my daughter have noticed this week?" },
  { slot: "deeper", text: "Where was I polite when I could have been clear?" },
  { slot: "ahead", text: "What may stay undone next week, and who has to know?" },
  { slot: "back", text: "When did I last change my mind out loud?" },
];

export const OTHER_QUESTIONS: readonly WrittenQuestion[] = [
  { slot: "deeper", text: "Wovor schütze ich die anderen, ohne dass sie darum gebeten haben?" },
  { slot: "back", text: "先週、誰の話を最後まで聞いた？" },
];

/** Questions of a coach, as they come in one file. */
export const COACH_PACK: Pick<Pack, "name" | "from" | "questions"> = {
  name: "First hundred days in the wider role",
  from: "Marta Hollander, coach",
  questions: [
    {
      id: "rooms",
      slot: "back",
      text: "Which rooms were you in this week that you were not in half a year ago?",
      why: "A role grows by the rooms one is asked into.",
    },
    { id: "borrowed", slot: "back", text: "Whose words did you borrow, and did they fit?" },
    { id: "applause", slot: "deeper", text: "Which applause are you still waiting for?" },
    {
      id: "unasked",
      slot: "deeper",
      text: "What does the board not ask you, and what would you say?",
      why: "What nobody asks is often what a role is for.",
    },
    { id: "calendar", slot: "ahead", text: "What in next week’s calendar belongs to the old role?" },
    { id: "ally", slot: "ahead", text: "Who would like you to win, and does not know how to help?" },
  ],
};
