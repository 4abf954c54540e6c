import { describe, expect, it } from "vitest";

import { awaitsMorningChoice, currentPractice, type Practice } from "@/lib/domain/practices/practice.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const day = (text: string) => dayKeySchema.parse(text);

function practice(id: string, fields: Partial<Practice> = {}): Practice {
  return { id, createdAt: 1, updatedAt: 1, text: id, carriedOn: day("2026-11-20"), ...fields };
}

describe("the practice lived now", () => {
  it("is the newest that has not ended", () => {
    const rows = [
      practice("older", { createdAt: 1 }),
      practice("newer", { createdAt: 2 }),
      practice("ended", { createdAt: 3, endedAt: 4 }),
      practice("deleted", { createdAt: 5, deletedAt: 6 }),
    ];
    expect(currentPractice(rows)?.id).toBe("newer");
  });

  it("is none once all have ended", () => {
    expect(currentPractice([practice("ended", { endedAt: 4 })])).toBeUndefined();
  });
});

describe("the morning choice", () => {
  it("is open until the practice was chosen for today", () => {
    expect(awaitsMorningChoice(practice("p"), day("2026-11-21"))).toBe(true);
    expect(awaitsMorningChoice(practice("p"), day("2026-11-20"))).toBe(false);
  });

  it("is not asked again by a calendar that was set back", () => {
    expect(awaitsMorningChoice(practice("p"), day("2026-11-19"))).toBe(false);
  });
});
