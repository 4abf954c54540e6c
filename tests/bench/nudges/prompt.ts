/** What the user model knows of a nudge: its kind and where it appears, by the model's own names. */
export const KINDS = ["morning", "checkin", "evening", "weekly", "plan"] as const;
export type Kind = (typeof KINDS)[number];

export const SURFACES = ["newtab", "badge", "toast", "os"] as const;
export type Surface = (typeof SURFACES)[number];

export type Answer = "acted" | "dismissed" | "ignored";

export interface Prompt {
  kind: Kind;
  surface: Surface;
  /** Whether its words are other ones than last time. */
  fresh: boolean;
  /** Whether a new kind says once why it comes. */
  newKindNote?: boolean;
  /**
   * The same card once more, where it was. It wears and it burdens like any other, but is no further
   * prompt, and whoever let it pass answers it only where the circumstances are better.
   */
  again?: boolean;
}
