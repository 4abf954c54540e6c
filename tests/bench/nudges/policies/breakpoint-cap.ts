import type { NamedPolicy } from "../policy.ts";
import { atBreakpoints } from "./at-breakpoints.ts";

/** Toasts at breakpoints, two a day. */
export const breakpointCap: NamedPolicy = {
  name: "breakpoint, cap 2, toast",
  make: () => atBreakpoints("toast"),
};
