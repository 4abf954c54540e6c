/** What was deleted can be brought back for thirty days, in ms. Its tombstone stays for ever. */
export const RESTORABLE_MS = 30 * 86_400_000;
