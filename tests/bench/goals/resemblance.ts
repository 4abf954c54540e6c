import { writeFileSync } from "node:fs";

import { nearestGoals } from "@/lib/domain/goals/resemblance/nearest-goals.ts";
import { goalPairs } from "@/tests/support/goal-pairs/goal-pairs.ts";

import { median, quantile } from "../statistics.ts";

const EARLIER = 500;
const ROUNDS = 51;

/** How long it takes to find the nearest of five hundred earlier goals, at first and once words are known. */
export async function benchGoals([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const texts = goalPairs.filter(({ set }) => set === "open").flatMap(({ earlier, now }) => [earlier, now]);
  const earlier = Array.from({ length: EARLIER }, (_, index) => ({
    id: String(index),
    // Each another text, so that nothing read once can be read again for nothing.
    text: `${texts[index % texts.length] ?? ""} (${index})`,
  }));
  const timeOf = (text: string) => {
    const start = performance.now();
    nearestGoals(text, earlier);
    return performance.now() - start;
  };
  const first = timeOf(texts[0] ?? "");
  const times = Array.from({ length: Number(rounds) }, (_, round) =>
    timeOf(texts[round % texts.length] ?? ""),
  );
  const spread = `${quantile(times, 0.25).toFixed(1)}–${quantile(times, 0.75).toFixed(1)}`;
  const report = [
    `The nearest of ${EARLIER} earlier goals, median (middle half) of ${times.length} rounds`,
    "",
    "| call | time |",
    "| --- | --- |",
    `| the first, which makes the lexicons | ${first.toFixed(1)} ms |`,
    `| a later one | ${median(times).toFixed(1)} ms (${spread}) |`,
  ].join("\n");
  console.log(report);
  writeFileSync(".output/bench/goals.md", `${report}\n`);
}
