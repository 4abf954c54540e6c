import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { isKept } from "@/lib/domain/row.ts";
import { tidyLine } from "@/lib/domain/text/graphemes.ts";
import {
  addIntention,
  type IntentionWording,
  restoreIntention,
  rewordIntention,
} from "@/lib/storage/intentions.ts";
import type { Wording } from "./wording-draft.ts";

/** The words of an intention as the form shows them. */
export function wordingOf(intention: IntentionWording | undefined): Wording {
  return { text: intention?.text ?? "", becoming: intention?.becoming ?? "" };
}

function kept({ text, becoming }: Wording): IntentionWording {
  const line = tidyLine(becoming);
  return line === "" ? { text: tidyLine(text) } : { text: tidyLine(text), becoming: line };
}

/**
 * Keeps the words of a new intention, or of one that is reworded. `seen` is the wording that the
 * person began from.
 *
 * @returns the wording that another page has written meanwhile; undefined when the words are kept
 */
export async function keepWording(
  started: Intention | undefined,
  typed: Wording,
  seen: Wording,
  now: number,
): Promise<Wording | undefined> {
  const wording = kept(typed);
  const began = { text: seen.text, becoming: seen.becoming || undefined };
  const result =
    started && (await rewordIntention(started.id, { becoming: undefined, ...wording }, began, now));
  if (result === undefined) {
    // New, or everything was erased meanwhile: the person's words are kept all the same.
    await addIntention(wording, now);
    return undefined;
  }
  const stands = kept(wordingOf(result.intention));
  const isSame = stands.text === wording.text && stands.becoming === wording.becoming;
  if (!result.saved && !isSame) return wordingOf(result.intention);
  // Deleted in another place while it was being reworded here.
  if (!isKept(result.intention)) await restoreIntention(result.intention.id, now);
  return undefined;
}
