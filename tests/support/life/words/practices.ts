/** What a weekly may end in: one small thing for the mornings to come. */
export const ENGLISH_PRACTICES: readonly string[] = [
  "One question before the first answer.",
  "Whose turn is it to grow by this?",
  "Leave one draft as it is.",
  "Hand over one thing, with what it needs.",
  "Ten minutes on the year before the inbox.",
  "Say one sentence for the whole house.",
  "Show something at half past unfinished.",
  "Wait three breaths before stepping in.",
  "Ask finance what they see.",
  "Close the door on Tuesday from nine to eleven.",
  "Write down the question and leave it open.",
  "Thank someone for work I would have done otherwise.",
  "Let the second-best idea win once.",
  "Speak first on one point.",
  "Tell Jonas what I do not know yet.",
  "Walk to lunch without the phone.",
];

export const OTHER_PRACTICES: readonly string[] = [
  "Einmal am Tag nachfragen statt nachbessern.",
  "Jedno pytanie, zanim odpowiem.",
  "سؤالٌ واحد قبل الجواب.",
  "まず、ひと呼吸。",
];
