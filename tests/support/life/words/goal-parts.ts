import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";

export const ENGLISH_STEPS: readonly string[] = [
  "Ask {name} what the board looks for",
  "Write one page on what I would change",
  "Find two people who have done it before",
  "Have the numbers of the last three years",
  "Tell my manager in plain words",
  "Book the room for the whole spring",
  "Hand the weekly report to {name}",
  "Pilot it with one customer",
  "Learn what the contract says about it",
  "Show the draft {where}",
  "Clear Thursday afternoons until June",
  "Say goodbye to the old supplier",
];

const EVERYTHING =
  "Everything else that has to be in place before anybody can be asked to sign it: the figures of both plants, the letter of the works council, the answer of the bank, the two names that nobody has wanted to say aloud so far, a date on which all of them are in one town, and, since it is easily forgotten, something warm to eat";

export const OTHER_STEPS: readonly string[] = [
  // As much as one line can hold.
  EVERYTHING.slice(0, LINE_MAX),
  "Mit dem Betriebsratsvorsitzenden die Arbeitszeitkontenregelung klären",
  "Umówić się z {name} na kawę ☕",
  "التحدّث مع المدير قبل الخميس",
  "לשאול את נועה מה היא הייתה עושה אחרת",
  "पहला मसौदा {name} को दिखाना",
  "部長に一枚で説明する",
  "Fill in form <A-12> & sign “here”",
];

/** Checkpoints: what one would see there. */
export const ENGLISH_SIGHTS: readonly string[] = [
  "{name} presents it, and I sit at the back",
  "The first customer asks for more of it",
  "Both teams eat lunch at one table",
  "I can say in a sentence what we no longer do",
  "Somebody I do not know quotes the paper",
  "The night shift runs it without ringing anyone",
  "I have spent a whole day in the new field and liked the dull part",
  "There is a second person who can close the books",
  "The board asks about next year and not about last month",
  "Two people have said no to me, and we went on well",
];

export const OTHER_SIGHTS: readonly string[] = [
  "Die Übergabeprotokollvorlage wird benutzt, ohne dass jemand danach fragt",
  "Tomasz prowadzi spotkanie beze mnie",
  "يسألني أحدهم عن رأيي قبل أن يقرّر",
  "הצוות מחליט לבד, ואני שומעת על זה אחר כך",
  "ग्राहक खुद अगली बैठक माँगता है",
  "若手が先に手を挙げている",
  "🎪 → 🏛️, and nobody misses the 🎪",
];

/** Why a checkpoint was kept, moved, reshaped, dropped or reached; often nothing is said. */
export const ENGLISH_REASONS: readonly string[] = [
  "",
  "",
  "The merger was put off, and with it everything else.",
  "It turned out that this comes by itself.",
  "{name} is on leave until May.",
  "We saw it earlier than I had thought.",
  "Said too grandly at first.",
  "Still right, though I had to look twice.",
];

export const OTHER_REASONS: readonly string[] = [
  "Die Haushaltsfreigabe kommt erst nach der Aufsichtsratssitzung.",
  "Zmienił się zarząd.",
  "تأخّرت الموافقة، ولا بأس.",
  "予算の時期がずれたため。",
  "¯\\_(ツ)_/¯",
];
