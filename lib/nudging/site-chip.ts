import { ASK_ANSWERS, CUE_ANSWERS, type SiteChip } from "@/lib/domain/plans/site-message.ts";
import { cueSentence } from "@/lib/domain/plans/cue-sentence.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { ClaimedCue } from "@/lib/storage/site-cues.ts";

/** Sets the person's words apart from the product's, so that each run in their own direction. */
function own(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A claimed cue in words, with the ways to answer it. */
export function siteChip({ id, plan: { cue, response }, ask }: ClaimedCue): SiteChip {
  const { name, questions, answers } = messages.siteCues.chip;
  const { when, afterCue, ...sentence } = messages.plans.sentence;
  const said = cueSentence(cue);
  const lines = [
    ...(said.kind === "words" ? [`${when} ${own(said.text)}${afterCue}`] : []),
    `${sentence[response.kind]} ${own(response.text)}`,
    ...(ask === undefined ? [] : [questions[ask]]),
  ];
  const ways = (ask === undefined ? CUE_ANSWERS : ASK_ANSWERS).map((answer) => ({
    answer,
    label: answers[answer],
  }));
  const { language, direction } = messages;
  return { id, language, direction, name, lines, ways };
}
