import * as z from "zod/mini";

import { rowShape } from "../row.ts";
import { minutesSchema } from "../schedule/schedule.ts";
import { lineSchema } from "../text/graphemes.ts";
import { dayKeySchema, weekdaySchema } from "../time/day-key.ts";

/** Protected time: a block that comes back every week, with a name and a purpose (W9). */
export const blockSchema = z.object({
  ...rowShape,
  name: lineSchema,
  purpose: lineSchema,
  weekdays: z.array(weekdaySchema).check(z.minLength(1)),
  /** On the wall clock, wherever the person is. */
  fromMinutes: minutesSchema,
  /** May cross midnight; a quarter of an hour at least, twelve hours at most. */
  lengthMinutes: z.int().check(z.gte(15), z.lte(720)),
  /** The days on which it may begin, from and until, both included. */
  firstDay: dayKeySchema,
  lastDay: z.optional(dayKeySchema),
  standing: z.enum(["active", "resting"]),
  goalId: z.optional(z.uuid()),
});
export type Block = z.infer<typeof blockSchema>;
