/** Says nothing to the eye: joiners, marks of direction, soft hyphens. */
const UNSEEN = /\p{Cf}/gu;
/** Of a kana and its voice mark it takes both to make the letter. */
const VOICED_KANA = /[\u3040-\u30ff][\u3099\u309a]/gu;
/**
 * Accents and points that are often left out, and the stretch between Arabic letters. In other
 * scripts a mark is a letter, as the vowels of Hindi and Thai are.
 */
const OFTEN_LEFT_OUT =
  /[\u0640[[\p{M}&&[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]]--[\u3099\u309a]]]/gv;

/** Letters that people write one for the other, and the quotes and dashes that a keyboard lacks. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    þ: "th",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    ħ: "h",
    ı: "i",
    ς: "σ",
    ة: "ه",
    ى: "ي",
    ی: "ي",
    ک: "ك",
    ך: "כ",
    ם: "מ",
    ן: "נ",
    ף: "פ",
    ץ: "צ",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "–": "-",
    "—": "-",
    "‐": "-",
  }),
);
const HAS_ALIKE = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "gu");

const PLAIN = /^[\n\r\t -~]*$/;

/**
 * A text in which case, accents, points, the width of letters and the like make no difference, for
 * looking words up in any script. Longer or shorter than the text it comes from.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(UNSEEN, "")
    .normalize("NFKD")
    .replace(VOICED_KANA, (kana) => kana.normalize("NFC"))
    .replace(OFTEN_LEFT_OUT, "")
    .toLowerCase()
    .replace(HAS_ALIKE, (letter) => ALIKE.get(letter) ?? letter);
}
