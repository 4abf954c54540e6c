import * as z from "zod/mini";

/** The shapes a goal can be given, as the vocabulary names them. A goal can take another at any time (L10). */
export const GOAL_FORMS = [
  "performance",
  "learning",
  "intention",
  "contract",
  "milestones",
  "shift",
] as const;
export const goalFormSchema = z.enum(GOAL_FORMS);
export type GoalForm = z.infer<typeof goalFormSchema>;
