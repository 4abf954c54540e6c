import type { Moment } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addEvidence, deleteEvidence, evidenceOfMoment } from "@/lib/storage/evidence.ts";
import { useAhead } from "@/lib/ui/ahead.ts";
import { useLive } from "@/lib/ui/live.ts";

/** Marks a moment with a line as evidence, or takes the mark off again (T3). */
export function EvidenceMark({ moment }: { moment: Moment }) {
  // A list, since a query without an answer and a moment without a mark look alike.
  const found = useLive(async () => [await evidenceOfMoment(moment.id)], [moment.id]);
  const text = moment.note?.trim() ?? "";
  const [isMarked, showAhead] = useAhead(found?.[0] !== undefined);
  if (found === undefined || (text === "" && found[0] === undefined)) return null;

  const [evidence] = found;
  const toggle = () => {
    const now = Date.now();
    showAhead(!isMarked);
    if (evidence === undefined) void addEvidence({ text, day: moment.day, momentId: moment.id }, now);
    else void deleteEvidence(evidence.id, now);
  };
  return (
    <label className="choice" title={isMarked ? messages.evidence.marked : messages.evidence.markHint}>
      <input type="checkbox" checked={isMarked} onChange={toggle} />
      {messages.evidence.mark}
    </label>
  );
}
