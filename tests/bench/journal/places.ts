import type { JournalRoom } from "@/lib/nudging/open-page.ts";
import { formOf } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { Life } from "@/tests/support/life/life.ts";

/** A place of the extension that is opened. */
export interface Place {
  name: string;
  /** After the slash of the extension's origin. */
  address: (lived: Life) => string;
  /**
   * What stands there once its beginning can be read. Without it a place is open when nothing in it
   * changes any more.
   */
  sign?: string;
}

/** What of a room is opened, where it is not the room itself. Each of them is there, or types would not fit. */
const ROOMS: Record<JournalRoom, Omit<Place, "name" | "address"> & { path?: (lived: Life) => string }> = {
  today: {},
  intentions: {},
  goals: {},
  plans: {},
  experiments: {},
  evidence: {},
  weekly: {},
  reflections: {},
  // The earlier days come in idle time.
  timeline: { sign: ".timeline-entry" },
  insights: {},
  daily: {},
  quarterly: {},
  "look-back": { path: (lived) => `${goalOf(lived)}/three-months` },
  yearly: {},
  year: {},
  brief: {},
  settings: {},
  data: {},
  welcome: {},
};

export const PLACES: readonly Place[] = [
  ...Object.entries(ROOMS).flatMap(([name, { path, ...room }]) => [
    {
      name,
      ...room,
      address: (lived: Life) => `journal.html#/${[name, path?.(lived) ?? []].flat().join("/")}`,
    },
  ]),
  { name: "a goal", address: (lived) => `journal.html#/goals/${goalOf(lived)}` },
  { name: "a goal talked through", address: (lived) => `journal.html#/goals/${goalOf(lived)}/talk` },
  { name: "a year ago", address: (lived) => `journal.html#/year/${yearBefore(lived)}` },
  { name: "popup", address: () => "popup.html" },
];

/** A shift that is held if there is one, else the goal with the longest history. */
function goalOf({ goals, versions }: Life): string {
  const held = goals.filter((goal) => isKept(goal) && goal.standing === "held" && formOf(goal) !== undefined);
  const shift = held.findLast((goal) => formOf(goal) === "shift");
  const lengthOf = (id: string) => versions.filter(({ rowId }) => rowId === id).length;
  const longest = held.toSorted((a, b) => lengthOf(b.id) - lengthOf(a.id))[0];
  const goal = shift ?? longest;
  if (goal === undefined) throw new Error("There is no goal in this life.");
  return goal.id;
}

function yearBefore({ days }: Life): string {
  return String(Number(days.at(-1)?.day.slice(0, 4)) - 1);
}
