/** A CSS selector, or a role with the exact accessible name. */
export type Target = string | { role: string; name?: string };

export function locatorOf(target: Target): { type: string; value: Target } {
  return { type: typeof target === "string" ? "css" : "accessibility", value: target };
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
