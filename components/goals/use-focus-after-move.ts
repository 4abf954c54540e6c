import { useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus on the button that moved an entry: what is put at another place in the document
 * loses it. `order` names the entries one after another.
 *
 * @returns a function to call with the button before the entry is moved
 */
export function useFocusAfterMove(order: string): (button: HTMLButtonElement) => void {
  const pressed = useRef<{ button: HTMLButtonElement; order: string }>(undefined);

  useLayoutEffect(() => {
    if (pressed.current === undefined || pressed.current.order === order) return;
    pressed.current.button.focus();
    pressed.current = undefined;
  }, [order]);

  return (button) => {
    pressed.current = { button, order };
  };
}
