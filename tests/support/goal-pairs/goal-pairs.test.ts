import { describe, expect, it } from "vitest";

import { goalPairs, type GoalPair } from "./goal-pairs.ts";

const FUNCTION_WORDS = new Set(
  [
    "a an the this that these those it its and or but nor so as if than then while when where whenever",
    "at by for from in into of off on onto out over to up down with without within before after until under",
    "about between beyond i im ive me my mine myself you your we us our he him his she her they them their",
    "who wholl whom whose what whatever which why how is isnt am are arent be been being was were do dont does",
    "did doing done have has had having can could will would may might get gets getting got make makes making",
    "made let not no more most less fewer many much any some every each all other others one there even also too",
  ].flatMap((line) => line.split(" ")),
);

/** The beginnings of the content words of an English goal: five letters at most, a silent e left out. */
function wordBeginnings(goal: string): string[] {
  const words =
    goal
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/\p{L}+/gu) ?? [];
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  return [...new Set(content.map((word) => word.slice(0, 5).replace(/e$/, "")))];
}

/** How many content words of one English goal stand in the other too, inflected or not. */
function wordsInBoth(one: string, other: string): number {
  const theirs = wordBeginnings(other);
  const fits = (a: string, b: string) => a === b || (b.length > 2 && a.startsWith(b));
  return wordBeginnings(one).filter((word) => theirs.some((their) => fits(word, their) || fits(their, word)))
    .length;
}

const labelled = (label: GoalPair["label"]) => goalPairs.filter((pair) => pair.label === label);
const english = goalPairs.filter(({ language }) => language === "en");
const heldOutShare = (pairs: readonly GoalPair[]) =>
  pairs.filter(({ set }) => set === "held-out").length / pairs.length;

describe("the pairs of goals", () => {
  it("are two hundred, each with an id of its own", () => {
    expect(goalPairs).toHaveLength(200);
    expect(new Set(goalPairs.map(({ id }) => id)).size).toBe(200);
  });

  it("use no goal twice", () => {
    const goals = goalPairs.flatMap(({ earlier, now }) => [earlier.toLowerCase(), now.toLowerCase()]);
    expect(new Set(goals).size).toBe(400);
  });

  it.each([
    ["reworded", 90],
    ["related", 50],
    ["unrelated", 60],
  ] as const)("are labelled %s %i times", (label, count) => {
    expect(labelled(label)).toHaveLength(count);
  });

  it("say at least half of the reworded in quite other words", () => {
    const reworded = labelled("reworded");
    const hard = reworded.filter(({ sharesWords }) => !sharesWords);
    expect(hard.length).toBeGreaterThanOrEqual(reworded.length / 2);
    expect(hard.length).toBeLessThan(reworded.length);
  });

  it.each(["related", "unrelated"] as const)("lay traps of shared words among the %s", (label) => {
    expect(labelled(label).filter(({ sharesWords }) => sharesWords).length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ["de", 12],
    ["fr", 4],
    ["es", 4],
  ] as const)("are in %s %i times, under every label", (language, count) => {
    const pairs = goalPairs.filter((pair) => pair.language === language);
    expect(pairs).toHaveLength(count);
    expect(new Set(pairs.map(({ label }) => label)).size).toBe(3);
  });

  it("hold a third out", () => {
    const heldOut = goalPairs.filter(({ set }) => set === "held-out");
    expect([66, 67]).toContain(heldOut.length);
  });

  it.each(["reworded", "related", "unrelated"] as const)("hold out about as many of the %s", (label) => {
    for (const sharesWords of [true, false]) {
      const share = heldOutShare(labelled(label).filter((pair) => pair.sharesWords === sharesWords));
      expect(share).toBeGreaterThanOrEqual(0.25);
      expect(share).toBeLessThanOrEqual(0.45);
    }
    expect(heldOutShare(labelled(label))).toBeGreaterThanOrEqual(0.25);
    expect(heldOutShare(labelled(label))).toBeLessThanOrEqual(0.45);
  });

  it("share two words or more in English just where they say so", () => {
    const wrong = english.filter(
      ({ earlier, now, sharesWords }) => wordsInBoth(earlier, now) >= 2 !== sharesWords,
    );
    expect(wrong).toEqual([]);
  });
});

describe("the count of words in both", () => {
  it.each([
    ["Delegate more", "Get better at delegating", 1],
    ["Write a book", "Writing my books", 2],
    ["Get promoted", "Ask for a pay rise", 0],
    ["Lead the team", "be a team leader!", 2],
    ["Don't stop", "The stop isn’t mine", 1],
    ["More of this", "more of THIS", 0],
  ])("of “%s” and “%s” is %i", (one, other, count) => {
    expect(wordsInBoth(one, other)).toBe(count);
  });
});
