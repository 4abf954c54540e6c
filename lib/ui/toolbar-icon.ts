import { useEffect, useState } from "react";

import { isIconInToolbar, onIconMoved } from "@/lib/nudging/toolbar-icon.ts";

/** Whether the icon stands in the toolbar, kept current; undefined while or where that is unknown. */
export function useIconInToolbar(): boolean | undefined {
  const [inToolbar, setInToolbar] = useState<boolean>();

  useEffect(() => {
    let shown = true;
    const look = async () => {
      const answer = await isIconInToolbar();
      if (shown) setInToolbar(answer);
    };
    void look();
    const stop = onIconMoved(look);
    addEventListener("focus", look);
    return () => {
      shown = false;
      stop();
      removeEventListener("focus", look);
    };
  }, []);

  return inToolbar;
}
