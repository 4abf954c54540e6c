import * as z from "zod/mini";

const wordingSchema = z.object({ text: z.string(), becoming: z.string() });

/** An intention as it stands in the form: both lines, "" for none. */
export type Wording = z.infer<typeof wordingSchema>;

const draftSchema = z.object({ typed: wordingSchema, seen: wordingSchema });

/** Unsaved words, and the wording of the intention from which the person began. */
export type WordingDraft = z.infer<typeof draftSchema>;

/** The name of the draft of an intention, or of a new one. */
export function draftName(intentionId: string | undefined): string {
  return `intention/${intentionId ?? "new"}`;
}

/** A draft as one text; "" when there is nothing that would be lost. */
export function draftText({ typed, seen }: WordingDraft): string {
  const isUnchanged = typed.text === seen.text && typed.becoming === seen.becoming;
  return isUnchanged ? "" : JSON.stringify({ typed, seen });
}

/** A draft from its text; undefined when there is none or it is not understood. */
export function draftFrom(text: string): WordingDraft | undefined {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
