import { execFileSync } from "node:child_process";

/** Builds what the pictures of the other reading direction are taken of; the usual build is there. */
export function buildPseudo(): void {
  execFileSync("wxt", ["build", "--mode", "pseudo"], { stdio: ["ignore", "ignore", "inherit"] });
}
