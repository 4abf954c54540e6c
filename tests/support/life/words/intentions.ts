/** An intention as it is written down; `earlier` is how it read at first. */
export interface WrittenIntention {
  text: string;
  becoming?: string;
  earlier?: string;
}

/** Those that a life may end in, and that pictures show. */
export const ENGLISH_INTENTIONS: readonly WrittenIntention[] = [
  {
    text: "I ask before I fix.",
    becoming: "someone whose team grows by the work",
    earlier: "I ask one question before I fix anything.",
  },
  {
    text: "I let good enough stand when it is someone else’s.",
    becoming: "a leader who keeps the conditions, not the pen",
  },
  { text: "I speak for the whole, not for my corner of it.", becoming: "a voice for the enterprise" },
  { text: "I keep Tuesday mornings for what matters in years.", becoming: "an architect of the long view" },
  { text: "I let myself be seen trying.", becoming: "someone who shows unfinished work" },
  { text: "I meet challenges calmly and clearly." },
  {
    text: "I leave some fires to those who can put them out.",
    becoming: "someone who makes fires rare",
    earlier: "I stop putting out every fire.",
  },
  { text: "I listen until I could say it back.", becoming: "a person others think aloud with" },
  { text: "I say what I see in the first ten minutes.", earlier: "I speak up earlier in meetings." },
  { text: "I give the interesting part away." },
  { text: "I take the question that is not in my job description.", becoming: "curious beyond my field" },
  { text: "I stay with not knowing a little longer than is comfortable." },
];

/** Kept in the list, in other languages and of other lengths. */
export const OTHER_INTENTIONS: readonly WrittenIntention[] = [
  {
    text: "Ich frage, bevor ich Verbesserungsvorschläge mache.",
    becoming: "jemand, der Verantwortungsübernahme ermöglicht",
  },
  {
    text: "Entscheidungsspielräume lasse ich dort, wo die Arbeit geschieht.",
    earlier: "Ich lasse Spielräume.",
  },
  { text: "Najpierw pytam, potem radzę.", becoming: "ktoś, przy kim inni rosną" },
  { text: "Mówię w imieniu całości, nie tylko swojego działu." },
  { text: "أسأل قبل أن أُصلِح.", becoming: "شخصٌ ينمو الآخرون بقربه" },
  { text: "אני מקשיבה עד הסוף לפני שאני עונה." },
  { text: "मैं सुलझाने से पहले पूछता हूँ।", becoming: "जिसके साथ लोग आगे बढ़ते हैं" },
  { text: "直す前に、まず問いかける。", becoming: "人が育つ場をつくる人" },
  { text: "Small brave things 🌱 seen by somebody 👩🏽‍💻👨‍👩‍👧" },
  {
    text: "When a draft reaches me I ask whose practice it should be, and then I wait; I let the silence work, I let the answer be theirs and a little different from mine, and I keep my hands for the two or three things that nobody else can hold for us this year, those that will still matter when we are gone.",
    becoming: "a person who is not needed everywhere, and glad of it",
  },
];

/** Written one evening and thrown away the next morning. */
export const DISCARDED_INTENTION: WrittenIntention = { text: "I answer every message within the hour." };
