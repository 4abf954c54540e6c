/** Field names and row numbers (from 0) from the top of the document down. */
export type DocumentPath = readonly (string | number)[];

/** Why a text cannot be taken as a backup. The words for it are in the message catalogue. */
export type BackupProblem =
  /** Longer than a backup of a whole life could be; it was not read. */
  | { code: "too-large" }
  /** Not JSON, or cut off. */
  | { code: "not-json" }
  /** JSON, but of something else. */
  | { code: "other-app" }
  /** Written by a version of the product that is newer than this one. */
  | { code: "newer-format"; formatVersion: number }
  /** A field is missing or holds what it may not. */
  | { code: "wrong-value"; path: DocumentPath }
  /** A field that this format does not have. */
  | { code: "unknown-field"; path: DocumentPath }
  /** A second row under the id of another. */
  | { code: "repeated-id"; path: DocumentPath };
