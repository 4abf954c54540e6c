/** So long a path may be that a plan names, and so much is told of a longer one. */
export const LONGEST_PATH = 2_000;

/** Whether a path lies under the beginning that a plan names, which ends where a step of the path ends. */
export function isUnder(path: string, beginning: string): boolean {
  const stem = beginning.replace(/\/+$/u, "");
  return path === stem || path.startsWith(`${stem}/`);
}
