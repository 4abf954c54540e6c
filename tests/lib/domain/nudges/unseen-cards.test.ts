import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import { haveCardsGoneUnseen } from "@/lib/domain/nudges/unseen-cards.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { nudge } from "@/tests/support/nudge.ts";

const day = (text: string) => dayKeySchema.parse(text);
const MS_PER_DAY = 86_400_000;

/** The morning of a day in November, which nobody took up. */
const morning = (date: number, revision: Partial<Nudge> = {}): Nudge => ({
  ...nudge(`morning/2026-11-${date}`, `2026-11-${date}T09:00:00Z`, `2026-11-${date}T12:00:00Z`),
  state: "expired",
  ...revision,
});

/** Wednesday the 25th, at ten. */
const situation = (ledger: readonly Nudge[], schedule: Partial<Situation["schedule"]> = {}): Situation => ({
  now: Date.parse("2026-11-25T10:00:00Z"),
  surface: "popup",
  atBreakpoint: false,
  inFocus: false,
  schedule: { ...defaultSchedule("de-DE"), zone: "UTC", ...schedule },
  dayStartsAtMinutes: 240,
  since: Date.parse("2026-11-02T10:00:00Z"),
  ledger,
});

const twoDays = [morning(23), morning(24)];

describe("cards have gone unseen", () => {
  it("when two of the last three days each had one that no page showed", () => {
    expect(haveCardsGoneUnseen(situation(twoDays))).toBe(true);
    expect(haveCardsGoneUnseen(situation([morning(22), morning(24)]))).toBe(true);
  });

  it("when they wait still", () => {
    expect(haveCardsGoneUnseen(situation(twoDays.map((row) => ({ ...row, state: "waiting" }))))).toBe(true);
  });

  it("whatever is seen today, so that an offer does not vanish while it is read", () => {
    const today = morning(25, { state: "waiting", exposedOn: [day("2026-11-25")] });
    expect(haveCardsGoneUnseen(situation([...twoDays, today]))).toBe(true);
  });

  it.each([
    ["after one day alone", [morning(24), morning(25)]],
    ["when it was longer ago", [morning(20), morning(21), morning(24)]],
    ["when one was seen", [...twoDays, morning(22, { exposedOn: [day("2026-11-22")] })]],
    ["when an older one was seen of late", [...twoDays, morning(16, { exposedOn: [day("2026-11-24")] })]],
    ["when a notification told of it", [morning(23), morning(24, { notifiedAt: 1 })]],
    ["when the person did it unasked", [morning(23), morning(24, { state: "acted" })]],
    ["when everything was paused", [morning(23), morning(24, { state: "paused" })]],
    ["while the browser was not open", twoDays.map((row) => ({ ...row, createdAt: row.closesAt + 1 }))],
    ["for what comes on occasion", twoDays.map((row) => ({ ...row, kind: "backup" as const }))],
  ])("not %s", (_, ledger) => {
    expect(haveCardsGoneUnseen(situation(ledger))).toBe(false);
  });

  it("not when the person wants none of them, or has them wait in the popup", () => {
    expect(haveCardsGoneUnseen(situation(twoDays, { morning: { on: false, atMinutes: 540 } }))).toBe(false);
    expect(haveCardsGoneUnseen(situation(twoDays, { quieted: ["morning"] }))).toBe(false);
    expect(haveCardsGoneUnseen(situation(twoDays, { mostPerDay: 0 }))).toBe(false);
  });

  it("never to somebody who saw any card in the days before", () => {
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom(...NUDGE_KINDS),
        daysAgo: fc.integer({ min: 0, max: 6 }),
        state: fc.constantFrom("waiting", "expired", "acted", "declined"),
      }),
    );
    const seenDaysAgo = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(rows, seenDaysAgo, (drawn, daysAgo) => {
        const ledger = drawn.map(({ kind, daysAgo: ago, state }, index) => {
          const due = Date.parse("2026-11-25T09:00:00Z") - ago * MS_PER_DAY;
          return { ...morning(25), id: `${kind}/${index}`, kind, state, due, createdAt: due };
        });
        const seen = morning(16, { exposedOn: [day(`2026-11-${25 - daysAgo}`)] });
        expect(haveCardsGoneUnseen(situation([...ledger, seen]))).toBe(false);
      }),
    );
  });
});
