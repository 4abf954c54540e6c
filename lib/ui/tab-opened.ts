import { useEffect } from "react";

import { reachBreakpoint } from "@/lib/nudging/breakpoints.ts";
import { useFirstSeen } from "./first-seen.ts";

/**
 * Tells that a new tab was opened, once the page is in sight: the person is there, and between two
 * things. Settling then also makes up for an alarm that never rang.
 */
export function useTabOpened(): void {
  const seenAt = useFirstSeen();
  useEffect(() => {
    if (seenAt !== 0) void reachBreakpoint("new-tab", seenAt);
  }, [seenAt]);
}
