import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";

/** What a card says, in turn: the place stays the same, the words change (R6). */
export const nudgeWordings: Record<NudgeKind, readonly string[]> = {
  morning: [
    "What would you like to practise today?",
    "A practice fits in a pocket, like a small stone. Which one goes with you today?",
    "Where might the old way turn up today?",
    "One small practice is enough for a day.",
    "Before the day fills up: where could your intention find a place in it?",
    "The day is still a blank page. What would you like to try on it?",
    "Think of the busiest hour ahead. What would the new way look like there?",
    "A quiet minute before the first task, with room for one small practice.",
    "How would you like to be when you meet the first person today?",
  ],
  "check-in": [
    "Has anything shown itself since this morning?",
    "What have you noticed so far today?",
    "Noticed, chose, slipped or tried: whatever it was, it has a place here.",
    "Look up for a moment, as from a book. What is going on in you?",
    "Part of the day lies behind you. Did the old way come by?",
    "Where did your intention cross your path today?",
    "A slip that you see is something noticed. It is welcome here.",
    "What have you tried today, big or small?",
    "A day has its bends, like a river. Was there one where you chose?",
  ],
  "end-of-day": [
    "What from today would you like to keep?",
    "The day is coming to its end. Which moment stays with you?",
    "Like the last lamp in a room: one look back before it goes out.",
    "Where did you choose today, perhaps in a small thing?",
    "What did you try today, whatever came of it?",
    "A piece of what you hope for was there today. Which one was it?",
    "Noticed, chose, slipped or tried: one mark, and the day may rest.",
    "Work can stay where it is now. Is there a moment you would like to take along?",
    "Did the old way show up today? Seeing it is part of the new one.",
  ],
  weekly: [
    "A few quiet minutes for looking back at the week.",
    "What has the week shown you?",
    "The week, laid out like stones on a table. Would you like to look at it?",
    "Three questions, and then one small practice. The page is open.",
    "From a little way off, a week looks different. Here is a place to stand.",
    "Where did your intention steer the week, and where did the week steer you?",
    "What did you try, and what did it teach you? Here is room to write it down.",
    "A week has gone down the river. What would you like to lift out of it?",
    "Looking back takes a few minutes, and you can leave at any time.",
  ],
  checkpoint: [
    "A checkpoint has come to its day. What do you see there now?",
    "A point on your map has its day. It can be kept, moved or said in other words.",
  ],
  "contract-review": [
    "You and somebody else wanted to look again about now. What have you learned?",
    "Your learning contract has come to its day. What have both of you noticed?",
  ],
  quarterly: [
    "A quarter comes to its end. What did you mean to learn, and what came of it?",
    "Three months lie behind you like a bend of a river. Would you like to look at them?",
  ],
  "look-back": [
    "Some months ago you wrote down who you were becoming. What would you write today?",
    "Your words from the beginning are still here. Would you like to put today’s beside them?",
  ],
  yearly: [
    "A year is nearly told. Would you like to write a letter to yourself?",
    "Next year you could find a letter from you. Here is the paper for it.",
  ],
  "block-start": [
    "Your protected time begins in a few minutes. What is it for?",
    "Soon the door closes for a while. There is time to finish the sentence you are in.",
  ],
  "block-end": [
    "Your protected time is over. What did you notice in it?",
    "The door opens again. Is there a moment you would like to keep?",
  ],
  "plan-cue": [
    "This is the moment your plan speaks of.",
    "The moment you named is here. What do you choose?",
  ],
  "welcome-back": [
    "Good to see you. You can go on in whichever way suits you.",
    "Everything is where you left it. You can pick it up, choose anew or let it rest.",
  ],
  backup: [
    "All you wrote lies on this computer. Would you like a copy in a second place?",
    "What lies in one place can get lost. A copy in a second place keeps it safe.",
  ],
};
