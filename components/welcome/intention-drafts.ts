import type { IntentionAnswers } from "@/lib/domain/intentions/candidate-sentences.ts";
import { type Draft, useDraft } from "@/lib/ui/draft.ts";

interface Drafts {
  way: Draft;
  text: Draft;
  becoming: Draft;
  matters: Draft;
  loses: Draft;
  rather: Draft;
}

/** A draft that has been read. */
export type ReadDraft = Draft & { text: string };
export type IntentionDrafts = { [Name in keyof Drafts]: ReadDraft };

/** All that is being written in the step of the intention; undefined until it is read. */
export function useIntentionDrafts(): IntentionDrafts | undefined {
  const drafts: Drafts = {
    way: useDraft("welcome/way"),
    text: useDraft("welcome/intention"),
    becoming: useDraft("welcome/becoming"),
    matters: useDraft("welcome/matters"),
    loses: useDraft("welcome/loses"),
    rather: useDraft("welcome/rather"),
  };
  return areRead(drafts) ? drafts : undefined;
}

function areRead(drafts: Drafts): drafts is Drafts & IntentionDrafts {
  return Object.values(drafts).every((draft: Draft) => draft.text !== undefined);
}

export function answersIn({ matters, loses, rather }: IntentionDrafts): IntentionAnswers {
  return { matters: matters.text, loses: loses.text, rather: rather.text };
}
