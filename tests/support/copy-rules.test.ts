import { describe, expect, it } from "vitest";

import { breachesOf, type CopyRule, PROMPT } from "./copy-rules.ts";
import { readingGrade } from "./reading-grade.ts";

const BAD: [CopyRule, string][] = [
  ["shouts", "Time for your practice!"],
  ["blames", "Your streak has ended."],
  ["blames", "Yesterday you missed your check-in."],
  ["blames", "You failed to choose."],
  ["blames", "You broke your plan."],
  ["blames", "This week was a little disappointing."],
  ["blames", "Would you like to get back on track?"],
  ["blames", "Don’t give up on it."],
  ["ranks", "You have written for three days in a row."],
  ["ranks", "You notice more than others."],
  ["ranks", "The average user looks back every week."],
  ["ranks", "Your score for the week is here."],
  ["praises a count", "Well done: 5 moments in this week."],
  ["praises a count", "Three small moments today. Keep it up."],
  ["counts unease as gain", "More unease is a sign that it goes better."],
  ["orders", "You must say what happened."],
  ["orders", "A plan should be short."],
  ["orders", "You need to look back."],
  ["presses", "Only one minute of your time."],
  ["presses", "Can you write at least one line?"],
  ["presses", "Remember to choose."],
  ["interrogates", "Why did you slip?"],
  ["interrogates", "Why didn’t you choose?"],
  ["knows no measure", "Do you always do it in the old way?"],
  ["leaves the vocabulary", "Was there a relapse?"],
  ["leaves the vocabulary", "This is your reminder."],
  ["is too long", `What did you notice${" when the draft came back".repeat(6)}?`],
  ["asks too much", "What was it? When was it? Who was there?"],
];

describe("the rules about wording", () => {
  it.each(BAD)("find what %s: %s", (rule, text) => {
    expect(breachesOf(text, PROMPT)).toEqual([rule]);
  });

  it("have an example each", () => {
    expect([...new Set(BAD.map(([rule]) => rule))].toSorted()).toEqual([...PROMPT].toSorted());
  });

  it("find a slip that is scolded twice over", () => {
    expect(breachesOf("Slipped again?!", PROMPT)).toEqual(["shouts", "blames"]);
  });

  it.each([
    "An intention is a direction and cannot be failed.",
    "Slipped or chose: what did you notice?",
    "7 moments this week.",
    "What would you like a little more of?",
    "Is it further than you can get with what you have now?",
    "What did it teach you? What will you try next?",
    "x".repeat(140),
  ])("let pass: %s", (text) => {
    expect(breachesOf(text, PROMPT)).toEqual([]);
  });

  it("know only the rules they are asked for", () => {
    expect(breachesOf("You must look back!", ["orders"])).toEqual(["orders"]);
  });
});

describe("the reading grade", () => {
  it("tells plain words from learned ones", () => {
    expect(readingGrade(["What did you see? Who was there?"])).toBeLessThan(4);
    expect(
      readingGrade(["Considering organisational accountability, articulate developmental opportunities."]),
    ).toBeGreaterThan(8);
  });
});
