import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { noteCopySaved } from "@/lib/storage/device.ts";
import { answerNudge, answerWaiting } from "@/lib/storage/nudges.ts";
import { carryPractice, loadCurrentPractice } from "@/lib/storage/practices.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import { dayOf, ZONE } from "./calendar.ts";
import { liveDaily, liveLetter, liveLookBack } from "./occasions.ts";
import { liveQuarterly } from "./quarterlies.ts";
import { liveWeekly } from "./weeklies.ts";

/** Does at `now` (epoch ms) what a card asks for, and settles, as a page does after it. */
export async function answerCard(card: Nudge | undefined, now: number): Promise<void> {
  if (card === undefined) return;
  await act(card, now);
  await settleLedger(ZONE, now);
}

async function act({ id, kind, period, subject = "" }: Nudge, now: number): Promise<void> {
  switch (kind) {
    case "morning":
      return carry(now);
    case "end-of-day":
      return liveDaily(now);
    case "weekly":
      return liveWeekly(id, period, now);
    case "quarterly":
      return liveQuarterly(period, now);
    case "look-back":
      return liveLookBack(subject, period, now);
    case "yearly":
      return liveLetter(period, now);
    case "backup":
      return noteCopySaved(now);
    default:
      await answerNudge(id, "acted", now);
  }
}

/** The practice goes on for today; without one, the morning is let pass. */
async function carry(now: number): Promise<void> {
  const practice = await loadCurrentPractice();
  if (practice === undefined) return;
  await carryPractice(practice.id, dayOf(now), now);
  await answerWaiting(["morning"], now);
}
