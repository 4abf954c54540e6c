import { useSyncExternalStore } from "react";

/** When the page was first in sight (epoch ms); 0 while it was only ever opened behind others. */
let seenAt = document.hidden ? 0 : Date.now();

function subscribe(changed: () => void): () => void {
  const see = () => {
    if (document.hidden || seenAt !== 0) return;
    seenAt = Date.now();
    changed();
  };
  document.addEventListener("visibilitychange", see);
  return () => document.removeEventListener("visibilitychange", see);
}

export function useFirstSeen(): number {
  return useSyncExternalStore(subscribe, () => seenAt);
}
