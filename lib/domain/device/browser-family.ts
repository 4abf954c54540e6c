/** Browsers that call the same things by the same names. */
export type BrowserFamily = "chrome" | "edge" | "firefox";

/** The family from a user agent string; those built on Chromium count as Chrome, but for Edge. */
export function browserFamilyOf(userAgent: string): BrowserFamily {
  if (/\bEdg\//.test(userAgent)) return "edge";
  return /\bFirefox\//.test(userAgent) ? "firefox" : "chrome";
}
