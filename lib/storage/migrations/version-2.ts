import type Dexie from "dexie";

/** Goals and what grows around them. Nothing that was there changes. */
export function version2(database: Dexie): void {
  database.version(2).stores({
    goals: "id, createdAt",
    experiments: "id, createdAt",
    plans: "id, createdAt",
    blocks: "id, createdAt",
    evidence: "id, day, momentId",
  });
}
