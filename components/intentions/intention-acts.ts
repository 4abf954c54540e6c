import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deleteIntention, restoreIntention, setStanding } from "@/lib/storage/intentions.ts";

/** What a person can do with an intention that can be taken back. */
export type IntentionAct = (intention: Intention) => Promise<Undoable>;

async function stand(intention: Intention, standing: Intention["standing"], done: string): Promise<Undoable> {
  await setStanding(intention.id, standing, Date.now());
  return { id: intention.id, done, undo: () => setStanding(intention.id, intention.standing, Date.now()) };
}

export const rest: IntentionAct = (intention) => stand(intention, "resting", messages.intentions.rested);

export const release: IntentionAct = (intention) =>
  stand(intention, "released", messages.intentions.releasedNow);

export const remove: IntentionAct = async ({ id }) => {
  await deleteIntention(id, Date.now());
  return { id, done: messages.intentions.removed, undo: () => restoreIntention(id, Date.now()) };
};
