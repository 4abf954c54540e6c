import { contractOf } from "@/lib/domain/goals/contract-texts.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formattingLocale } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { CONTRACT_FORMAT } from "@/lib/sharing/contract-document.ts";
import type { IdentityText } from "@/lib/sharing/contract-identity.ts";
import { contractPage } from "@/lib/sharing/contract-page.ts";

/**
 * The contract of a goal as a page of its own, with the name of its file. `identity` goes along to be
 * read; `now` (epoch ms) is when it goes out.
 */
export async function contractFile(goal: Goal, identity: readonly IdentityText[], now: number) {
  const { page, parts, identityTexts } = messages.contract;
  const day = calendarDayAt(now, currentZone());
  const text = await contractPage({
    contract: {
      app: "becoming-contract",
      formatVersion: CONTRACT_FORMAT,
      goalId: goal.id,
      sentAt: now,
      parts: contractOf(goal),
    },
    identity: identity.map((told) => ({ label: identityTexts[told.word], text: told.text })),
    words: { ...page, parts },
    language: formattingLocale(navigator.language),
    direction: messages.direction,
    savedDay: day,
    sayDay: (reviewDay) => formatDay(reviewDay, "date"),
    returnedFile: `becoming-contract-${day}-returned.html`,
  });
  return { name: `becoming-contract-${day}.html`, text };
}
