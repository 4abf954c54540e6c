/** Scripts whose letters take about twice the room of Latin ones. */
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu;

/** How a heading is set: the longer the sentence, the smaller its type. Counted roughly, in UTF-16 units. */
export function headingLength(text: string): "short" | "medium" | "long" {
  const room = text.length + (text.match(WIDE)?.length ?? 0);
  return room <= 60 ? "short" : room <= 140 ? "medium" : "long";
}
