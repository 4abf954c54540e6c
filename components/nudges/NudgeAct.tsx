import { focusMarks } from "@/components/moments/Marks.tsx";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { messages } from "@/lib/messages/messages.ts";
import { openNudge } from "@/lib/nudging/open-page.ts";
import { TabLink } from "./TabLink.tsx";

/** Where a nudge is answered: the marks on this page, the weekly reflection, or a new tab's morning question. */
export function NudgeAct({ nudge, inPopup }: { nudge: Nudge; inPopup: boolean }) {
  const { act } = messages.nudges.kinds[nudge.kind];
  if (nudge.kind === "check-in") {
    return (
      <button type="button" className="button-primary" onClick={focusMarks}>
        {act}
      </button>
    );
  }
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
