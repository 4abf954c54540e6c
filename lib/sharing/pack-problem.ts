import type { DocumentPath } from "./backup-problem.ts";

/** Why a file cannot be taken as a pack of questions. The words for it are in the message catalogue. */
export type PackProblem =
  /** Longer than any pack could be; it was not read. */
  | { code: "too-large" }
  /** Not JSON, or cut off. */
  | { code: "not-json" }
  /** JSON, but of something else. */
  | { code: "other-app" }
  /** Written for a version of the product that is newer than this one. */
  | { code: "newer-format"; formatVersion: number }
  /** A field is missing or holds what it may not. */
  | { code: "wrong-value"; path: DocumentPath }
  /** A field that this format does not have. */
  | { code: "unknown-field"; path: DocumentPath }
  /** A second question under the id of another. */
  | { code: "repeated-id"; path: DocumentPath };
