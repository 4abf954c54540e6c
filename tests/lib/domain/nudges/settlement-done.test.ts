import { describe, expect, it } from "vitest";

import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";

const at = (text: string): number => Date.parse(text);
const berlin: PlacedSchedule = {
  ...defaultSchedule("de-DE"),
  checkIn: { on: true, atMinutes: 810 },
  zone: "Europe/Berlin",
};

describe("what the person did unasked", () => {
  const done = new Set(["check-in/2026-11-20"]);
  const later = at("2026-11-20T13:00:00Z");

  it("is written down as done when it falls due", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T09:00:00Z"), berlin);
    ledger.settle(berlin, later, done);
    expect(ledger.row("check-in/2026-11-20")?.state).toBe("acted");
    expect(ledger.row("weekly/2026-11-16")?.state).toBe("waiting");
  });

  it("is done also when a wrong clock had closed it", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T09:00:00Z"), berlin);
    ledger.settle(berlin, later);
    ledger.settle(berlin, at("2026-11-21T13:00:00Z"));
    expect(ledger.row("check-in/2026-11-20")?.state).toBe("expired");
    ledger.settle(berlin, later + 1, done);
    expect(ledger.row("check-in/2026-11-20")?.state).toBe("acted");
  });

  it("is done also when its row was there before, and stays as the person answered it", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-20T09:00:00Z"), berlin);
    ledger.settle(berlin, later);
    ledger.settle(berlin, later + 1, done);
    expect(ledger.row("check-in/2026-11-20")).toMatchObject({ state: "acted", updatedAt: later + 1 });
    ledger.answer("weekly/2026-11-16", later, "rested");
    ledger.settle(berlin, later + 2, new Set(["weekly/2026-11-16"]));
    expect(ledger.row("weekly/2026-11-16")?.state).toBe("rested");
  });
});

describe("what is left of a date that moved", () => {
  const on = (day: string) => ({ kind: "checkpoint" as const, day: dayKeySchema.parse(day), subject: "a" });
  const first = { ...berlin, dated: [on("2026-11-19")] };

  it("is nothing to ask: it was dealt with, and the new date is asked about when it comes", () => {
    const ledger = MemoryLedger.begunAt(at("2026-11-18T12:00:00Z"), first);
    ledger.settle(first, at("2026-11-19T12:00:00Z"));
    expect(ledger.row("checkpoint/2026-11-19/a")?.state).toBe("waiting");
    const moved = { ...berlin, dated: [on("2026-11-24")] };
    ledger.settle(moved, at("2026-11-19T13:00:00Z"));
    expect(ledger.row("checkpoint/2026-11-19/a")?.state).toBe("acted");
    ledger.settle(moved, at("2026-11-24T12:00:00Z"));
    expect(ledger.row("checkpoint/2026-11-24/a")?.state).toBe("waiting");
  });

  it("is not taken from what went by before, nor from any other", () => {
    const two = { ...berlin, dated: [on("2026-11-09"), { ...on("2026-11-19"), subject: "b" }] };
    const ledger = MemoryLedger.begunAt(at("2026-11-08T12:00:00Z"), two);
    ledger.settle(two, at("2026-11-19T12:00:00Z"));
    ledger.settle({ ...two, dated: two.dated.slice(1) }, at("2026-11-19T12:00:01Z"));
    expect(ledger.row("checkpoint/2026-11-09/a")?.state).toBe("expired");
    expect(ledger.row("checkpoint/2026-11-19/b")?.state).toBe("waiting");
  });
});
