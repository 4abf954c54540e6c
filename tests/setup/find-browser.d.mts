export type BrowserName = "chromium" | "firefox";

export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  isExecutable: (path: string) => boolean;
}

export const browsers: Record<BrowserName, { variable: string }>;

export function findBrowser(name: BrowserName, machine?: Machine): string | undefined;
