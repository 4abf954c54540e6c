import { useMemo, useSyncExternalStore } from "react";

import type { JournalRoom } from "@/lib/nudging/open-page.ts";
import { ROOMS } from "./rooms.ts";

/** Where in the journal one is: a room, and what within it, such as the id of a goal. */
export interface Place {
  room: JournalRoom;
  path: readonly string[];
}

function isRoom(name: string): name is JournalRoom {
  return Object.hasOwn(ROOMS, name);
}

/** The place that an address such as `#/weekly` or `#/goals/ID/talk` names; today for any other. */
export function placeOf(hash: string): Place {
  const [name = "", ...path] = hash.replace(/^#\/?/u, "").split("/");
  return isRoom(name)
    ? { room: name, path: path.filter((step) => step !== "") }
    : { room: "today", path: [] };
}

export function addressOf(room: JournalRoom, ...path: readonly string[]): string {
  return `#/${[room, ...path].join("/")}`;
}

/** Goes to another place, as a link there would. */
export function goTo(room: JournalRoom, ...path: readonly string[]): void {
  location.hash = addressOf(room, ...path);
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** The place that the page's address names now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => placeOf(hash), [hash]);
}
