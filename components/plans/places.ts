/** The address of a plan that is being made, after the room. */
export const NEW_PLAN = "new";
/** The address of saying a plan once in the mind, after the plan. */
export const REHEARSE = "rehearse";
