import * as z from "zod/mini";

import { LONGEST_PATH } from "./site-path.ts";

/** What can be said to a cue, and to the question whether its plan goes on. */
export const CUE_ANSWERS = ["did", "otherwise", "not-now"] as const;
export const ASK_ANSWERS = ["keep", "reword", "rest"] as const;
const siteAnswerSchema = z.enum([...CUE_ANSWERS, ...ASK_ANSWERS]);
export type SiteAnswer = z.infer<typeof siteAnswerSchema>;

const cueIdSchema = z.string().check(z.maxLength(120));

/** All that the script on a site may say. It is parsed as untrusted: a site may have taken over the process it runs in. */
export const siteMessageSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("site-cue/here"),
    path: z.string().check(z.maxLength(LONGEST_PATH), z.startsWith("/")),
  }),
  z.strictObject({ kind: z.literal("site-cue/seen"), id: cueIdSchema }),
  z.strictObject({ kind: z.literal("site-cue/answer"), id: cueIdSchema, answer: siteAnswerSchema }),
]);
export type SiteMessage = z.infer<typeof siteMessageSchema>;

/** What the script is told to show: every word comes with it, so that the script itself has none. */
export interface SiteChip {
  /** The row of the ledger. */
  id: string;
  language: string;
  direction: string;
  /** What it is, for whoever cannot see it. */
  name: string;
  lines: readonly string[];
  ways: readonly { answer: SiteAnswer; label: string }[];
}
