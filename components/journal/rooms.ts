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
  daily: lazy(async () => ({ default: (await import("@/components/occasions/DailyRoom.tsx")).DailyRoom })),
  quarterly: lazy(async () => ({
    default: (await import("@/components/occasions/QuarterlyRoom.tsx")).QuarterlyRoom,
  })),
  "look-back": lazy(async () => ({
    default: (await import("@/components/occasions/LookBackRoom.tsx")).LookBackRoom,
  })),
  yearly: lazy(async () => ({ default: (await import("@/components/occasions/YearlyRoom.tsx")).YearlyRoom })),
  timeline: lazy(async () => ({
    default: (await import("@/components/timeline/TimelineRoom.tsx")).TimelineRoom,
  })),
  insights: lazy(async () => ({
    default: (await import("@/components/insights/InsightsRoom.tsx")).InsightsRoom,
  })),
  year: lazy(async () => ({ default: (await import("@/components/year/YearRoom.tsx")).YearRoom })),
  brief: lazy(async () => ({ default: (await import("@/components/brief/BriefRoom.tsx")).BriefRoom })),
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
  "timeline",
  "insights",
  "settings",
  "data",
] as const satisfies readonly JournalRoom[];

/** Where the navigation makes a small pause: living the day, what one wants, looking back, the rest. */
export const PAUSES_BEFORE: ReadonlySet<JournalRoom> = new Set(["goals", "weekly", "settings"]);

/** Rooms that are entered from another one, under whose name the navigation shows them. */
export const ENTERED_FROM: Partial<Record<JournalRoom, (typeof NAVIGATION)[number]>> = {
  daily: "today",
  year: "insights",
  quarterly: "reflections",
  "look-back": "reflections",
  yearly: "reflections",
  brief: "reflections",
};

/** The rooms in which nothing stands that the person wrote. The veil leaves them as they are. */
export const ROOMS_WITHOUT_WORDS: ReadonlySet<JournalRoom> = new Set(["settings", "data"]);
