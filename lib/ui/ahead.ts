import { useState } from "react";

/**
 * A value that a person chooses: shown in the same instant, ahead of the database, whose next answer
 * has the last word, so that another page's choice is followed.
 *
 * @returns the value to show, and a function to show another one at once
 */
export function useAhead<T>(stored: T): [T, (value: T) => void] {
  const [ahead, setAhead] = useState<{ of: T; value: T }>();
  if (ahead !== undefined && ahead.of !== stored) setAhead(undefined);
  return [ahead === undefined ? stored : ahead.value, (value) => setAhead({ of: stored, value })];
}
