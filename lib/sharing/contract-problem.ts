import type { DocumentPath } from "./backup-problem.ts";

/** Why a file cannot be taken as a contract. The words for it are in the message catalogue. */
export type ContractProblem =
  /** Longer than any contract could be; it was not read. */
  | { code: "too-large" }
  /** There is no contract in it: a picture, a printed page, another page. */
  | { code: "no-contract" }
  /** The contract in it is cut off, there twice, or else not to be read. */
  | { code: "damaged" }
  /** Its data block is of something else. */
  | { code: "other-app" }
  /** Written by a version of the product that is newer than this one. */
  | { code: "newer-format"; formatVersion: number }
  /** A field is missing or holds what it may not. */
  | { code: "wrong-value"; path: DocumentPath }
  /** A field that this format does not have. */
  | { code: "unknown-field"; path: DocumentPath };
