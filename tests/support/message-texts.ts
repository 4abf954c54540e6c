/** A text of a catalogue with its place in it, such as `popup.note.hint`. */
export interface MessageText {
  place: string;
  text: string;
}

/**
 * Every text of a catalogue or of a part of it, the empty left out. Functions are called with words that stand for
 * themselves: numbers and texts alike read `7`.
 */
export function messageTexts(value: unknown, place = ""): MessageText[] {
  if (typeof value === "string") return value === "" ? [] : [{ place, text: value }];
  if (typeof value === "function") {
    const words = Array.from({ length: value.length }, () => "7");
    return [{ place, text: String(Reflect.apply(value, undefined, words)) }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    messageTexts(item, place === "" ? key : `${place}.${key}`),
  );
}
