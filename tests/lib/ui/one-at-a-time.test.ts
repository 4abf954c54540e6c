import { expect, it } from "vitest";

import { oneAtATime } from "@/lib/ui/one-at-a-time.ts";

/** A slow disk: each write waits until it is let through. */
function slowWriter() {
  const begun: string[] = [];
  const gates: { pass: () => void; fail: () => void }[] = [];
  const write = (value: string) => {
    begun.push(value);
    return new Promise<void>((resolve, reject) => {
      gates.push({ pass: resolve, fail: () => reject(new Error("disk full")) });
    });
  };
  return { begun, gates, write };
}

it("writes the first letter at once", () => {
  const { begun, write } = slowWriter();
  void oneAtATime(write)("a");

  expect(begun).toEqual(["a"]);
});

it("writes nothing while a write is under way, and then only the latest", async () => {
  const { begun, gates, write } = slowWriter();
  const save = oneAtATime(write);
  const saved = save("a");
  void save("ab");
  void save("abc");
  expect(begun).toEqual(["a"]);

  gates[0]?.pass();
  await expect.poll(() => begun).toEqual(["a", "abc"]);
  gates[1]?.pass();

  await saved;
});

it("what is handed over just as the last write ends is not lost", async () => {
  const written: string[] = [];
  const save = oneAtATime((value: string) => {
    written.push(value);
    const done = Promise.resolve();
    // Two turns later the loop has just found nothing more to write.
    if (value === "a") void done.then(() => {}).then(() => save("ab"));
    return done;
  });

  await save("a");

  await expect.poll(() => written).toEqual(["a", "ab"]);
});

it("a failed write is reported, and the next one is tried all the same", async () => {
  const { begun, gates, write } = slowWriter();
  const save = oneAtATime(write);
  const saved = save("a");
  gates[0]?.fail();
  await expect(saved).rejects.toThrow("disk full");

  const second = save("ab");
  gates[1]?.pass();

  await second;
  expect(begun).toEqual(["a", "ab"]);
});
