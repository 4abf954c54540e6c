import { asksOnce } from "@/lib/domain/nudges/asks-once.ts";
import { grantOf } from "@/lib/domain/nudges/decide.ts";
import { messages } from "@/lib/messages/messages.ts";
import { openJournal } from "@/lib/nudging/open-page.ts";
import { isFirstOfKind } from "@/lib/storage/exposures.ts";
import { useLive } from "@/lib/ui/live.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { TabLink } from "./TabLink.tsx";

interface Props {
  shown: ShownNudge;
  inPopup?: boolean;
}

/**
 * Why this came, and why now: the rule that let it (R12). The first of a kind says so without being
 * asked (R6); when that is known the card already stands, so it comes last in it.
 */
export function NudgeWhy({ shown: { nudge, situation }, inPopup = false }: Props) {
  const { kind, id } = nudge;
  const isFirst = useLive(() => isFirstOfKind(kind, id), [kind, id]);
  const { reason } = messages.nudges.kinds[kind];
  const rule = messages.nudges.grants[nudge.shown?.rule ?? grantOf(nudge, situation)];
  const change = (
    <TabLink href="/journal.html#/settings" open={inPopup ? () => openJournal("settings") : undefined}>
      {messages.nudges.whyChange}
    </TabLink>
  );
  if (isFirst === undefined) return null;
  if (isFirst && !asksOnce(nudge, situation.ledger)) {
    return (
      <p className="hint nudge-why">
        {messages.nudges.newKind(reason)} {change}
      </p>
    );
  }
  return (
    <details className="nudge-why">
      <summary>{messages.nudges.why}</summary>
      <p className="hint">
        {reason} {rule} {change}
      </p>
    </details>
  );
}
