import * as z from "zod/mini";

import { type BrowserFamily, browserFamilyOf } from "@/lib/domain/device/browser-family.ts";
import { type OperatingSystem, operatingSystemOf } from "@/lib/domain/device/operating-system.ts";

/** Chromium alone says so in few words. */
const toldShape = z.object({ userAgentData: z.object({ platform: z.string().check(z.minLength(1)) }) });

/** The operating system that this page runs on. */
export function currentOperatingSystem(): OperatingSystem {
  const told = toldShape.safeParse({ userAgentData: Reflect.get(navigator, "userAgentData") });
  return operatingSystemOf(told.success ? told.data.userAgentData.platform : navigator.userAgent);
}

/** The browser that this page runs in. */
export function currentBrowser(): BrowserFamily {
  return browserFamilyOf(navigator.userAgent);
}
