/**
 * Moves the focus to the heading of a room, as soon as it is there: a room is loaded when it is
 * first entered, and some wait for the database before they have anything to say.
 *
 * @returns a function that stops waiting
 */
export function focusHeading(room: HTMLElement): () => void {
  const focus = () => {
    const heading = room.querySelector("h1");
    if (heading === null) return false;
    // Not in the tab order, but able to hold the focus.
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  if (focus()) return () => {};
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  observer.observe(room, { childList: true, subtree: true });
  return () => observer.disconnect();
}
