import { openAll, type Surface } from "./surface.ts";

/** Experiments, evidence, and what of it all stands on the new tab. */
export const OTHER_SURFACES: Surface[] = [
  { name: "experiments", address: "journal.html#/experiments" },
  { name: "experiments-open", address: "journal.html#/experiments", act: openAll },
  { name: "evidence", address: "journal.html#/evidence" },
  { name: "evidence-open", address: "journal.html#/evidence", act: openAll },
  { name: "new-tab", address: "newtab.html" },
  { name: "settings-new-tab", address: "journal.html#/settings", part: "section:has(.newtab-line)" },
];
