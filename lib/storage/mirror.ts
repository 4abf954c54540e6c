import type { Settings } from "@/lib/domain/settings/settings.ts";

/** Where the mirror of the new tab lies. The first-paint script reads it before anything else is loaded. */
export const MIRROR_KEY = "becoming.mirror";

/**
 * What the new tab shows, mirrored where it can be read at once. The truth is in the database and
 * corrects it. While veiled it holds the cue word and nothing of the person's.
 */
export interface Mirrored {
  /** The intention, or the cue word while veiled; "" when no intention is set. */
  heading: string;
  veiled: boolean;
  appearance: Settings["appearance"];
}

export const EMPTY_MIRROR: Mirrored = {
  heading: "",
  veiled: false,
  appearance: "system",
};

function isWhole(value: unknown): value is Mirrored {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(EMPTY_MIRROR).every(
    ([field, example]) => typeof Object.getOwnPropertyDescriptor(value, field)?.value === typeof example,
  );
}

/** The mirror as it stands, or undefined when there is none, it cannot be read or it is not whole. */
export function readMirror(): Mirrored | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(MIRROR_KEY) ?? "null");
    return isWhole(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Only a mirror: where the browser refuses to keep it, the new tab waits for the database. */
export function writeMirror(mirrored: Mirrored): void {
  const text = JSON.stringify(mirrored);
  try {
    if (localStorage.getItem(MIRROR_KEY) !== text) localStorage.setItem(MIRROR_KEY, text);
  } catch {
    // Storage is blocked or full.
  }
}

/** The mirror without a word of the person's; what a veiled tab may paint. */
export function veiledMirror(cueWord: string, appearance: Settings["appearance"]): Mirrored {
  return { heading: cueWord, veiled: true, appearance };
}
