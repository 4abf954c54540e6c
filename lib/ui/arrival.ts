import { useSyncExternalStore } from "react";

let arrivedAt = Date.now();

function subscribe(changed: () => void): () => void {
  const arrive = () => {
    if (document.hidden) return;
    arrivedAt = Date.now();
    changed();
  };
  document.addEventListener("visibilitychange", arrive);
  return () => document.removeEventListener("visibilitychange", arrive);
}

/**
 * When the page last came into sight, in epoch ms. For what fits the hour but is not to come or go
 * under the eyes of somebody who reads.
 */
export function useArrival(): number {
  return useSyncExternalStore(subscribe, () => arrivedAt);
}
