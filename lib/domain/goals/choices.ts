import * as z from "zod/mini";

const YES_OR_NO = ["yes", "no"] as const;

/**
 * What the conversation asks and is answered by choosing. Every question may be passed over, so
 * every field is optional.
 */
export const choicesSchema = z.object({
  /** Does it ask for something to do, or for someone to become? (W2) */
  need: z.optional(z.enum(["do", "become", "unsure"])),
  /** All obstacles gone: would I still do it the old way? (W3) */
  oldWay: z.optional(z.enum(["yes", "no", "unsure"])),
  /** Have I had this goal before? (W1) */
  before: z.optional(z.enum(YES_OR_NO)),
  /** How much of it is in my control? (L1) */
  control: z.optional(z.enum(["little", "some", "much"])),
  /** How settled are the conditions? (L1) */
  conditions: z.optional(z.enum(["moving", "mixed", "settled"])),
  /** Is the skill there? (L1) */
  skill: z.optional(z.enum(["missing", "partly", "there"])),
  /** How much of a stretch is it? (R23) */
  stretch: z.optional(z.enum(["light", "fair", "hard"])),
  /** Measured, or left open? (L2) */
  taste: z.optional(z.enum(["measured", "open"])),
  /** Is there someone to learn it with? (L3) */
  company: z.optional(z.enum(["alone", "together"])),
  /** Done within a quarter, or longer? (L4) */
  horizon: z.optional(z.enum(["quarter", "longer"])),
  /** Does success rest on something that must stop, or can I not work any harder? (T5) */
  runway: z.optional(z.enum(["must-stop", "no-harder", "neither"])),
  /** The five pitfalls (L5): does this one hold here? */
  reaching: z.optional(z.enum(YES_OR_NO)),
  rigid: z.optional(z.enum(YES_OR_NO)),
  tunnel: z.optional(z.enum(YES_OR_NO)),
  unrested: z.optional(z.enum(YES_OR_NO)),
  comparing: z.optional(z.enum(YES_OR_NO)),
});
export type Choices = z.infer<typeof choicesSchema>;
export const choiceQuestionSchema = z.keyof(choicesSchema);
export type ChoiceQuestion = keyof Choices;

/** The five pitfalls by the question that looks for each (L5). */
export const PITFALLS = ["reaching", "rigid", "tunnel", "unrested", "comparing"] as const;
export type Pitfall = (typeof PITFALLS)[number];
