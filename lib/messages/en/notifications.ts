import type { OperatingSystem } from "@/lib/domain/device/operating-system.ts";

const whereToLook: Record<OperatingSystem, string> = {
  macos:
    "On a Mac: open System Settings, then Notifications, find your browser and allow its notifications. Chrome has a second entry there that ends in “Alerts”. Look too whether a Focus is on.",
  windows:
    "On Windows: open Settings, then System, then Notifications. Turn notifications on, for your browser too, and see whether “Do not disturb” is on.",
  linux:
    "On Linux: open your desktop’s settings, then Notifications. Allow them for your browser, and see whether “Do not disturb” is on. Some desktops show none at all.",
  chromeos:
    "On a Chromebook: select the time in the corner of the screen and see whether “Do not disturb” is on; then look under Notifications in the settings.",
  other: "Look in the settings of your system, under notifications, whether your browser may show them.",
};

/** System notifications, in the settings and in the first run. */
export const notifications = {
  title: "System notifications",
  hint: "What waits shows on the new tab and on the toolbar icon. A notification from your system can say so too. It never shows your own words.",
  kinds: "May notify",
  /** Before kinds that are not asked about. */
  kindsOff: "Off for now; these may notify once you turn them on",

  test: "Send a test nudge",
  testAgain: "Send another test nudge",
  testMessage: "This is how a nudge looks. Go back to the page and say whether you saw it.",
  sent: "A test nudge is on its way.",
  question: "Did you see it?",
  yes: "Yes, I saw it",
  no: "No, nothing came",
  refused: "The browser would not show it.",
  answered: {
    yes: "You saw the test nudge, so notifications reach you.",
    no: "The test did not reach you, so system notifications were turned off for everything. What waits still shows on the new tab and on the icon.",
  },
  whereToLook,
  turnWeeklyOn: "Turn them on for the weekly reflection",
};
