import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Backup, type BackupData, backupSchema } from "@/lib/sharing/backup.ts";
import { changeBetween, mergeData } from "@/lib/sharing/merge.ts";
import { lives } from "@/tests/support/arbitrary/backup-data.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const fixture = readFileSync(new URL("../../fixtures/backup-v5.json", import.meta.url), "utf8");
const { data: life }: Backup = backupSchema.parse(JSON.parse(fixture));

const DAY = 86_400_000;

function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("There is no row.");
  return row;
}

/** The same life with another first row in a table. */
function withFirst<T extends keyof BackupData>(table: T, change: Partial<BackupData[T][number]>): BackupData {
  const [, ...others] = life[table];
  return { ...life, [table]: [{ ...first<BackupData[T][number]>(life[table]), ...change }, ...others] };
}

describe("merging two machines' data", () => {
  it("gives the same whichever of the two is which", () => {
    fc.assert(
      fc.property(lives, lives, (mine, theirs) => {
        expect(mergeData(mine, theirs)).toEqual(mergeData(theirs, mine));
      }),
      THOUSAND_RUNS,
    );
  });

  it("changes nothing when it is done once more, from either side", () => {
    fc.assert(
      fc.property(lives, lives, (mine, theirs) => {
        const once = mergeData(mine, theirs);
        expect(mergeData(once, theirs)).toEqual(once);
        expect(mergeData(mine, once)).toEqual(once);
        expect(mergeData(once, once)).toEqual(once);
      }),
      THOUSAND_RUNS,
    );
  });

  it("never loses a row or a wording", () => {
    fc.assert(
      fc.property(lives, lives, (mine, theirs) => {
        const merged = mergeData(mine, theirs);
        for (const table of ["intentions", "practices", "moments", "reflections"] as const) {
          const kept = [...merged[table], ...merged.versions.map(({ row }) => row)];
          for (const row of [...mine[table], ...theirs[table]]) expect(kept).toContainEqual(row);
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("brings three machines to the same rows in whatever order they meet", () => {
    fc.assert(
      fc.property(lives, lives, lives, (a, b, c) => {
        const { versions: _, ...left } = mergeData(mergeData(a, b), c);
        const { versions: __, ...right } = mergeData(a, mergeData(b, c));
        expect(left).toEqual(right);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("of a row that both machines have", () => {
  const intention = first(life.intentions);
  const later = withFirst("intentions", { text: "Answer later.", updatedAt: intention.updatedAt + DAY });

  it("the last change wins and the other is kept as an earlier wording", () => {
    const merged = mergeData(life, later);
    expect(first(merged.intentions).text).toBe("Answer later.");
    expect(merged.versions.filter(({ row }) => row["text"] === intention.text)).toMatchObject([
      { table: "intentions", rowId: intention.id, replacedAt: intention.updatedAt + DAY, row: intention },
    ]);
  });

  it("a wording that is kept already is not kept twice", () => {
    const id = "019a10ae-d928-7a4c-8123-000000000001";
    const known = {
      id,
      table: "intentions" as const,
      rowId: intention.id,
      replacedAt: 1,
      row: { ...intention },
    };
    const edited = { ...later, versions: [...life.versions, known] };
    expect(mergeData(life, edited).versions).toHaveLength(life.versions.length + 1);
  });

  it("a deletion is a change like any other", () => {
    const deleted = withFirst("intentions", { deletedAt: 1, updatedAt: intention.updatedAt + DAY });
    expect(first(mergeData(life, deleted).intentions).deletedAt).toBe(1);
    const older = withFirst("intentions", { deletedAt: 1, updatedAt: intention.updatedAt - DAY });
    expect(first(mergeData(life, older).intentions).deletedAt).toBeUndefined();
  });

  it("nothing is kept when both say the same", () => {
    expect(mergeData(life, structuredClone(life))).toEqual(life);
  });
});

describe("of a nudge that both machines know", () => {
  const nudge = first(life.nudges);
  const asState = (state: typeof nudge.state, updatedAt: number) => withFirst("nudges", { state, updatedAt });
  const merged = (a: BackupData, b: BackupData) => first(mergeData(a, b).nudges).state;

  it("a final state stands though it waited on the other machine later", () => {
    expect(merged(asState("expired", 1), asState("waiting", 2))).toBe("expired");
    expect(merged(asState("waiting", 2), asState("paused", 1))).toBe("paused");
  });

  it("what the person answered stands though it expired unseen on the other machine later", () => {
    expect(merged(asState("acted", 1), asState("expired", 2))).toBe("acted");
  });

  it("the later of two answers stands", () => {
    expect(merged(asState("acted", 1), asState("declined", 2))).toBe("declined");
  });
});

describe("of the settings", () => {
  const settings = first(life.settings);

  it("those changed last are taken as a whole", () => {
    const later = withFirst("settings", { cueWord: "Ruhe", updatedAt: settings.updatedAt + 1 });
    expect(mergeData(life, later).settings).toEqual(later.settings);
  });

  it("the defaults of a fresh install never win over what the person chose", () => {
    const now = settings.updatedAt + DAY;
    const fresh = withFirst("settings", { cueWord: "", createdAt: now, updatedAt: now });
    expect(mergeData(fresh, life).settings).toEqual(life.settings);
  });
});

describe("what a merge would do to a table", () => {
  it("is told in rows added and rows changed", () => {
    const [one, two, three] = life.moments;
    if (!one || !two || !three) throw new Error("The fixture has fewer moments.");
    const deleted = { ...three, id: "019a10ae-d928-7a4c-8123-000000000001", deletedAt: 1 };
    const after = [one, { ...two, note: "other" }, three, deleted];
    expect(changeBetween([one, two], after)).toEqual({ added: 1, changed: 1 });
  });

  it("counts a row that is only written in another order of fields as the same", () => {
    const turned = life.moments.map((row) => Object.fromEntries(Object.entries(row).toReversed()));
    const rows = turned.map((row) => ({ ...row, id: String(row["id"]) }));
    expect(changeBetween(life.moments, rows)).toEqual({ added: 0, changed: 0 });
  });
});
