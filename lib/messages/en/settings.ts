import type { BrowserFamily } from "@/lib/domain/device/browser-family.ts";
import type { NewTabLine } from "@/lib/domain/settings/settings.ts";

const howToChangeShortcuts: Record<BrowserFamily, string> = {
  chrome: "To change a shortcut, type chrome://extensions/shortcuts in the address bar.",
  edge: "To change a shortcut, type edge://extensions/shortcuts in the address bar.",
  firefox:
    "To change a shortcut, type about:addons in the address bar, open the cog menu and choose “Manage Extension Shortcuts”.",
};

/** What can stand under the intention on the new tab. */
const newTabLines: Record<NewTabLine, { name: string; hint: string }> = {
  becoming: { name: "Who you are becoming", hint: "The second line of your intention." },
  cue: {
    name: "The question of your shift",
    hint: "What you ask yourself when the old way shows up. From the identity shift you are in.",
  },
  practice: {
    name: "The practice",
    hint: "One small way to live it. In the morning you can change it there.",
  },
  plan: {
    name: "A plan",
    hint: "The if–then plan that fits the hour. Plans for situations take turns.",
  },
  checkpoint: { name: "The next checkpoint", hint: "What you would see next, from your milestone map." },
};

/** Settings, but for the schedule and notifications, which the first run shows too. */
export const settings = {
  title: "Settings",
  savedAtOnce: "Every change is kept at once.",

  appearance: {
    title: "Appearance",
    legend: "Colours",
    options: { system: "As the system", light: "Light", dark: "Dark" },
  },

  newTab: {
    title: "On the new tab",
    hint: "Your intention always stands first. Choose what stands under it.",
    legend: "Under your intention",
    lines: newTabLines,
    room: "Three lines at most. A line that has nothing to say takes no room.",
    full: "Three lines are as much as one reads in passing. Take one away to choose another.",
    order: "In this order",
    moveUp: "Move up",
    moveUpNamed: (line: string) => `Move up: ${line}`,
    moveDown: "Move down",
    moveDownNamed: (line: string) => `Move down: ${line}`,
    moved: (place: string, count: string) => `Now in place ${place} of ${count}.`,
  },

  dayAndWeek: {
    title: "Day and week",
    dayStart: "A day begins at",
    dayStartHint: "What you log before this time still counts for the day before.",
    weekStart: "A week begins on",
    weekStartAsRegion: (weekday: string) => `As in your region (${weekday})`,
    clock: "Clock",
    clockOptions: { locale: "As in your region", "12": "12 hours", "24": "24 hours" },
    clockExample: (time: string) => `An afternoon then reads ${time}.`,
  },

  veil: {
    title: "Veil",
    hint: "While it is veiled, this word stands in place of your intention on every new tab, in its title too. The journal then shows none of your words.",
    word: "Cue word",
    wordHint: (usual: string) => `A single word works best. Left empty, it is “${usual}”.`,
    tooLong: (count: number, limit: number) =>
      `This is ${count} characters long. It is kept once it has ${limit} or fewer.`,
  },

  shortcuts: {
    title: "Keyboard shortcuts",
    command: "What it does",
    keys: "Keys",
    checkIn: "Check in",
    veil: "Veil or unveil the intention",
    none: "No keys yet",
    inPopup: "In the popup, the keys n c s t stand for noticed, chose, slipped and tried.",
    howToChange: howToChangeShortcuts,
  },

  icon: { title: "Toolbar icon" },

  firstSteps: {
    title: "First steps",
    hint: "The steps you saw at the beginning are still there.",
    again: "Go through the first steps",
  },
};
