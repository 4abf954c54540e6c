import { tidyLine } from "../text/graphemes.ts";

/** Three short answers that an intention can be made of, as typed. */
export interface IntentionAnswers {
  /** What matters most: "clarity", "that people grow". */
  matters: string;
  /** When it gets lost: "when a draft reaches me". */
  loses: string;
  /** What the person would rather do: "I ask whose turn it is". */
  rather: string;
}

/** The words of a language around the answers. */
export interface SentenceWording {
  templates: {
    losesRather: (loses: string, rather: string) => string;
    mattersRather: (matters: string, rather: string) => string;
    mattersLoses: (matters: string, loses: string) => string;
    rather: (rather: string) => string;
    matters: (matters: string) => string;
  };
  /** Ways to begin an answer that its sentence brings along, each with what has to stay of it. */
  openings: Record<"loses" | "rather", Readonly<Record<string, string>>>;
  /** Words that keep their capital in the middle of a sentence. */
  capitals: readonly string[];
  /** Words, in small letters, that are never a name. */
  plainWords: readonly string[];
}

/**
 * Up to three sentences made of the answers, to choose from and to edit. An answer that is
 * missing leaves out the sentences that need it; with none there are none.
 */
export function candidateSentences(answers: IntentionAnswers, wording: SentenceWording): string[] {
  const { openings, templates } = wording;
  const parts = {
    matters: partOf(answers.matters, {}),
    loses: partOf(answers.loses, openings.loses),
    rather: partOf(answers.rather, openings.rather),
  };
  const isHabit = beginsWithCapitals(Object.values(parts), wording);
  const words = (part: Part) => midSentence(part, isHabit, wording);
  const matters = words(parts.matters);
  const loses = words(parts.loses);
  const rather = words(parts.rather);
  const sentences = [
    loses && rather && templates.losesRather(loses, rather),
    matters && rather && templates.mattersRather(matters, rather),
    matters && loses && templates.mattersLoses(matters, loses),
    rather && templates.rather(rather),
    matters && templates.matters(matters),
  ];
  return sentences
    .filter((sentence) => sentence !== "")
    .slice(0, 3)
    .map(raised);
}

interface Part {
  text: string;
  /** Whether the person wrote the opening too: what followed it was mid-sentence already. */
  opened: boolean;
}

function partOf(answer: string, openings: Readonly<Record<string, string>>): Part {
  const text = tidyLine(answer).replace(/[\s.…!?,;:]+$/u, "");
  const plain = text.replaceAll("’", "'").toLowerCase();
  const longestFirst = Object.entries(openings).toSorted(([a], [b]) => b.length - a.length);
  for (const [opening, stays] of longestFirst) {
    const begins = opening.replaceAll("’", "'").toLowerCase();
    if (plain !== begins && !plain.startsWith(`${begins} `)) continue;
    return { text: tidyLine(`${stays} ${text.slice(opening.length)}`), opened: true };
  }
  return { text, opened: false };
}

/**
 * Whether the person begins what they type with a capital out of habit. One capital among small
 * letters is more likely a name, and stays.
 */
function beginsWithCapitals(parts: readonly Part[], { capitals }: SentenceWording): boolean {
  const telling = parts.filter(({ text, opened }) => text !== "" && !opened && !keepsCapital(text, capitals));
  return telling.every(({ text }) => /^\p{Lu}/u.test(text));
}

function midSentence({ text, opened }: Part, isHabit: boolean, wording: SentenceWording): string {
  if (keepsCapital(text, wording.capitals)) return text;
  const isPlain = wording.plainWords.includes(firstWordOf(text).toLowerCase());
  if (!isPlain && (opened || !isHabit)) return text;
  return text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

function keepsCapital(text: string, capitals: readonly string[]): boolean {
  const word = firstWordOf(text);
  // Abbreviations and the like: OKRs, Q4, iOS.
  return /^.+[\p{Lu}\d]/u.test(word) || capitals.some((capital) => capital.replaceAll("’", "'") === word);
}

function firstWordOf(text: string): string {
  return (text.split(" ", 1)[0] ?? "").replaceAll("’", "'");
}

function raised(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
