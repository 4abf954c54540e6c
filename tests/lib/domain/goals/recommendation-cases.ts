import { AT_THE_EDGE } from "./recommendation-cases/at-the-edge.ts";
import type { RecommendationCase } from "./recommendation-cases/case.ts";
import { IN_CONFLICT } from "./recommendation-cases/in-conflict.ts";
import { PASSED_OVER } from "./recommendation-cases/passed-over.ts";
import { PLAIN } from "./recommendation-cases/plain.ts";

/**
 * People with a goal, what they would answer, and the form a coach would recommend to them. Judged
 * by hand from L1 to L4, W1 to W3 and R24, and not derived from the rules they check.
 */
export const CASES: readonly RecommendationCase[] = [
  ...PLAIN,
  ...IN_CONFLICT,
  ...AT_THE_EDGE,
  ...PASSED_OVER,
];
