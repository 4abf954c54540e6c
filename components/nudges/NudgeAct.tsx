import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { messages } from "@/lib/messages/messages.ts";
import { openJournal, openNudge } from "@/lib/nudging/open-page.ts";
import { answer, goToPlace, leadToMarks } from "./nudge-acts.ts";
import { TabLink } from "./TabLink.tsx";

interface Props {
  nudge: Nudge;
  inPopup: boolean;
}

/** Pages on which a nudge is answered by what is done there, and not by having opened them. */
const PAGES: Partial<Record<NudgeKind, string>> = {
  morning: "/newtab.html",
  weekly: "/journal.html#/weekly",
  quarterly: "/journal.html#/quarterly",
  "look-back": "/journal.html#/look-back",
  yearly: "/journal.html#/yearly",
};

/** Where a nudge is answered: the marks on this page, a room of the journal, or right here. */
export function NudgeAct({ nudge, inPopup }: Props) {
  const { act } = messages.nudges.kinds[nudge.kind];
  const page = PAGES[nudge.kind];
  if (page !== undefined) {
    return (
      <TabLink
        className="button button-primary"
        href={nudge.kind === "look-back" ? `${page}/${nudge.subject ?? ""}` : page}
        open={inPopup ? () => openNudge(nudge.id) : undefined}
      >
        {act}
      </TabLink>
    );
  }
  if (nudge.kind === "end-of-day") return <EndOfDayActs nudge={nudge} inPopup={inPopup} />;
  return (
    <button type="button" className="button-primary" onClick={() => void actOn(nudge, inPopup)}>
      {act}
    </button>
  );
}

/** A moment to log, or the one question of the day. */
function EndOfDayActs({ nudge, inPopup }: Props) {
  return (
    <>
      <button type="button" className="button-primary" onClick={() => void actOn(nudge, inPopup)}>
        {messages.nudges.kinds["end-of-day"].act}
      </button>
      <TabLink
        className="button"
        href="/journal.html#/daily"
        open={inPopup ? () => openJournal("daily") : undefined}
      >
        {messages.nudges.dailyQuestion}
      </TabLink>
    </>
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
