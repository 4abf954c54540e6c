import { delimiter } from "node:path";

import type { Machine } from "@/tests/setup/find-browser.mjs";

interface ToldMachine extends Machine {
  /** What each program says of its version; without an entry it does not start. */
  versions: Map<string, string>;
  /** Those programs that are scripts. */
  scripts: Map<string, string>;
}

/** A machine that has these programs and no other; each starts, and is as new as can be. */
export function machineWith(...programs: string[]): ToldMachine {
  const versions = new Map(programs.map((path) => [path, "Browser 999.0"]));
  const scripts = new Map<string, string>();
  const present = new Set(programs);
  return {
    env: { PATH: ["/opt/bin", "/usr/bin"].join(delimiter) },
    platform: "linux",
    isExecutable: (path) => present.has(path) || versions.has(path),
    versionOf: (path) => versions.get(path),
    beginningOf: (path) => scripts.get(path) ?? "\u007FELF",
    versions,
    scripts,
  };
}
