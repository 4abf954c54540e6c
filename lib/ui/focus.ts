/**
 * For `ref`: gives an element the focus when it appears in answer to the person's own act. It is
 * one function for all, since React calls a new one on every rendering.
 */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}

/** As above, for a field: the caret goes behind the text, where one writes on. */
export function writeOnWhenShown(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
