import { browser } from "wxt/browser";

import { messages } from "@/lib/messages/messages.ts";

const SIZES = [16, 32, 48] as const;

function iconPaths(name: "becoming" | "waiting"): Record<number, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));
}

/** The toolbar icon in its resting state, or in the one that says that something waits. */
export async function showWaiting(waits: boolean): Promise<void> {
  await browser.action.setIcon({ path: iconPaths(waits ? "waiting" : "becoming") });
  await browser.action.setTitle({ title: waits ? messages.nudges.waiting : messages.product.name });
}
