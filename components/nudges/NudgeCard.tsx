import { messages } from "@/lib/messages/messages.ts";
import { openJournal } from "@/lib/nudging/open-page.ts";
import { answerNudge } from "@/lib/storage/nudges.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { NudgeAct } from "./NudgeAct.tsx";
import { Postponing } from "./Postponing.tsx";
import { TabLink } from "./TabLink.tsx";
import "./nudge-card.css";

interface Props {
  shown: ShownNudge;
  /** In the popup, other places open in a tab. */
  inPopup?: boolean;
}

/** The one nudge that waits: what it asks, why it came, and every way to put it off. */
export function NudgeCard({ shown, inPopup = false }: Props) {
  const { nudge } = shown;
  const { name, wording, reason } = messages.nudges.kinds[nudge.kind];
  const isWeekly = nudge.kind === "weekly";

  const decline = async () => {
    await answerNudge(nudge.id, isWeekly ? "rested" : "declined", Date.now());
    await settleNow();
  };

  return (
    <section className="card card-waiting nudge" aria-label={name}>
      <h2 className="label">{name}</h2>
      <p className="reading">{wording}</p>
      <div className="nudge-ways">
        <NudgeAct nudge={nudge} inPopup={inPopup} />
        <button type="button" className="button-quiet" onClick={decline}>
          {isWeekly ? messages.nudges.restThisWeek : messages.nudges.notToday}
        </button>
        <Postponing shown={shown} />
      </div>
      <details className="nudge-why">
        <summary>{messages.nudges.why}</summary>
        <p className="hint">
          {reason}{" "}
          <TabLink href="/journal.html#/settings" open={inPopup ? () => openJournal("settings") : undefined}>
            {messages.nudges.whyChange}
          </TabLink>
        </p>
      </details>
    </section>
  );
}
