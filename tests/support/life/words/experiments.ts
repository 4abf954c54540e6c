import type { ExperimentText } from "@/lib/domain/experiments/experiment.ts";
import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";

/** An experiment as it is written down, before and after. */
export type WrittenExperiment = Readonly<Record<ExperimentText, string>>;

/** What is tried, when, what is expected, what came of it, what it taught, what is next. */
type Row = readonly [
  text: string,
  occasion: string,
  expected: string,
  happened: string,
  learned: string,
  next: string,
];

function written([text, occasion, expected, happened, learned, next]: Row): WrittenExperiment {
  return { text, occasion, expected, happened, learned, next };
}

const ENGLISH: readonly Row[] = [
  [
    "Let {name} run the Monday meeting",
    "Next Monday, and I take the notes",
    "It takes twice as long, and I want to help by ten past.",
    "It took four minutes more. {name} asked a question that I had not thought of in a year.",
    "The meeting had been mine because I kept it, and for no other reason.",
    "{name} keeps it until summer.",
  ],
  [
    "Answer no mail before ten",
    "For two weeks",
    "Somebody will complain by Wednesday.",
    "Nobody did. One person rang, and it was good to hear a voice.",
    "The hurry is in me and hardly in the mails.",
    "The same with the chat, which will be harder.",
  ],
  [
    "Say “I do not know yet” once in a meeting",
    "The steering meeting",
    "A silence, and then someone looks at their phone.",
    "A silence indeed. Then {name} said: neither do I.",
    "Not knowing aloud makes room for others who do not know.",
    "",
  ],
  [
    "Send the draft at half past unfinished",
    "The piece for {name}",
    "They think less of me.",
    "They rewrote the half that I liked best. I minded for a day.",
    "It got better, and I got smaller, and then not.",
    "Ask beforehand what kind of look I want.",
  ],
  [
    "Ask three strangers at the conference what they worry about",
    "At the coffee break, since that is where I hide",
    "",
    "Two of three. The third one asked me first.",
    "Nobody is at a conference for the talks.",
    "Write to the second one.",
  ],
  [
    "Leave on time on a Thursday",
    "",
    "The sky falls.",
    "It rained.",
    "It rains also when I stay.",
    "Tuesdays.",
  ],
  [
    "Give one piece of feedback within the hour",
    "After the next call with {name}",
    "It comes out too sharp.",
    "It did come out too sharp, and I said that too. We laughed.",
    "Fresh and clumsy does better than ripe and bitter.",
    "",
  ],
  [
    "Put the long question first on the agenda",
    "In the monthly",
    "We never get to the rest of it.",
    "We did not get to the rest of it. It turned out that the rest was a list.",
    "What comes last is what we can do without.",
    "Do it again before I believe it.",
  ],
  [
    "Go to the other department’s stand-up and only listen",
    "Once a week in March",
    "I will be in the way.",
    "They forgot that I was there after six minutes.",
    "They solve our problem every morning, under another name.",
    "",
  ],
  [
    "Tell my manager what I would like, in one sentence",
    "In our one-to-one",
    "A polite no.",
    "A polite “since when?”",
    "She could not have known. I had been waiting to be guessed.",
    "Ask what she would need to see.",
  ],
  [
    "Draw the plan by hand",
    "",
    "It looks silly.",
    "",
    "People put their finger on it. Nobody ever put a finger on my slides.",
    "",
  ],
  [
    "Let a small fire burn for a day",
    "Whatever comes in first",
    "It will be a large fire by evening.",
    "By noon it was out, and I was the only one who had smelled it.",
    "Some of them live on being looked at.",
    "Two at a time.",
  ],
];

const PATIENCE =
  "Beim nächsten Lieferantenreklamationsgespräch die ganze erste Viertelstunde nur Fragen stellen, mir jede Antwort aufschreiben, ohne sie zu bewerten, und erst danach, wenn überhaupt noch etwas offen ist, einen einzigen Vorschlag machen, und zwar den, der am wenigsten nach mir klingt, auch wenn das Schweigen dabei drückt und zieht";

const OTHER: readonly Row[] = [
  // As much as one line can hold.
  [
    PATIENCE.slice(0, LINE_MAX),
    "Donnerstag",
    "Peinliches Schweigen.",
    "Kein Schweigen, sondern ein Redeschwall.",
    "Zuhören ist kein Nichtstun.",
    "Dasselbe mit dem Werkleiter.",
  ],
  [
    "Raz w tygodniu oddać komuś prowadzenie",
    "w środy",
    "Będzie chaos.",
    "Był chaos, ale nie mój.",
    "Chaos też czegoś uczy.",
    "Jeszcze raz.",
  ],
  [
    "أن أصمت عشر ثوانٍ قبل كل جواب",
    "في اجتماع الأحد",
    "سيظنّون أنني لا أعرف.",
    "تكلّم غيري، وقال ما كنت سأقوله وأفضل.",
    "الصمت دعوة.",
    "عشرون ثانية؟",
  ],
  [
    "לבקש עזרה לפני שאני באמת צריכה אותה",
    "השבוע, מ־{name}",
    "זה יראה חולשה.",
    "קיבלתי תשובה תוך שעה (!) וגם קפה.",
    "אנשים אוהבים שמבקשים מהם.",
    "",
  ],
  [
    "बैठक में सबसे पहले सवाल पूछना",
    "सोमवार",
    "आवाज़ काँपेगी।",
    "काँपी, पर किसी ने ध्यान नहीं दिया।",
    "डर मुझे जितना दिखता है, दूसरों को उतना नहीं।",
    "फिर से।",
  ],
  [
    "資料なしで五分だけ話す",
    "水曜の定例で",
    "途中で詰まる。",
    "一度詰まったが、そこから質問が出た。",
    "余白があると人が入ってくる。",
    "次は十分。",
  ],
  [
    "Only 👍🏿/👎🏿 as answers for a day 🤐",
    "Freitag 🗓️",
    "😬",
    "😂",
    "Most of what I write is padding 🧻",
    "💬 ÷ 2",
  ],
  [
    '<input value="be brave"> in front of <everyone@work>',
    "onclick=“now()”",
    "404 & a red face",
    "<!-- nothing bad -->",
    "A joke is a door; some {people} come in by it.",
    "&hellip;",
  ],
];

export const ENGLISH_EXPERIMENTS: readonly WrittenExperiment[] = ENGLISH.map(written);
export const OTHER_EXPERIMENTS: readonly WrittenExperiment[] = OTHER.map(written);
