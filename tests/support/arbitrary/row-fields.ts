import fc from "fast-check";

import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";

export const START = 1_790_000_000_000;

/** Few ids and few instants, so that two lives meet in the same rows, and often at one instant. */
export const ids = fc.constantFrom(
  ...[1, 2, 3, 4].map((place) => `019a10ae-d928-7a4c-8123-00000000000${place}`),
);
export const instants = fc.integer({ min: START, max: START + 3 });
export const days = fc
  .integer({ min: 0, max: 6 })
  .map((ahead) => addDays(dayKeySchema.parse("2026-11-16"), ahead));

export const notes = fc.oneof(
  fc.constantFrom(
    "",
    "ein Wort",
    "שלום",
    "会議の前に",
    "مرحبا",
    "👩🏽‍🚀",
    "e\u0301",
    "<script>",
    "\u0000\u2028",
    "\uD800",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
export const lines = notes.map((note) => note || "a line");

export const rowFields = { id: ids, createdAt: instants, updatedAt: instants, deletedAt: instants };
export const required = ["id", "createdAt", "updatedAt"] as const;
