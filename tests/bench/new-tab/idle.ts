import { launchPlain } from "./launch-plain.ts";

const WATCH_MS = 30_000;

/** The share of one processor that an open, idle new tab takes, in words. */
export async function measureIdle(artefact: string, profile: string): Promise<string> {
  const { context } = await launchPlain(artefact, profile);
  const page = await context.newPage();
  await page.waitForTimeout(1_000);
  await page.goto("chrome://newtab/");
  await page.waitForTimeout(5_000);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const processTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN;
  };
  const before = await processTime();
  await page.waitForTimeout(WATCH_MS);
  const share = ((await processTime()) - before) / (WATCH_MS / 1_000);
  await context.close();
  return `An open, idle new tab takes ${(share * 100).toFixed(2)} % of one processor over ${WATCH_MS / 1_000} s.`;
}
