/**
 * `npm start`: the product in a real browser. With a display it opens and stays; without one it
 * walks through the main job and leaves a picture of each step.
 */
import { execFileSync } from "node:child_process";

import { howToLoad } from "./how-to-load.ts";
import { openForPlay } from "./open-for-play.ts";
import { walkThrough } from "./walk-through.ts";

function hasDisplay(): boolean {
  if (process.argv.includes("--pictures") || process.env["CI"]) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

for (const browser of ["chrome", "firefox"]) {
  console.log(`Building for ${browser} …`);
  execFileSync("npx", ["wxt", "build", "--browser", browser, "--mv3"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
if (hasDisplay()) await openForPlay();
else await walkThrough();
console.log(howToLoad());
