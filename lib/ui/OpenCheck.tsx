import { useEffect, useState } from "react";

import { openDatabase } from "@/lib/storage/open-database.ts";

/**
 * Breaks the page, for its boundary to catch, when the database cannot be opened. Live queries say
 * nothing then, and the page would stay blank.
 */
export function OpenCheck() {
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    openDatabase().catch((error: unknown) => setFailure({ error }));
  }, []);
  if (failure !== undefined) throw failure.error;
  return null;
}
