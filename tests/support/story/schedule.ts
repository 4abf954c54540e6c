import type { Page } from "@playwright/test";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `HH:MM` as a clock in UTC shows it; the browsers under test run in UTC. */
function clockTime(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}

/**
 * Puts the weekly reflection, in the settings and as a person would, to the first whole minute
 * that is at least `leadMs` away, and takes the quiet hours away, since tests run by night too.
 * Returns that instant in epoch ms.
 */
export async function askWeeklySoon(settings: Page, leadMs = 4_000): Promise<number> {
  const due = Math.ceil((Date.now() + leadMs) / 60_000) * 60_000;
  const weekly = settings.getByRole("group", { name: "Weekly reflection" });
  await settings.getByRole("region", { name: "Quiet hours" }).getByLabel("From").fill("00:00");
  await settings.getByRole("region", { name: "Quiet hours" }).getByLabel("Until").fill("00:00");
  await settings.getByText("Both times are the same").waitFor();
  await weekly.getByRole("combobox").selectOption(WEEKDAYS[new Date(due).getUTCDay()] ?? "");
  await weekly.getByLabel(/^Time/).fill(clockTime(due));
  return due;
}
