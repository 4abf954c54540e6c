import { type FocusEvent, useState } from "react";

const RELEASED = ["mouseup", "keyup"];

/**
 * Whether a field was left with words in it, and so may show what was written earlier: before, that would
 * lead the pen. Once it was, it stays so.
 *
 * @param stored what it held before this page
 * @returns that, and what to call when the field loses the focus
 */
export function useLeftWithWords(
  stored: string,
): [boolean, (event: FocusEvent<HTMLTextAreaElement>) => void] {
  const [isLeft, setLeft] = useState(stored.trim() !== "");
  const leave = ({ target }: FocusEvent<HTMLTextAreaElement>) => {
    // Another window came to the front; the field itself still has the focus.
    if (target.value.trim() === "" || document.activeElement === target) return;
    // What comes into sight moves a button away from under the pointer that is pressing it.
    const released = new AbortController();
    const show = () => {
      released.abort();
      setTimeout(() => setLeft(true));
    };
    for (const type of RELEASED) addEventListener(type, show, { capture: true, signal: released.signal });
  };
  return [isLeft, leave];
}
