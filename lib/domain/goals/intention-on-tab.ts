import type { Intention } from "../intentions/intention.ts";

/**
 * How words of a goal stand to the intention that was written from it: there is none; it says the
 * same and is current; it says the same and is not; it says something else.
 */
export type StandingOnTab = "none" | "shown" | "aside" | "differs";

/** Words without a becoming line leave that of the intention open. */
export function standingOnTab(
  words: { text: string; becoming?: string | undefined },
  linked: Intention | undefined,
  current: Intention | undefined,
): StandingOnTab {
  if (linked === undefined) return "none";
  const isSame =
    words.text === linked.text && (words.becoming === undefined || words.becoming === linked.becoming);
  if (!isSame) return "differs";
  return linked.id === current?.id ? "shown" : "aside";
}
