import { offeredEvidence } from "@/lib/domain/evidence/offered-evidence.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { isVeiled } from "@/lib/storage/device.ts";
import { allEvidence } from "@/lib/storage/evidence.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { useLive } from "@/lib/ui/live.ts";
import "./evidence-offer.css";

async function loadOffer(today: DayKey) {
  if (await isVeiled()) return undefined;
  const moments = await momentsBetween(addDays(today, -6), today);
  // Most days there is nothing to offer, and the inventory is not read.
  if (!moments.some(({ kind }) => kind === "slipped")) return undefined;
  return offeredEvidence(await allEvidence(), moments, today);
}

/** After a week with several slips: one thing that the person knows to be true (T3). */
export function EvidenceOffer({ today }: { today: DayKey }) {
  const offered = useLive(() => loadOffer(today), [today]);
  if (offered === undefined) return null;
  return (
    <aside className="evidence-offer" aria-label={messages.evidence.offered}>
      <p className="hint">{messages.evidence.offered}</p>
      <p className="reading written-words" dir="auto">
        {offered.text}
      </p>
      <a className="hint" href="/journal.html#/evidence">
        {messages.evidence.all}
      </a>
    </aside>
  );
}
