import type { MomentKind } from "@/lib/domain/moments/moment.ts";

/** Names that stand in for `{name}` in the notes. */
export const NAMES: readonly string[] = [
  "Amira",
  "Jonas",
  "Priya",
  "Tomasz",
  "Yuki",
  "Noa",
  "Ben",
  "Lena",
  "Olu",
  "Marta",
  "Farid",
  "Ines",
];

/** Where it happened, for `{where}`. */
export const OCCASIONS: readonly string[] = [
  "in the stand-up",
  "in the budget round",
  "on the phone",
  "in the corridor",
  "in the review",
  "at lunch",
  "in the board paper",
  "in the chat",
  "at the whiteboard",
  "on the train",
  "in our one-to-one",
  "by mail",
];

/** Short notes, as they are typed in ten seconds. */
export const ENGLISH_NOTES: Readonly<Record<MomentKind, readonly string[]>> = {
  noticed: [
    "Reached for {name}’s draft and saw my hand.",
    "The old hurry was back {where}.",
    "Had the answer ready before {name} had finished.",
    "Wanted to be needed. That was all it was.",
    "Caught myself counting who had spoken.",
    "Opened the numbers again, though {name} has them.",
    "A tight feeling when {name} did it differently.",
    "Nearly said “just send it to me”.",
    "Busy all morning, and with what?",
    "Felt small {where}, and went quiet.",
  ],
  chose: [
    "Asked {name} what they would try first. Then waited.",
    "Let {name}’s version go out as it was.",
    "Said {where} what it means for the customers, not for us.",
    "Kept the two hours. The mails were still there.",
    "Gave {name} the talk with the board.",
    "Asked instead of explaining. {name} found it.",
    "Spoke for the plants as well as for us, {where}.",
    "Left the small fire alone. {name} had it by noon.",
    "Said “I don’t know yet” and nothing fell down.",
    "Held the long view for a whole page.",
  ],
  slipped: [
    "Rewrote {name}’s summary. It was fine before.",
    "Answered for {name} {where}. Told them afterwards.",
    "Gave up the morning to the first alarm.",
    "Stayed silent {where}, and talked in the car.",
    "Fixed the chart at eleven at night.",
    "Said yes before I knew what it was.",
    "Spoke for my own corner again. I heard it, at least, later.",
    "Checked on {name} three times.",
  ],
  tried: [
    "Showed {name} the sketch instead of the slides.",
    "Asked the question that sounded stupid {where}.",
    "Let {name} chair. I took the notes.",
    "Told the story of the year in five sentences.",
    "Went to the other team’s demo and only listened.",
    "Put my name down for the talk.",
    "Drew what would make this rare. Rough, but drawn.",
    "Said out loud what I am practising.",
  ],
};

/** Languages that a person may also write in; what kind of moment it was is not to be seen from them. */
export const OTHER_NOTES: readonly string[] = [
  "Nachgefragt statt nachgebessert; die Verantwortungsübergabe war spürbar.",
  "Im Führungskräfteentwicklungsgespräch zu schnell geantwortet.",
  "Zum ersten Mal den Quartalsplanungsworkshop nicht selbst moderiert.",
  "Zapytałam Tomasza, co by zrobił. Zrobił to lepiej.",
  "Znowu poprawiłem cudzą pracę. Zauważyłem.",
  "سألتُ بدلاً من أن أُجيب، وكان الصمت طويلاً ومفيداً.",
  "תפסתי את עצמי עונה במקומה. בפעם הבאה אחכה.",
  "आज मैंने पहले पूछा, फिर सुना। अच्छा लगा।",
  "資料を直さずに、質問をひとつだけした。",
  "会議で全体の話をした。声が少し震えた。",
  "Tried it 🙌🏽 in front of everybody 🫣",
  "👀 → 🫁 → 💬",
  "A long one, since the train stood still: {name} had prepared everything differently from how I would have, and I noticed how I looked for mistakes to be allowed to take it back; there were two, both small, and neither of them mine to repair. I wrote one line, “this will work”, and closed the laptop. For a quarter of an hour it felt like leaving a child at school. Then it felt like nothing, which may be the point.",
];
