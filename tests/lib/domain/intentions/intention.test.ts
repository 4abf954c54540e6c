import { describe, expect, it } from "vitest";

import { currentIntention, inOrder, type Intention } from "@/lib/domain/intentions/intention.ts";

function intention(id: string, fields: Partial<Intention> = {}): Intention {
  return { id, createdAt: 1, updatedAt: 1, text: id, standing: "held", position: 1, chosenAt: 1, ...fields };
}

describe("the current intention", () => {
  it("is none when there is none", () => {
    expect(currentIntention([])).toBeUndefined();
  });

  it("is the one chosen last of those held", () => {
    const rows = [
      intention("a", { chosenAt: 5 }),
      intention("b", { chosenAt: 9 }),
      intention("resting", { chosenAt: 12, standing: "resting" }),
      intention("released", { chosenAt: 13, standing: "released" }),
      intention("deleted", { chosenAt: 14, deletedAt: 15 }),
    ];
    expect(currentIntention(rows)?.id).toBe("b");
  });

  it("is the same on two machines that chose at one instant", () => {
    const rows = [
      intention("b", { position: 2 }),
      intention("a", { position: 2 }),
      intention("c", { position: 1 }),
    ];
    expect(currentIntention(rows)?.id).toBe("c");
    expect(currentIntention(rows.slice(0, 2).toReversed())?.id).toBe("a");
    expect(currentIntention(rows.slice(0, 2))?.id).toBe("a");
  });
});

describe("the list of intentions", () => {
  it("has the person's own order, without the deleted", () => {
    const rows = [
      intention("last", { position: 7 }),
      intention("between", { position: 1.5, standing: "resting" }),
      intention("deleted", { position: 1, deletedAt: 3 }),
      intention("first", { position: -2 }),
    ];
    expect(inOrder(rows).map(({ id }) => id)).toEqual(["first", "between", "last"]);
  });
});
