export type OperatingSystem = "macos" | "windows" | "linux" | "chromeos" | "other";

/**
 * The operating system from what the browser says of itself: `navigator.userAgentData.platform`
 * where there is one, otherwise the whole user agent string.
 */
export function operatingSystemOf(platform: string): OperatingSystem {
  // Before Linux: a Chromebook's user agent names both. Phones and tablets are none of these.
  if (/Chrome ?OS|Chromium OS|\bCrOS\b/i.test(platform)) return "chromeos";
  if (/Android|iPhone|iPad/i.test(platform)) return "other";
  if (/Windows/i.test(platform)) return "windows";
  if (/macOS|Mac OS|Macintosh/i.test(platform)) return "macos";
  return /Linux|X11|BSD/i.test(platform) ? "linux" : "other";
}
