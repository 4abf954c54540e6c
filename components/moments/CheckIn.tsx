import { EvidenceOffer } from "@/components/evidence/EvidenceOffer.tsx";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { isKept } from "@/lib/domain/row.ts";
import { messages } from "@/lib/messages/messages.ts";
import { Marks } from "./Marks.tsx";
import { MomentDetails } from "./MomentDetails.tsx";
import { useCheckIn } from "./use-check-in.ts";
import { useMarkKeys } from "./use-mark-keys.ts";
import { useMomentName } from "./use-moment-name.ts";
import { useSlipReply } from "./use-slip-reply.ts";
import { UneaseNote } from "./UneaseNote.tsx";
import "./check-in.css";

interface Props {
  /** Whether the keys n c s t log a moment. */
  keys?: boolean;
  /** A moment logged not long ago, there again to be completed. */
  recent?: Moment | undefined;
}

/**
 * The ten-second check-in (W7): one tap keeps the moment, and what can be said about it is asked
 * only afterwards. It waits for no query.
 */
export function CheckIn({ keys = false, recent }: Props) {
  const { moment, outcome, log, takeBack, restore } = useCheckIn(recent);
  useMarkKeys(keys, log);
  const nameOf = useMomentName();
  const isThere = moment !== undefined && isKept(moment);
  const slip = moment && isThere && outcome === "kept" && moment.kind === "slipped" ? moment : undefined;
  const slipReply = useSlipReply(slip);

  const line = () => {
    if (outcome === "failed") return messages.moments.notKept;
    if (moment === undefined) return messages.moments.oneTap;
    if (!isThere) return messages.moments.takenBack;
    return outcome === "kept" ? messages.moments.kinds[moment.kind].kept : nameOf(moment);
  };

  return (
    <div className="check-in">
      <Marks keys={keys} onLog={log} />
      <div className="check-in-line">
        <output className={outcome === "failed" ? "problem" : "hint"}>
          {/* Said anew for each moment, also when it is in the same words. */}
          <span key={moment?.id}>{line()}</span>
        </output>
        {moment && outcome !== "failed" && (
          // One button for both, so that the focus stays where the hand is.
          <button
            type="button"
            className="button-quiet"
            onClick={() => (isThere ? takeBack(moment) : restore(moment))}
          >
            {isThere ? messages.moments.takeBack : messages.moments.undo}
          </button>
        )}
      </div>
      <output className="said-of-moment" dir="auto" data-awaited={slip && true}>
        {slipReply}
      </output>
      {moment && isThere && <MomentDetails key={moment.id} moment={moment} />}
      {moment && isThere && <UneaseNote key={`${moment.id}/said`} moment={moment} />}
      {slip && <EvidenceOffer today={slip.day} />}
    </div>
  );
}
