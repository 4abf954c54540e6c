/** One way in which every surface is looked at. */
export interface Variant {
  /** The folder name of the build; the pseudo build reads from the other side. */
  build: "chrome-mv3" | "chrome-mv3-pseudo";
  texts: "typical" | "overfull";
  colour: "light" | "dark";
  width: "wide" | "narrow";
}

export const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const;

const BUILDS = ["chrome-mv3", "chrome-mv3-pseudo"] as const;
const TEXTS = ["typical", "overfull"] as const;

/** Each is looked at in one run of the browser. */
export const RUNS = BUILDS.flatMap((build) => TEXTS.map((texts) => ({ build, texts })));

/** All looks within a run, so that a page is loaded once for all four. */
export const LOOKS = (["light", "dark"] as const).flatMap((colour) =>
  (["wide", "narrow"] as const).map((width) => ({ colour, width })),
);

/** What a picture is called after its surface, such as `pseudo-overfull-dark-narrow`. */
export function nameOf({ build, texts, colour, width }: Variant): string {
  return [build === "chrome-mv3" ? "english" : "pseudo", texts, colour, width].join("-");
}
