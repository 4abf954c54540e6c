import { useSyncExternalStore } from "react";

import type { JournalRoom } from "@/lib/nudging/open-page.ts";
import { ROOMS } from "./rooms.ts";

function isRoom(name: string): name is JournalRoom {
  return Object.hasOwn(ROOMS, name);
}

/** The room that an address such as `#/weekly` names; today for any other. */
export function roomOf(hash: string): JournalRoom {
  const name = hash.replace(/^#\/?/u, "");
  return isRoom(name) ? name : "today";
}

export function addressOf(room: JournalRoom): string {
  return `#/${room}`;
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** The room that the page's address names now. */
export function useRoom(): JournalRoom {
  return useSyncExternalStore(subscribe, () => roomOf(location.hash));
}
