import type { NamedPolicy } from "../policy.ts";
import { backOff } from "./back-off.ts";
import { breakpointCap } from "./breakpoint-cap.ts";
import { calm } from "./calm.ts";
import { fixedOneADay } from "./fixed-one-a-day.ts";
import { fixedThreeADay } from "./fixed-three-a-day.ts";
import { jool } from "./jool.ts";
import { none } from "./none.ts";
import { randomThreeADay } from "./random-three-a-day.ts";

/** What the product is held against, from nothing at all to nearly as careful as itself. */
export const comparators: readonly NamedPolicy[] = [
  none,
  fixedOneADay,
  fixedThreeADay,
  randomThreeADay,
  jool,
  breakpointCap,
  backOff,
  calm,
];
