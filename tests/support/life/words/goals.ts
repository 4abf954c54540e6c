import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";

/** A goal as it stands in the notebook; `earlier` is how it read at first. */
export interface WrittenGoal {
  text: string;
  earlier?: string;
}

/** The same goal, year after year in other words. */
export const ENGLISH_CARRIED: readonly (readonly string[])[] = [
  [
    "Get promoted to director",
    "Make the step up this year",
    "Be given the whole region by December",
    "Get the title that goes with the work I do anyway",
  ],
  [
    "Delegate more",
    "Let the team take things off my plate",
    "Stop being the one that everything waits for",
    "Hand over what others could do as well as I do",
  ],
  [
    "Spend more time on strategy",
    "Get my head out of the daily fires",
    "Keep one day a week for what matters in years",
  ],
  [
    "Speak up in the leadership meeting",
    "Say what I think while it still counts",
    "Have a seat at the table, and use it",
  ],
];

export const OTHER_CARRIED: readonly (readonly string[])[] = [
  [
    "Mehr abgeben",
    "Aufgaben loslassen, statt sie nachts selbst nachzubessern",
    "Weniger Feuerwehr, mehr Verantwortungsübergabe",
    "Die Entscheidungsvorbereitungsrunde ohne mich laufen lassen",
  ],
  ["أن أفوّض أكثر", "أن أترك الفريق يحمل العمل معي", "ألّا ينتظرني كلُّ شيء هذه السنة"],
  ["もっと人に任せる", "自分で抱え込まない", "手を離して、育つのを待つ"],
  ["לדבר יותר בישיבות ההנהלה", "לומר את דעתי גם כשלא שואלים אותי", "מקום ליד השולחן, ולהשתמש בו"],
  ["Awansować w tym roku", "Wreszcie dostać ten zespół", "Zrobić krok, o którym mówię od lat"],
];

export const ENGLISH_GOALS: readonly WrittenGoal[] = [
  { text: "Bring the second product out by autumn" },
  { text: "Learn to give feedback before it has turned sour", earlier: "Give better feedback" },
  { text: "Influence people who do not report to me" },
  { text: "Have three people in the team who could do my job" },
  { text: "Move into public health, though I know nobody there" },
  { text: "Be calm when the board asks hard questions" },
  { text: "Build a network outside the company", earlier: "Network more" },
  { text: "Cut the time to a first answer in half" },
  { text: "Tell the story of my work so that a stranger follows it" },
  { text: "Lead the merger of the two teams without losing either" },
  { text: "Say no to what is merely urgent" },
  { text: "Write the paper that has been in my drawer for two years" },
  { text: "Grow the revenue of the small accounts by a tenth" },
  { text: "Listen until the other one has really finished" },
  { text: "Find out whether I still want this career at all", earlier: "Decide what comes next" },
  { text: "Run the spring conference with a team I have not picked" },
  { text: "Get my evenings back" },
  { text: "Learn enough about machine learning to ask good questions" },
  { text: "Be somebody the younger engineers come to" },
  { text: "Have the difficult talk with the other founder" },
];

const WHOLE_LINE =
  "Im Laufe dieses Jahres möchte ich lernen, die Quartalsergebnisvorbereitungsbesprechungen, die Lieferantenbewertungsgespräche und die Weiterbildungsbedarfsermittlung denen zu überlassen, die damit täglich umgehen, und mir die Zeit, die dadurch frei wird, nicht gleich wieder mit fremden Bränden füllen zu lassen, auch nicht freitags";

export const OTHER_GOALS: readonly WrittenGoal[] = [
  // As much as one line can hold.
  { text: WHOLE_LINE.slice(0, LINE_MAX) },
  { text: "Geschäftsprozessoptimierungsprojekte nicht mehr selbst leiten" },
  { text: "Die Kundenzufriedenheitswerte bis März auf 4,5 bringen", earlier: "Bessere Werte" },
  { text: "Nauczyć się słuchać, zanim zacznę doradzać" },
  { text: "Znaleźć mentorkę spoza firmy" },
  { text: "أن أتعلّم كيف أقول «لا» بلطف" },
  { text: "أن أنهي رسالة الـ MBA قبل 30 يونيو 2026" },
  { text: "ללמוד להוביל בלי סמכות פורמלית" },
  { text: "टीम के हर सदस्य को बढ़ने का एक अवसर देना" },
  { text: "英語の会議で、最初の五分に一度は話す" },
  { text: "三年後にも意味のあることに、毎週半日を使う" },
  { text: "🧗🏽‍♀️ Less 🔥🚒, more 🌱 … und 2 × pro Woche 🧘🏾‍♂️" },
  { text: "Learn HTML: <b>bold</b> claims & a <script>alert(“me”)</script> of my own" },
  { text: "ทำงานให้น้อยลง แต่มีความหมายมากขึ้น" },
];

/** Written in a hurry and thrown away the next morning. */
export const DISCARDED_GOAL: WrittenGoal = { text: "Be better than everyone at everything by Friday" };
