import type { Catalogue } from "./en.ts";

const ACCENTED: Record<string, string> = {
  a: "å",
  c: "ç",
  e: "é",
  g: "ĝ",
  i: "î",
  l: "ļ",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "û",
  y: "ý",
  z: "ž",
  A: "Å",
  C: "Ç",
  E: "É",
  I: "Î",
  N: "Ñ",
  O: "Ö",
  S: "Š",
  U: "Û",
  Y: "Ý",
};

/** Longer by about two fifths, as German and Finnish are, with accents that need their height. */
function stretched(text: string): string {
  const accented = Array.from(text, (letter) => ACCENTED[letter] ?? letter).join("");
  const filling = "~".repeat(Math.ceil(text.length * 0.4));
  return text.trim() === "" ? text : `[${accented}${filling.length > 0 ? ` ${filling}` : ""}]`;
}

function translated<T>(value: T): T;
function translated(value: unknown): unknown {
  if (typeof value === "string") return stretched(value);
  if (typeof value === "function") return (...words: unknown[]) => stretched(String(value(...words)));
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translated(item)]));
  }
  return value;
}

/**
 * A catalogue in no language, for tests: long, accented and right-to-left, so that a text that
 * was written into a component, a box too small or a wrong side shows at once.
 */
export function pseudoLocale(catalogue: Catalogue): Catalogue {
  return { ...translated(catalogue), language: "ar", direction: "rtl" };
}
