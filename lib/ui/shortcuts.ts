import { useEffect, useState } from "react";

import { shortcutKeys } from "@/lib/nudging/shortcuts.ts";

/** The keys of each command, read again when the person comes back from changing them. */
export function useShortcutKeys(): Record<string, string> | undefined {
  const [keys, setKeys] = useState<Record<string, string>>();

  useEffect(() => {
    let shown = true;
    const look = async () => {
      const answer = await shortcutKeys();
      if (shown) setKeys(answer);
    };
    void look();
    addEventListener("focus", look);
    return () => {
      shown = false;
      removeEventListener("focus", look);
    };
  }, []);

  return keys;
}
