import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decide, grantOf } from "@/lib/domain/nudges/decide.ts";
import { withExposure } from "@/lib/domain/nudges/exposure.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import type { GrantRule, Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { ledgerLives } from "@/tests/support/arbitrary/ledger-lives.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const at = (text: string): number => Date.parse(text);
const day = (text: string) => dayKeySchema.parse(text);
const berlin = {
  ...defaultSchedule("de-DE"),
  checkIn: { on: true, atMinutes: 810 },
  zone: "Europe/Berlin",
};
const friday = at("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T16:30:00Z");
const cue = nudge("plan-cue/2026-11-20/p", "2026-11-20T12:00:00Z", "2026-11-20T17:00:00Z");

const decided = (rows: Nudge[], more: Partial<Situation> = {}) =>
  decide(situationOf(rows, berlin, friday, more));

describe("what is shown at a moment", () => {
  it("is the newest of what nothing holds, whatever the order of the ledger", () => {
    expect(decided([checkIn, weekly]).shows).toBe(weekly);
    expect(decided([weekly, checkIn]).shows).toBe(weekly);
  });

  it("is one that was put off until now, since it is the one asked for", () => {
    const shown = { at: weekly.due, surface: "new-tab", rule: "weekly" } as const;
    const later = { ...checkIn, postponedUntil: friday - 1, exposedOn: [day("2026-11-20")] };
    expect(decided([{ ...weekly, shown }, later]).shows).toBe(later);
  });

  it("is a weekly that was never shown before anything newer, and anything unseen before what was seen", () => {
    const newer = nudge("backup/2026-11-20", "2026-11-20T13:30:00Z", "2026-12-20T11:00:00Z");
    expect(decided([newer, weekly]).shows).toBe(weekly);
    const shown = { at: weekly.due, surface: "new-tab", rule: "weekly" } as const;
    const seen = { ...weekly, shown, exposedOn: [day("2026-11-20")] };
    expect(decided([newer, seen]).shows).toBe(newer);
    const seenToo = { ...newer, exposedOn: [day("2026-11-20")] };
    expect(decided([{ ...seenToo, due: weekly.due - 1 }, seen])).toMatchObject({ shows: seen });
  });

  it("is a look back that comes seldom and was never shown before the daily ones, but after the weekly", () => {
    const quarterly = nudge("quarterly/2026-10-01", "2026-11-19T08:00:00Z", "2026-12-03T08:00:00Z");
    expect(decided([checkIn, quarterly]).shows).toBe(quarterly);
    expect(decided([weekly, { ...quarterly, due: weekly.due + 1 }]).shows).toBe(weekly);
    const shown = { at: quarterly.due, surface: "new-tab", rule: "due" } as const;
    expect(decided([checkIn, { ...quarterly, shown }]).shows).toBe(checkIn);
  });

  it("is usually nothing, with the rule that holds each that waits", () => {
    const answered = { ...cue, state: "acted" as const };
    expect(decided([checkIn, weekly, answered], { atBreakpoint: false })).toEqual({
      shows: undefined,
      held: [
        { id: checkIn.id, by: "no-breakpoint" },
        { id: weekly.id, by: "no-breakpoint" },
      ],
    });
  });

  it("may be asked about some alone, while the permits of all the others count", () => {
    const morning = nudge("morning/2026-11-20", "2026-11-20T08:00:00Z", "2026-11-20T11:00:00Z", {
      state: "acted",
      permit: { at: friday - 60_000, day: day("2026-11-20") },
    });
    const situation = situationOf([morning, checkIn, weekly], berlin, friday);
    expect(decide(situation, ({ kind }) => kind === "check-in")).toEqual({
      shows: undefined,
      held: [{ id: checkIn.id, by: "too-close" }],
    });
  });

  it("is never anything that is held, and nothing only when all is", () => {
    const surfaces = fc.constantFrom(
      "new-tab" as const,
      "icon" as const,
      "popup" as const,
      "notification" as const,
    );
    fc.assert(
      fc.property(ledgerLives, surfaces, fc.boolean(), ({ rows, schedule, now }, surface, atBreakpoint) => {
        const situation = situationOf(rows, schedule, now, { surface, atBreakpoint });
        const decision = decide(situation);
        if (decision.shows !== undefined) {
          expect(holdOf(decision.shows, situation)).toBeUndefined();
          return;
        }
        const waiting = rows.filter(({ state }) => state === "waiting");
        expect(decision.held).toEqual(waiting.map((row) => ({ id: row.id, by: holdOf(row, situation) })));
      }),
      THOUSAND_RUNS,
    );
  });
});

/** Five check-ins in a row that were seen and went by. */
const ignored = [1, 2, 3, 4, 5].map((date) =>
  nudge(`check-in/2026-11-0${date}`, `2026-11-0${date}T12:30:00Z`, `2026-11-0${date}T16:30:00Z`, {
    state: "expired",
    exposedOn: [day(`2026-11-0${date}`)],
  }),
);

describe("the rule by which it is shown", () => {
  it.each<[GrantRule, Nudge[], Partial<Situation>]>([
    ["due", [checkIn], {}],
    ["first-days", [checkIn], { since: friday - 4 * 86_400_000 }],
    ["weekly", [weekly], {}],
    ["asked-for", [cue], {}],
    ["postponed", [{ ...checkIn, postponedUntil: friday }], {}],
    ["opened", [checkIn], { surface: "popup" }],
    ["ask-once", [checkIn, ...ignored], {}],
  ])("is %s", (rule, rows, more) => {
    expect(decided(rows, more)).toEqual({ shows: rows[0], rule });
  });

  it("stays what it first was once it has its permit, also in the popup and after five days", () => {
    const situation = situationOf([checkIn], berlin, friday, { since: friday - 4 * 86_400_000 });
    const seen = withExposure(checkIn, situation);
    const later = { ...situation, ledger: [seen], now: friday + 7_200_000, surface: "popup" as const };
    expect(grantOf(seen, { ...later, since: 0 })).toBe("first-days");
  });

  it("is the reason that the ledger gives, for every nudge that is shown", () => {
    const surfaces = fc.constantFrom("new-tab" as const, "popup" as const, "notification" as const);
    fc.assert(
      fc.property(
        ledgerLives,
        fc.array(surfaces, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 9 }),
        ({ rows, schedule, begun, now }, visits, daysBefore) => {
          let ledger = rows;
          const fired = new Map<string, GrantRule>();
          for (const surface of visits) {
            const since = begun - daysBefore * 86_400_000;
            const situation = situationOf(ledger, schedule, now, { surface, since });
            const { shows, ...decision } = decide(situation);
            fc.pre(shows !== undefined && rows[0] !== undefined && "rule" in decision);
            if (shows === undefined || !("rule" in decision)) return;
            const seen = withExposure(shows, situation);
            if (shows.permit === undefined) {
              if (surface !== "popup" || !fired.has(shows.id)) fired.set(shows.id, decision.rule);
              expect(seen.shown?.rule).toBe(fired.get(shows.id));
            }
            // And what it says of itself from now on is the same.
            if (seen.permit !== undefined) expect(grantOf(seen, situation)).toBe(seen.shown?.rule);
            ledger = ledger.map((row) => (row.id === seen.id ? seen : row));
          }
        },
      ),
      THOUSAND_RUNS,
    );
  });
});
