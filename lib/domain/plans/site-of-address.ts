import { cueSchema } from "./plan.ts";

/** A site as a plan keeps it: `https://mail.example.org` and `/inbox`, or `/` for all of it. */
export interface Site {
  origin: string;
  path: string;
}

/** Why an address names no site. `not-the-web`: a page of the browser, a file, a mail address. */
export type AddressProblem =
  | { problem: "empty" | "not-an-address" | "too-long" }
  | { problem: "not-the-web"; scheme: string };

/** A colon and a number after a name belong to a port. */
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/iu;
/** Typed without a scheme, a word alone is a word; with a dot inside it is the name of a site. */
const NAME = /^([^\s/?#@]+\.[^\s/?#@.]+|localhost)(:\d+)?([/?#]|$)/iu;

/**
 * The site that a pasted or typed address names. A missing `https://` is filled in; a name and
 * password, what is asked (`?…`) and the place on the page (`#…`) are left out.
 */
export function siteOfAddress(address: string): { site: Site } | AddressProblem {
  const text = address.trim();
  if (text === "") return { problem: "empty" };
  const [, scheme] = SCHEME.exec(text) ?? [];
  if (scheme !== undefined && !/^https?$/iu.test(scheme)) {
    return { problem: "not-the-web", scheme: scheme.toLowerCase() };
  }
  if (/\s/u.test(text) || (scheme === undefined && !NAME.test(text))) return { problem: "not-an-address" };
  const whole = scheme === undefined ? `https://${text}` : text;
  if (!URL.canParse(whole)) return { problem: "not-an-address" };
  const { origin, pathname: path } = new URL(whole);
  const isKeepable = cueSchema.safeParse({ kind: "site", origin, path, text: "-" }).success;
  return isKeepable ? { site: { origin, path } } : { problem: "too-long" };
}

/** A site as a person reads it: `mail.example.org/inbox`, without scheme and without a lone `/`. */
export function siteName({ origin, path }: Site): string {
  return origin.replace(/^https?:\/\//u, "") + (path === "/" ? "" : readable(path));
}

/** Letters beyond the Latin ones stand as letters. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
