import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import type { Backup } from "@/lib/sharing/backup.ts";
import { backupText } from "@/lib/sharing/make-backup.ts";
import { MOST_UNITS, parseBackup } from "@/lib/sharing/parse-backup.ts";
import { lives } from "@/tests/support/arbitrary/backup-data.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const text = readFileSync(new URL("../../fixtures/backup-v5.json", import.meta.url), "utf8");

type Path = (string | number)[];

/** The fixture with one place set to a value that it may not have, or taken out when there is none. */
function spoilt(path: Path, value?: unknown): string {
  const document: unknown = JSON.parse(text);
  let place: unknown = document;
  for (const step of path.slice(0, -1)) place = Object(place)[step];
  const [last] = path.slice(-1);
  if (last !== undefined) Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(document);
}

function problemOf(document: string) {
  const parsed = parseBackup(document);
  return parsed.ok ? undefined : parsed.problem;
}

describe("a backup of the present format", () => {
  // Fails when a field is added: then the format has a new version, with a step and a fixture of its own.
  it("is read whole, in every script, and nothing is added to it", () => {
    expect(parseBackup(text)).toEqual({ ok: true, backup: JSON.parse(text) });
  });

  it("comes back from its own text as it was, whatever was written in it", () => {
    fc.assert(
      fc.property(lives, (data) => {
        const backup: Backup = { app: "becoming", formatVersion: 5, exportedAt: 1_790_000_000_000, data };
        expect(parseBackup(backupText(backup))).toEqual({ ok: true, backup });
      }),
      THOUSAND_RUNS,
    );
  });

  it("is read though an editor put a byte order mark before it", () => {
    expect(parseBackup(`\uFEFF${text}`).ok).toBe(true);
  });

  it("is read though some rows were unreadable when it was made", () => {
    expect(parseBackup(spoilt(["unreadable"], [{ table: "moments", row: { any: "thing" } }])).ok).toBe(true);
  });
});

const ofFormat = (version: number) =>
  readFileSync(new URL(`../../fixtures/backup-v${version}.json`, import.meta.url), "utf8");

it.each([1, 2, 3, 4])("a backup of format %i is brought up to the present one, with all in it", (version) => {
  const old = ofFormat(version);
  expect(parseBackup(old)).toMatchObject({ ok: true, backup: { ...JSON.parse(old), formatVersion: 5 } });
});

it("a backup of format 3 has no self-ratings", () => {
  expect(parseBackup(ofFormat(3))).toMatchObject({ backup: { data: { ratings: [], packs: [] } } });
});

describe.each([1, 2])("a backup of format %i", (version) => {
  const old = ofFormat(version);

  it("may be chosen about as the present one is, with what most people leave", () => {
    const { mostPerDay, endOfDay } = defaultSchedule("en");
    expect(parseBackup(old)).toMatchObject({
      backup: {
        data: { settings: [{ schedule: { mostPerDay, endOfDay }, notifications: { "plan-cue": false } }] },
      },
    });
  });
});

describe("a backup of format 1", () => {
  it("has no goals, nor anything that grows around them", () => {
    expect(parseBackup(ofFormat(1))).toMatchObject({ backup: { data: { goals: [], evidence: [] } } });
  });

  it("may hold nothing of what came later", () => {
    const early = ofFormat(1).replace('"data": {', '"data": {"goals": 5,');
    expect(parseBackup(early)).toMatchObject({ ok: false });
  });
});

describe("a backup of format 2", () => {
  it("may hold nothing of what nudges can be told later but what they can be told now", () => {
    const odd = ofFormat(2).replace('"schedule": {', '"schedule": {"mostPerDay": 40,');
    const path = ["data", "settings", 0, "schedule", "mostPerDay"];
    expect(problemOf(odd)).toEqual({ code: "wrong-value", path });
  });
});

describe("a file that is no backup is refused", () => {
  it.each([
    ["is empty", ""],
    ["is cut off", text.slice(0, 900)],
    ["is a picture", "\u0089PNG\r\n"],
  ])("when it %s", (_, document) => {
    expect(problemOf(document)).toEqual({ code: "not-json" });
  });

  it.each([
    ["null", "null"],
    ["a list", "[]"],
    ["a text", '"becoming"'],
    ["another product's", '{"app":"other","formatVersion":1,"exportedAt":0,"data":{}}'],
  ])("when it is %s", (_, document) => {
    expect(problemOf(document)).toEqual({ code: "other-app" });
  });

  it("when it is larger than a life", () => {
    expect(problemOf(" ".repeat(MOST_UNITS + 1))).toEqual({ code: "too-large" });
  });

  it("when a newer version of the product made it, whatever else is in it", () => {
    const newer = '{"app":"becoming","formatVersion":6,"letters":[]}';
    expect(problemOf(newer)).toEqual({ code: "newer-format", formatVersion: 6 });
  });
});

describe("the first problem of a backup is named with its place", () => {
  it.each<[Path, unknown]>([
    [["formatVersion"], "1"],
    [["formatVersion"], 0],
    [["exportedAt"], "2026-11-20"],
    [["data"], undefined],
    [["data", "nudges"], undefined],
    [["data", "moments"], {}],
    [["data", "moments", 2], null],
    [["data", "moments", 3, "kind"], "danced"],
    [["data", "moments", 3, "day"], "2026-02-30"],
    [["data", "moments", 0, "unease"], 5],
    [["data", "moments", 0, "note"], "a".repeat(20_001)],
    [["data", "moments", 0, "id"], "1"],
    [["data", "intentions", 0, "text"], ""],
    [["data", "intentions", 0, "text"], "👩🏽‍🚀".repeat(301)],
    [["data", "intentions", 1, "position"], "first"],
    [["data", "reflections", 0, "answers", 1, "slot"], "sideways"],
    [["data", "nudges", 0, "id"], "morning/2026-01-01"],
    [["data", "nudges", 0, "state"], "forgotten"],
    [["data", "nudges", 0, "shown", "surface"], "mirror"],
    [["data", "nudges", 0, "permit", "day"], "2026-02-30"],
    [["data", "goals", 0, "shapes", 1, "form"], "wish"],
    [["data", "goals", 0, "words", "rung1"], 5],
    [["data", "goals", 0, "choices", "control"], "total"],
    [["data", "plans", 2, "cue", "origin"], "https://example.org/path"],
    [["data", "plans", 1, "cue", "weekdays"], []],
    [["data", "blocks", 0, "lengthMinutes"], 5],
    [["data", "evidence", 0, "text"], ""],
    [["data", "settings", 0, "schedule", "morning", "atMinutes"], 1440],
    [["data", "settings", 0, "schedule", "quieted", 0], "noon"],
    [["data", "settings", 0, "notifications", "backup"], undefined],
    [["data", "settings", 0, "appearance"], "neon"],
    [["data", "versions", 0, "row"], []],
    [["unreadable"], "three"],
  ])("%j is %j", (path, value) => {
    expect(problemOf(spoilt(path, value))).toEqual({ code: "wrong-value", path });
  });

  it("a second row of settings", () => {
    const [row] = JSON.parse(text).data.settings;
    expect(problemOf(spoilt(["data", "settings"], [row, row]))).toEqual({
      code: "wrong-value",
      path: ["data", "settings"],
    });
  });

  it("a row twice", () => {
    const rows = JSON.parse(text).data.moments;
    expect(problemOf(spoilt(["data", "moments"], [...rows, rows[0]]))).toEqual({
      code: "repeated-id",
      path: ["data", "moments", rows.length, "id"],
    });
  });
});

describe("a field that the format does not have is refused", () => {
  it.each<[Path]>([
    [["data", "moments", 3, "mood"]],
    [["data", "reflections", 0, "answers", 1, "score"]],
    [["data", "settings", 0, "schedule", "noon"]],
    [["data", "letters"]],
    [["author"]],
    [["data", "moments", 3, "__proto__"]],
    [["data", "versions", 0, "row", "__proto__"]],
    [["data", "versions", 0, "row", "text", "__proto__"]],
    [["__proto__"]],
  ])("%j", (path) => {
    const document =
      path.includes("row") && path.at(-2) === "text" ? deepProto(path) : spoilt(path, { isAdmin: true });
    expect(problemOf(document)).toEqual({ code: "unknown-field", path });
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });

  it("and one that goes down without end is not followed", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const document = JSON.stringify(JSON.parse(text)).replace('"row":{', `"row":{"deep":${deep},`);
    expect(problemOf(document)?.code).toBe("unknown-field");
  });
});

/** A free field of an earlier version may hold anything but this. */
function deepProto(path: Path): string {
  return spoilt(path.slice(0, -1), JSON.parse('{"__proto__":{"isAdmin":true}}'));
}
