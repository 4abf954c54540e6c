import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { messages } from "@/lib/messages/messages.ts";
import { openNudge } from "@/lib/nudging/open-page.ts";
import { answer, goToPlace, leadToMarks } from "./nudge-acts.ts";
import { TabLink } from "./TabLink.tsx";

interface Props {
  nudge: Nudge;
  inPopup: boolean;
}

/** Where a nudge is answered: the marks on this page, a room of the journal, or right here. */
export function NudgeAct({ nudge, inPopup }: Props) {
  const { act } = messages.nudges.kinds[nudge.kind];
  if (nudge.kind === "weekly" || nudge.kind === "morning") {
    return (
      <TabLink
        className="button button-primary"
        href={nudge.kind === "weekly" ? "/journal.html#/weekly" : "/newtab.html"}
        open={inPopup ? () => openNudge(nudge.id) : undefined}
      >
        {act}
      </TabLink>
    );
  }
  return (
    <button type="button" className="button-primary" onClick={() => void actOn(nudge, inPopup)}>
      {act}
    </button>
  );
}

/** Opening the place is the act; what is done there is the person's own affair. */
async function actOn(nudge: Nudge, inPopup: boolean): Promise<void> {
  switch (nudge.kind) {
    case "check-in":
    case "end-of-day":
    case "block-end":
      return leadToMarks(nudge);
    case "checkpoint":
    case "contract-review":
    case "backup":
      return goToPlace(nudge, inPopup);
    default:
      await answer(nudge, "acted");
  }
}
