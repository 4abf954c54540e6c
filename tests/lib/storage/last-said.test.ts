import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import { SLIP_REPLIES } from "@/lib/prompts/bank/slip-replies.ts";
import { nextInTurn } from "@/lib/prompts/in-turn.ts";
import type { LastSaid } from "@/lib/prompts/last-said.ts";
import { database } from "@/lib/storage/database.ts";
import { sayNext } from "@/lib/storage/last-said.ts";

emptyDatabaseBeforeEach();

const DAY = toDayKey(Date.UTC(2026, 10, 20));
const reply = () => sayNext("slip", DAY, (last) => nextInTurn(SLIP_REPLIES, last?.id, "slip"));

describe("what is said after an event", () => {
  it("is chosen by what was said last, event by event", async () => {
    const seen: (LastSaid | undefined)[] = [];
    const say = (event: string, id: string, daysLater: number) =>
      sayNext(event, addDays(DAY, daysLater), (last) => {
        seen.push(last);
        return { id };
      });
    await say("slip", "first", 0);
    await say("unease", "other", 1);
    await say("slip", "second", 2);
    await say("slip", "third", 2);
    expect(seen).toEqual([
      undefined,
      undefined,
      { id: "first", day: DAY },
      { id: "second", day: addDays(DAY, 2) },
    ]);
  });

  it("is left as it was by silence", async () => {
    const first = await reply();
    expect(await sayNext("slip", addDays(DAY, 1), () => undefined)).toBeUndefined();
    const last = await sayNext("slip", DAY, (said) => said && { ...said });
    expect(last).toEqual({ id: first?.id, day: DAY });
  });

  it("differs on two pages that ask at once", async () => {
    const replies = await Promise.all([reply(), reply(), reply()]);
    expect(new Set(replies.map((one) => one?.id)).size).toBe(3);
  });

  it("begins anew where something else is stored", async () => {
    await database.device.put({ key: "last-said/slip", value: 7 });
    expect(SLIP_REPLIES).toContainEqual(await reply());
  });
});
