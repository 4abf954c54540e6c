import { createHash } from "node:crypto";

/**
 * The id Chromium gives to an unpacked extension: the first 32 hex digits of the SHA-256 of its
 * real path, with 0–f written as a–p.
 */
export function extensionId(folder: string): string {
  const digits = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...digits].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("");
}
