import { useEffect } from "react";

import type { MomentKind } from "@/lib/domain/moments/moment.ts";
import { markForKey } from "./mark-keys.ts";

/** Whether keys pressed on this element are meant as writing. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target.matches("input:not([type=radio], [type=checkbox], [type=button])");
}

/** Lets the keys n c s t log a moment while no text is being written. */
export function useMarkKeys(enabled: boolean, log: (kind: MomentKind) => void): void {
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      const isHeld = event.repeat || event.isComposing;
      if (isHeld || event.ctrlKey || event.altKey || event.metaKey || takesText(event.target)) return;
      const kind = markForKey(event);
      if (kind === undefined) return;
      event.preventDefault();
      log(kind);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled, log]);
}
