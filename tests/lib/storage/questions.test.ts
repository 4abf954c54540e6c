import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { ownQuestionSchema } from "@/lib/domain/questions/own-question.ts";
import { packSchema } from "@/lib/domain/questions/pack.ts";
import { questionStandingSchema } from "@/lib/domain/questions/question-standing.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { loadKnown } from "@/lib/storage/known.ts";
import {
  addOwnQuestion,
  deleteOwnQuestion,
  moveOwnQuestion,
  ownQuestions,
  restoreOwnQuestion,
  writeOwnQuestion,
} from "@/lib/storage/own-questions.ts";
import { addIntention } from "@/lib/storage/intentions.ts";
import { deletePack, packs, restorePack, setPackStanding, takePackIn } from "@/lib/storage/packs.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { sayOfQuestion, sayUseful, standings } from "@/lib/storage/standings.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-20T15:00:00Z");
const TODAY = dayKeySchema.parse("2026-11-20");
const PACK = {
  name: "Team days",
  from: "Mira",
  questions: [{ id: "a", slot: "back" as const, text: "Who?" }],
};

describe("what is said of a question", () => {
  it("is one row, however often it changes, and a rest has its day", async () => {
    await sayOfQuestion("ahead-pull", "resting", TODAY, NOW);
    const [row] = await standings();
    expect(questionStandingSchema.parse(row)).toMatchObject({
      standing: "resting",
      restsUntil: "2027-05-21",
    });
    await sayOfQuestion("ahead-pull", "pinned", TODAY, NOW + 1);
    const [said, ...others] = await standings();
    expect(said).toMatchObject({ standing: "pinned", updatedAt: NOW + 1 });
    expect(said).not.toHaveProperty("restsUntil");
    expect(others).toEqual([]);
  });
});

describe("that a question was useful", () => {
  it("is kept beside what else is said of it, and taken back", async () => {
    await sayUseful("ahead-pull", true, NOW);
    await sayOfQuestion("ahead-pull", "never", TODAY, NOW + 1);
    const [row, ...others] = await standings();
    expect(questionStandingSchema.parse(row)).toMatchObject({ useful: true, standing: "never" });
    expect(others).toEqual([]);
    await sayUseful("ahead-pull", false, NOW + 2);
    const [said] = await standings();
    expect(said).toMatchObject({ standing: "never", updatedAt: NOW + 2 });
    expect(said).not.toHaveProperty("useful");
  });
});

describe("a question of one’s own", () => {
  it("is added, worded anew, given another part, deleted and taken back", async () => {
    await addOwnQuestion({ slot: "ahead", text: "Whom do I thank?" }, NOW);
    const [{ id } = { id: "" }] = await ownQuestions();
    await writeOwnQuestion(id, "Whom do I thank next?", "Whom do I thank?", NOW);
    await moveOwnQuestion(id, "back", NOW);
    expect(ownQuestionSchema.parse((await ownQuestions())[0])).toMatchObject({
      slot: "back",
      text: "Whom do I thank next?",
    });
    await deleteOwnQuestion(id, NOW);
    expect(await ownQuestions()).toEqual([]);
    await restoreOwnQuestion(id, NOW);
    expect(await ownQuestions()).toHaveLength(1);
  });

  it("keeps the words that had stood, whatever else was just done with it", async () => {
    await addOwnQuestion({ slot: "ahead", text: "First?" }, NOW);
    const [{ id } = { id: "" }] = await ownQuestions();
    const [then, later] = [NOW + 3_600_000, NOW + 7_200_000];
    await moveOwnQuestion(id, "back", then);
    await writeOwnQuestion(id, "Second?", "First?", then + 5_000);
    await deleteOwnQuestion(id, later);
    await restoreOwnQuestion(id, later + 1_000);
    await writeOwnQuestion(id, "Third?", "Second?", later + 5_000);
    expect((await versionsOf(id)).map(({ row }) => row["text"])).toEqual(["Second?", "First?"]);
  });
});

describe("a pack", () => {
  it("is active once it is taken in, and rests, goes and comes back when told to", async () => {
    await takePackIn(PACK, NOW);
    const [pack] = await packs();
    const { id } = packSchema.parse(pack);
    expect(pack).toMatchObject({ ...PACK, standing: "active" });
    await setPackStanding(id, "resting", NOW);
    expect(await packs()).toMatchObject([{ standing: "resting" }]);
    await deletePack(id, NOW);
    expect(await packs()).toEqual([]);
    await restorePack(id, NOW);
    expect(await packs()).toHaveLength(1);
  });

  it("takes the place of the one of its name from the same people, under the same id", async () => {
    await takePackIn(PACK, NOW);
    const [first] = await packs();
    const questions = [...PACK.questions, { id: "b", slot: "ahead" as const, text: "Whither?" }];
    await takePackIn({ ...PACK, questions }, NOW + 1);
    await takePackIn({ ...PACK, from: "Somebody else" }, NOW + 2);
    expect(await packs()).toMatchObject([{ id: first?.id, questions }, { from: "Somebody else" }]);
  });
});

describe("what is known for a week", () => {
  it("begins with the first intention", async () => {
    await addIntention({ text: "I ask first." }, NOW);
    await addOwnQuestion({ slot: "ahead", text: "Whom do I thank?" }, NOW);
    const known = await loadKnown({ period: TODAY, fromDay: TODAY, untilDay: TODAY });
    expect(known).toMatchObject({ sinceDay: TODAY, ownQuestions: [{ slot: "ahead" }], packs: [] });
    expect(known.seed).toMatch(/^[0-9a-f-]{36}$/u);
  });
});
