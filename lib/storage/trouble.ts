/**
 * newer: a newer version of the product made the database. full: no room, the browser says. refused: the
 * browser keeps nothing here. broken: it could not be opened for another reason. ours: the database
 * has no part in it.
 */
export type Trouble = "newer" | "full" | "refused" | "broken" | "ours";

const TROUBLES: Readonly<Record<string, Trouble>> = {
  VersionError: "newer",
  QuotaExceededError: "full",
  // Firefox in a private window or told never to remember, and browsers that block stored data.
  InvalidStateError: "refused",
  SecurityError: "refused",
  MissingAPIError: "refused",
  // Chromium after a crash, or when its files are damaged.
  UnknownError: "broken",
  // A value too large for the database itself lies in a file of its own, and that has gone.
  NotReadableError: "broken",
  OpenFailedError: "broken",
  DatabaseClosedError: "broken",
  UpgradeError: "broken",
  AbortError: "broken",
  NotFoundError: "broken",
  TimeoutError: "broken",
};

/**
 * What lies behind an error that broke a page. Dexie wraps what the browser said into errors of
 * its own, so the innermost one that tells something decides.
 */
export function troubleOf(error: unknown): Trouble {
  if (typeof error !== "object" || error === null) return "ours";
  const inner = "inner" in error ? troubleOf(error.inner) : "ours";
  if (inner !== "ours") return inner;
  return "name" in error && typeof error.name === "string" ? (TROUBLES[error.name] ?? "ours") : "ours";
}
