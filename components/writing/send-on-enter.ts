import type { KeyboardEvent } from "react";

/** A line has no breaks, so the key sends the form, unless it picks a word of an input method. */
export function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit();
}
