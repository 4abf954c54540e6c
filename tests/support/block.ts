import type { Block } from "@/lib/domain/blocks/block.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** Mondays and Wednesdays from nine to eleven, unless said otherwise. */
export function block(parts: Partial<Block> = {}): Block {
  return {
    id: "019a10ae-d928-7a4c-8123-000000000001",
    createdAt: 0,
    updatedAt: 0,
    name: "The long view",
    purpose: "What would make this kind of problem rare?",
    weekdays: [1, 3],
    fromMinutes: 9 * 60,
    lengthMinutes: 120,
    firstDay: dayKeySchema.parse("2026-11-16"),
    standing: "active",
    ...parts,
  };
}
