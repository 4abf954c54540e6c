export type BrowserName = "chromium" | "firefox";

export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  isExecutable: (path: string) => boolean;
  /** What a program says of its version; nothing when it does not start. */
  versionOf: (path: string) => string | undefined;
  /** The first letters of a program, which may be a script. */
  beginningOf: (path: string) => string;
}

export const browsers: Record<BrowserName, { variable: string }>;

export function findBrowser(name: BrowserName, machine?: Machine): string | undefined;

export function unusableBrowsers(name: BrowserName, machine?: Machine): string[];
