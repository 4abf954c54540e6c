import { describe, expect, it } from "vitest";

import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Reflection, Tap } from "@/lib/domain/reflections/reflection.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { entriesOf, type TimelineRows } from "@/lib/domain/timeline/entries-of.ts";
import { latestFirst } from "@/lib/domain/timeline/entry.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { block } from "@/tests/support/block.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";
import { planOf } from "@/tests/support/plan.ts";

const day = (text: string) => dayKeySchema.parse(text);
const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
const idOf = (number: number) => `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`;

/** Day, kind and event of each entry, the latest first. */
function told(rows: TimelineRows) {
  return entriesOf(rows, { zone: "UTC", dayStartsAtMinutes: 240 })
    .toSorted(latestFirst)
    .map((entry) => [entry.day, entry.kind, "event" in entry ? entry.event : "", ...entry.texts.slice(0, 1)]);
}

function versionOf(
  row: { id: string; text: string },
  replaced: string,
  table: RowVersion["table"] = "goals",
): RowVersion {
  return {
    id: idOf(900 + Number(replaced.slice(8))),
    table,
    rowId: row.id,
    replacedAt: at(replaced),
    row: { ...row },
  };
}

describe("the timeline", () => {
  it("has a moment on its own day, with its line", () => {
    const moments = [
      momentOn(day("2026-11-24"), { id: idOf(1), note: "I asked" }),
      momentOn(day("2026-11-23"), { id: idOf(2) }),
      momentOn(day("2026-11-22"), { id: idOf(3), deletedAt: 1 }),
    ];
    expect(told({ moments })).toEqual([
      ["2026-11-24", "moment", "", "I asked"],
      ["2026-11-23", "moment", ""],
    ]);
  });

  it("has a reflection once it is finished, on the last of its days that had begun", () => {
    const further = (tap: Tap, text: string) => ({ tap, question: "And?", text });
    const setAside = [further("happened", "Then.")];
    const answer = { slot: "back" as const, questionId: "q", question: "What?", text: "This." };
    const reflection: Reflection = {
      id: idOf(1),
      createdAt: at("2026-11-20"),
      updatedAt: 0,
      kind: "weekly",
      period: day("2026-11-16"),
      fromDay: day("2026-11-14"),
      untilDay: day("2026-11-20"),
      answers: [answer, { ...answer, text: "", followUp: further("else", "That."), setAside }],
      practiceText: "Ask first",
      finishedAt: at("2026-11-22"),
    };
    const [entry] = entriesOf({ reflections: [reflection] }, { zone: "UTC", dayStartsAtMinutes: 240 });
    expect(entry).toMatchObject({ day: "2026-11-20", texts: ["This.", "That.", "Then.", "Ask first"] });
    const early = { ...reflection, finishedAt: at("2026-11-18") };
    expect(told({ reflections: [early] })[0]?.[0]).toBe("2026-11-18");
    const { finishedAt: _, ...draft } = reflection;
    expect(told({ reflections: [draft] })).toEqual([]);
  });

  it("has what happened to a goal, each on its day", () => {
    const before = goalOf({ id: idOf(1), createdAt: at("2026-01-05"), text: "Delegate more" });
    const goal: Goal = {
      ...before,
      updatedAt: at("2026-06-30"),
      standing: "reached",
      shapes: [
        { form: "performance", since: at("2026-01-06") },
        { form: "shift", since: at("2026-02-07") },
      ],
      steps: [
        { id: idOf(2), text: "Ask Mira", doneAt: at("2026-03-08") },
        { id: idOf(3), text: "Open still" },
      ],
      words: { letGo: "The last word", oldSign: "I step in" },
      letGoAt: at("2026-04-09"),
      checkpoints: [
        {
          id: idOf(4),
          sees: "The team decides",
          standing: "ahead",
          history: [
            { at: at("2026-05-10"), change: "moved", reason: "It was early", sees: "The team decides" },
          ],
        },
      ],
    };
    const versions = [versionOf(before, "2026-03-08"), versionOf(before, "2026-06-11")];
    expect(told({ goals: [goal], versions })).toEqual([
      ["2026-06-11", "goal", "reached", "Delegate more"],
      ["2026-05-10", "checkpoint", "", "The team decides"],
      ["2026-04-09", "goal", "let-go", "The last word"],
      ["2026-03-08", "goal", "step-done", "Ask Mira"],
      ["2026-02-07", "goal", "formed", "Delegate more"],
      ["2026-01-06", "goal", "formed", "Delegate more"],
      ["2026-01-05", "goal", "begun", "Delegate more"],
    ]);
    const all = entriesOf({ goals: [goal], versions }, { zone: "UTC", dayStartsAtMinutes: 240 });
    const begun = all.find((entry) => "event" in entry && entry.event === "begun");
    expect(begun?.texts).toEqual(["Delegate more", "I step in", "Open still"]);
  });

  it("has an intention as it was written, worded anew and chosen again", () => {
    const intention: Intention = {
      id: idOf(1),
      createdAt: at("2026-01-05"),
      updatedAt: 0,
      text: "I ask",
      standing: "held",
      position: 1,
      chosenAt: at("2026-03-07"),
    };
    const versions = [
      versionOf({ ...intention, text: "I ask them" }, "2026-02-08", "intentions"),
      versionOf({ ...intention, text: "I would ask" }, "2026-01-06", "intentions"),
    ];
    expect(told({ intentions: [intention], versions })).toEqual([
      ["2026-03-07", "intention", "chosen", "I ask"],
      ["2026-02-08", "intention", "reworded", "I ask"],
      ["2026-01-06", "intention", "reworded", "I ask them"],
      ["2026-01-05", "intention", "written", "I would ask"],
    ]);
    const atOnce = { ...intention, chosenAt: intention.createdAt };
    expect(told({ intentions: [atOnce] })).toHaveLength(1);
  });

  it("has an experiment as it began and as it was closed, what came of it with the end", () => {
    const experiment: Experiment = {
      id: idOf(1),
      createdAt: at("2026-01-05"),
      updatedAt: 0,
      text: "No mail before ten",
      occasion: "",
      expected: "Unrest",
      happened: "Nothing",
      learned: "The hurry is mine",
      next: "",
    };
    const frames = (row: Experiment) =>
      entriesOf({ experiments: [row] }, { zone: "UTC", dayStartsAtMinutes: 240 }).map(({ texts }) => texts);
    expect(frames(experiment)).toEqual([["No mail before ten", "Unrest", "Nothing", "The hurry is mine"]]);
    expect(frames({ ...experiment, closedAt: at("2026-02-06") })).toEqual([
      ["No mail before ten", "Unrest"],
      ["No mail before ten", "Nothing", "The hurry is mine"],
    ]);
  });

  it("has the rest on the person’s day on which it began, which ends in the night", () => {
    const late = Date.parse("2026-11-25T02:00:00Z");
    const stamps = { createdAt: late, updatedAt: late };
    const evidence = [{ id: idOf(1), ...stamps, text: "It went on without me", day: day("2026-11-20") }];
    const practices = [{ id: idOf(2), ...stamps, text: "Ask", carriedOn: day("2026-11-25") }];
    const rows = { evidence, practices, plans: [planOf(3, undefined, stamps)], blocks: [block(stamps)] };
    expect(
      told(rows)
        .map(([of, kind]) => [of, kind])
        .toSorted(),
    ).toEqual([
      ["2026-11-20", "evidence"],
      ["2026-11-24", "block"],
      ["2026-11-24", "plan"],
      ["2026-11-24", "practice"],
    ]);
  });
});
