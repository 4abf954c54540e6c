/**
 * The pattern under which a browser grants a site, such as `https://docs.example.org/*`. It names no
 * port, since Firefox knows none there; the whole origin is checked when a cue is asked for.
 */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/u;

/** Whether a granted pattern covers an origin. The person may have granted more in their browser, up to every site. */
export function patternCovers(pattern: string, origin: string): boolean {
  if (pattern === "<all_urls>") return true;
  const [, scheme, host = ""] = PATTERN.exec(pattern) ?? [];
  const { protocol, hostname } = new URL(origin);
  if (scheme === undefined || (scheme !== "*" && `${scheme}:` !== protocol)) return false;
  if (host === "*" || host === hostname) return true;
  return host.startsWith("*.") && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}

/** A granted pattern as a person reads it, `docs.example.org`; undefined when it covers every site. */
export function patternName(pattern: string): string | undefined {
  const [, , host] = PATTERN.exec(pattern) ?? [];
  return host === undefined || host === "*" ? undefined : host;
}
