/** Keys that stand for no character, as WebDriver numbers them. */
const named: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
};

interface KeyAction {
  type: "keyDown" | "keyUp";
  value: string;
}

/** The strokes for a text, one key for each character. */
export function strokesOf(text: string): KeyAction[] {
  return Array.from(text).flatMap((character) => press(character === "\n" ? "\uE007" : character));
}

/** The strokes for one key or chord, such as `Enter`, `n` or `Control+Shift+a`. */
export function chord(keys: string): KeyAction[] {
  const values = keys.split("+").map((key) => named[key] ?? key);
  return [
    ...values.map((value): KeyAction => ({ type: "keyDown", value })),
    ...values.toReversed().map((value): KeyAction => ({ type: "keyUp", value })),
  ];
}

function press(value: string): KeyAction[] {
  return [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
}
