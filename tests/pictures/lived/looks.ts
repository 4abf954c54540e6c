import type { Page } from "@playwright/test";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** One way in which every room is looked at. */
export interface Look {
  name: string;
  size: { width: number; height: number };
  media: Media;
}

const SCREEN: Media = { media: "screen", forcedColors: "none" };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };
/** What is left of a small screen at 200 % zoom. */
const ZOOMED = { width: 640, height: 400 };
/** The width of A4 within its usual margins, in CSS pixels. */
const PAPER = { width: 718, height: 1_000 };

export const LOOKS: readonly Look[] = [
  { name: "light-wide", size: WIDE, media: { ...SCREEN, colorScheme: "light" } },
  { name: "dark-wide", size: WIDE, media: { ...SCREEN, colorScheme: "dark" } },
  { name: "light-narrow", size: NARROW, media: { ...SCREEN, colorScheme: "light" } },
  { name: "dark-narrow", size: NARROW, media: { ...SCREEN, colorScheme: "dark" } },
  { name: "zoomed", size: ZOOMED, media: { ...SCREEN, colorScheme: "light" } },
  {
    name: "forced-light",
    size: WIDE,
    media: { media: "screen", forcedColors: "active", colorScheme: "light" },
  },
  {
    name: "forced-dark",
    size: WIDE,
    media: { media: "screen", forcedColors: "active", colorScheme: "dark" },
  },
  // As somebody prints who has the dark theme: paper stays paper.
  { name: "print", size: PAPER, media: { media: "print", forcedColors: "none", colorScheme: "dark" } },
];
