import { MOMENT_KINDS, type MomentKind } from "@/lib/domain/moments/moment.ts";

/** The key of each mark. They stay the same in every language, since hands learn them. */
export const MARK_KEYS: Record<MomentKind, string> = { noticed: "n", chose: "c", slipped: "s", tried: "t" };

interface PressedKey {
  /** What the key writes, as in `KeyboardEvent.key`. */
  key: string;
  /** Where the key lies, as in `KeyboardEvent.code`. */
  code: string;
}

/**
 * The mark that a key stands for. On a keyboard that writes another script, such as Greek or
 * Hebrew, the key that lies where an English keyboard has the letter.
 */
export function markForKey({ key, code }: PressedKey): MomentKind | undefined {
  const writesLatin = /^[a-z]$/i.test(key);
  return MOMENT_KINDS.find((kind) =>
    writesLatin ? key.toLowerCase() === MARK_KEYS[kind] : code === `Key${MARK_KEYS[kind].toUpperCase()}`,
  );
}
