import { type ComponentType, lazy, type LazyExoticComponent } from "react";

import type { JournalRoom } from "@/lib/nudging/open-page.ts";

/** The rooms by their name in the address. Each is loaded when it is first entered. */
export const ROOMS = {
  today: lazy(async () => ({ default: (await import("@/components/today/TodayRoom.tsx")).TodayRoom })),
  weekly: lazy(async () => ({ default: (await import("@/components/weekly/WeeklyRoom.tsx")).WeeklyRoom })),
  intentions: lazy(async () => ({
    default: (await import("@/components/intentions/IntentionsRoom.tsx")).IntentionsRoom,
  })),
  goals: lazy(async () => ({ default: (await import("@/components/goals/GoalsRoom.tsx")).GoalsRoom })),
  plans: lazy(async () => ({ default: (await import("@/components/plans/PlansRoom.tsx")).PlansRoom })),
  experiments: lazy(async () => ({
    default: (await import("@/components/experiments/ExperimentsRoom.tsx")).ExperimentsRoom,
  })),
  evidence: lazy(async () => ({
    default: (await import("@/components/evidence/EvidenceRoom.tsx")).EvidenceRoom,
  })),
  reflections: lazy(async () => ({
    default: (await import("@/components/reflections/ReflectionsRoom.tsx")).ReflectionsRoom,
  })),
  settings: lazy(async () => ({
    default: (await import("@/components/settings/SettingsRoom.tsx")).SettingsRoom,
  })),
  data: lazy(async () => ({ default: (await import("@/components/data/DataRoom.tsx")).DataRoom })),
  welcome: lazy(async () => ({
    default: (await import("@/components/welcome/WelcomeRoom.tsx")).WelcomeRoom,
  })),
} satisfies Record<JournalRoom, LazyExoticComponent<ComponentType>>;

/** In the order of the navigation; the first run is no place to return to. */
export const NAVIGATION = [
  "today",
  "intentions",
  "goals",
  "plans",
  "experiments",
  "evidence",
  "weekly",
  "reflections",
  "settings",
  "data",
] as const satisfies readonly JournalRoom[];

/** Where the navigation makes a small pause: living the day, what one wants, looking back, the rest. */
export const PAUSES_BEFORE: ReadonlySet<JournalRoom> = new Set(["goals", "weekly", "settings"]);

/** The rooms in which nothing stands that the person wrote. The veil leaves them as they are. */
export const ROOMS_WITHOUT_WORDS: ReadonlySet<JournalRoom> = new Set(["settings", "data"]);
