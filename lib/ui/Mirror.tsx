import { useEffect } from "react";

import { loadMirrored } from "@/lib/storage/mirrored.ts";
import { writeMirror } from "@/lib/storage/mirror.ts";
import { useLive } from "./live.ts";

/** Keeps the mirror and the page's colours in line with the database. On every page, so that none lags. */
export function Mirror() {
  const mirrored = useLive(loadMirrored);
  useEffect(() => {
    if (mirrored === undefined) return;
    writeMirror(mirrored);
    document.documentElement.dataset["theme"] = mirrored.appearance;
  }, [mirrored]);
  return null;
}
