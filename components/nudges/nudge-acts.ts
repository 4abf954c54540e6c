import { focusMarks } from "@/components/moments/Marks.tsx";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { switched } from "@/lib/domain/schedule/switched.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { type JournalRoom, openJournal, placeOfNudge } from "@/lib/nudging/open-page.ts";
import { answerNudge, type NudgeAnswer } from "@/lib/storage/nudges.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";

const REST_DAYS = 7;

/** Answers a nudge and settles. Returns whether its kind waits in the popup from now on (R25). */
export async function answer({ id }: Nudge, said: NudgeAnswer): Promise<boolean> {
  const isQuiet = await answerNudge(id, said, Date.now());
  await settleNow();
  return isQuiet;
}

/** Leads to the four marks; the moment that is logged there answers what asked for it. */
export async function leadToMarks(nudge: Nudge): Promise<void> {
  focusMarks();
  if (nudge.kind === "block-end") await answer(nudge, "acted");
}

/** Goes to a place of the journal: in this tab, or out of the popup in one of its own. */
async function go(place: [JournalRoom, ...string[]], inPopup: boolean): Promise<void> {
  if (!inPopup) {
    location.assign(`/journal.html#/${place.join("/")}`);
    return;
  }
  await openJournal(...place);
  // Firefox leaves the popup standing over the new tab.
  window.close();
}

/** Answers a nudge by going where it is about. */
export async function goToPlace(nudge: Nudge, inPopup: boolean): Promise<void> {
  const place = await placeOfNudge(nudge.id);
  await answer(nudge, "acted");
  await go(place ?? ["today"], inPopup);
}

export function openSettings(inPopup: boolean): Promise<void> {
  return go(["settings"], inPopup);
}

/** After a long absence: another intention (R11). */
export async function chooseAnew(nudge: Nudge, inPopup: boolean): Promise<void> {
  await answer(nudge, "acted");
  await go(["intentions"], inPopup);
}

/** After a long absence: everything rests for a week (R11). */
export async function restAWeek(nudge: Nudge): Promise<void> {
  const zone = currentZone();
  await answerNudge(nudge.id, "rested", Date.now());
  await changeSchedule(
    { pausedUntil: addDays(calendarDayAt(Date.now(), zone), REST_DAYS) },
    zone,
    Date.now(),
  );
  await settleNow();
}

/** Nothing of this kind comes any more. */
export async function stopKind(nudge: Nudge): Promise<void> {
  const { schedule } = await loadSettings();
  await answerNudge(nudge.id, "declined", Date.now());
  await changeSchedule(switched(nudge.kind, false, schedule), currentZone(), Date.now());
  await settleNow();
}
