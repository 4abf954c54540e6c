import type { NamedPolicy } from "../policy.ts";
import { atBreakpoints } from "./at-breakpoints.ts";
import { backingOff } from "./back-off.ts";

/** The same as a card on the new tab. */
export const calm: NamedPolicy = {
  name: "+ calm (new-tab card)",
  make: () => atBreakpoints("newtab", backingOff()),
};
