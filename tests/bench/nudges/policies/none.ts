import type { NamedPolicy } from "../policy.ts";

/** The person is left alone. */
export const none: NamedPolicy = { name: "none", make: () => ({ decide: () => null }) };
