import { useEffect, useRef, useState } from "react";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import { nextInTurn } from "@/lib/prompts/in-turn.ts";
import { sayNext } from "@/lib/storage/last-said.ts";

async function replyTo({ day }: Moment): Promise<string> {
  // Loaded at the first slip: no page needs it before.
  const { SLIP_REPLIES } = await import("@/lib/prompts/bank/slip-replies.ts");
  const reply = await sayNext("slip", day, (last) => nextInTurn(SLIP_REPLIES, last?.id, "slip"));
  return reply?.text ?? "";
}

/**
 * What is said to a slip, another thing each time (R8), and to the same moment always the same;
 * undefined without a slip, "" until it is known.
 */
export function useSlipReply(slip: Moment | undefined): string | undefined {
  const [replies, setReplies] = useState<ReadonlyMap<string, string>>(new Map());
  const answered = useRef(new Set<string>());
  useEffect(() => {
    if (slip === undefined || answered.current.has(slip.id)) return;
    answered.current.add(slip.id);
    const say = async () => {
      const reply = await replyTo(slip);
      setReplies((earlier) => new Map(earlier).set(slip.id, reply));
    };
    void say();
  }, [slip]);
  return slip && (replies.get(slip.id) ?? "");
}
