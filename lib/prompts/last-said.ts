import * as z from "zod/mini";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** Which text of the bank was last said after an event, and on which day. */
export const lastSaidSchema = z.object({ id: z.string(), day: dayKeySchema });
export type LastSaid = z.infer<typeof lastSaidSchema>;
