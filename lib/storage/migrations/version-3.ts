import type Dexie from "dexie";

/** Self-ratings, and what a person has said about the questions they are asked. Nothing that was there changes. */
export function version3(database: Dexie): void {
  database.version(3).stores({
    ratings: "id, period",
    capabilities: "id, createdAt",
    questions: "id, createdAt",
    standings: "id, questionId",
    packs: "id, createdAt",
  });
}
