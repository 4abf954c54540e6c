/** What a day is told in, in a minute. `{name}` and `{where}` as in the notes. */
export const ENGLISH_LINES: readonly string[] = [
  "The half hour {where}, when nobody hurried.",
  "{name} said “leave it with me”, and I did.",
  "Two people laughed {where}, and I was one of them.",
  "That I stopped before the third mail.",
  "The walk to the other house. I thought of nothing for once.",
  "I was sharp with {name}, and went back.",
  "A meeting that could have been a line, and {name} made it one.",
  "It was mostly waiting today. I waited well.",
  "The draft is out, with {name}’s name on it.",
  "I heard the old voice {where} and let it talk.",
  "Not much. The window was open.",
  "{name} asked me how I would do it, and I asked back.",
  "Lunch away from the desk.",
  "I said the number out loud, and it was all right.",
  "The question {where} that nobody could answer.",
  "Too many small things; the large one still fits on a page.",
  "That it was over at five.",
  "Someone held the door for the whole idea.",
  "I knew the answer and kept it for a day.",
  "{name} is back, and the room is warmer.",
];

export const OTHER_LINES: readonly string[] = [
  "Die Rückmeldung von Frau Özdemir-Kwiatkowski. Ich habe nur zugehört.",
  "Eine gute Frage {where}, und dann Stille.",
  "Spacer w południe. Nic nie naprawiłam.",
  "سألت سؤالاً واحداً، ثم سكتُّ.",
  "שיחה קצרה במסדרון, בלי לתקן כלום.",
  "किसी ने धन्यवाद कहा, बिना वजह।",
  "質問をひとつ残して、部屋を出た。",
  "☀️ und früh zu Hause",
];

/** A line for the day after. */
export const ENGLISH_TOMORROWS: readonly string[] = [
  "Begin with the page, not with the mail.",
  "Ask {name} first.",
  "Leave {where} five minutes early.",
  "Say nothing for the first quarter of an hour.",
  "Bring the sketch.",
  "Ring {name} before ten.",
  "One thing less.",
];

export const OTHER_TOMORROWS: readonly string[] = [
  "Zuerst die Frage, dann die Folien.",
  "Najpierw herbata.",
  "まず、聞く。",
];
