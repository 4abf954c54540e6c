/** A CSS selector, or a role with the exact accessible name. */
export type Target = string | { role: string; name?: string };

export function locatorOf(target: Target): { type: string; value: Target } {
  return { type: typeof target === "string" ? "css" : "accessibility", value: target };
}

/** Where elements of a role can be at all; the browser itself then says which of them have it. */
const places: Record<string, string> = {
  button: "button, summary, input[type=button], input[type=submit], [role=button]",
  link: "a[href], [role=link]",
  radio: "input[type=radio], [role=radio]",
  textbox: "input, textarea, [role=textbox]",
};

/**
 * A CSS selector for the few elements that a target can be among, or undefined when it may be any.
 * Firefox takes a long time to name all elements of a page, and only a moment for a few of them.
 */
export function placeOf(target: Target): string | undefined {
  return typeof target === "string" ? undefined : places[target.role];
}

/** Names a target in a message for the reader of a failed test. */
export function describeTarget(target: Target): string {
  return typeof target === "string" ? target : `the ${target.role} “${target.name ?? ""}”`;
}

/** Runs in the page: brings the element into view and says whether a pointer would meet it. */
export function canBeHit(element: Element): boolean {
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  const met = document.elementFromPoint(x + width / 2, y + height / 2);
  const labelled = met?.closest("label")?.control;
  return !element.matches(":disabled") && (element.contains(met) || labelled === element);
}
