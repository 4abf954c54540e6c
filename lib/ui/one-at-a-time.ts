/**
 * Lets text be saved at every letter: a write begins at once, and while it is under way only the
 * latest value waits for its turn. So nothing typed is ever more than one write away from safety,
 * and no write overtakes another.
 *
 * @returns a function that takes the next value; its promise resolves when all values handed over
 *   so far are written or were overtaken, and rejects when a write fails
 */
export function oneAtATime<T>(write: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let next: { value: T } | undefined;
  let running: Promise<void> | undefined;

  const run = async () => {
    try {
      while (next !== undefined) {
        const { value } = next;
        next = undefined;
        await write(value);
      }
    } finally {
      running = undefined;
    }
  };

  return (value) => {
    next = { value };
    running ??= run();
    return running;
  };
}
