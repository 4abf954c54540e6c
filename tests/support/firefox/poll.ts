import { setTimeout as pause } from "node:timers/promises";

/** How long a page may take to show what a test waits for, in milliseconds. */
const patience = 10_000;

/**
 * Looks again and again until there is something to see.
 *
 * @param look gives `undefined` or `false` while there is nothing; may throw while a page loads
 * @param what is waited for, to be named when it never comes
 */
export async function poll<Seen>(look: () => Promise<Seen | undefined | false>, what: string): Promise<Seen> {
  const end = performance.now() + patience;
  let trouble: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await pause(50);
  } while (performance.now() < end);
  throw new Error(`Waited in vain for ${what}.`, { cause: trouble });
}
