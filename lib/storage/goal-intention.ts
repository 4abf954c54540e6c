import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { changeGoal } from "./goals.ts";
import {
  addIntention,
  chooseIntention,
  type IntentionWording,
  loadCurrentIntention,
  rewordIntention,
} from "./intentions.ts";

/**
 * Puts words of a goal on the new tab: as the intention that was written from the goal, reworded and
 * current, or as a new one that is linked to it (T2, T4). `seen` is how that intention read on the
 * page, undefined when the page showed none. The words are tidied and checked for length before.
 *
 * @returns how the intention reads since another page has changed it, for the person to decide;
 *   undefined when the words are on the new tab
 */
export function putOnNewTab(
  goalId: string,
  words: IntentionWording,
  seen: IntentionWording | undefined,
  now: number,
): Promise<IntentionWording | undefined> {
  return database.transaction("rw", database.goals, database.intentions, database.versions, async () => {
    const linked = await intentionOf(goalId);
    if (linked === undefined) {
      const { id } = await addIntention(words, now);
      await changeGoal(goalId, (goal) => ({ ...goal, intentionId: id }), now);
      return undefined;
    }
    const { text, becoming } = linked;
    if (text !== words.text || becoming !== words.becoming) {
      const result = seen && (await rewordIntention(linked.id, words, seen, now));
      if (result?.saved !== true) return { text, becoming };
    }
    const current = await loadCurrentIntention();
    if (current?.id !== linked.id) await chooseIntention(linked.id, now);
    return undefined;
  });
}

async function intentionOf(goalId: string): Promise<Intention | undefined> {
  const goal = await database.goals.get(goalId);
  if (goal?.intentionId === undefined) return undefined;
  const intention = await database.intentions.get(goal.intentionId);
  return intention && isKept(intention) ? intention : undefined;
}
