import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { useMomentName } from "@/components/moments/use-moment-name.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { RESTORABLE_MS } from "@/lib/domain/restorable.ts";
import { beginningOf } from "@/lib/domain/timeline/excerpt.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { momentsDeletedAfter, restoreMoment } from "@/lib/storage/moments.ts";
import { useLive } from "@/lib/ui/live.ts";

/** So much of a note, in UTF-16 units, tells a moment from others. */
const NOTE_UNITS = 100;

/** The moments that were deleted within the last thirty days, each with the way back. */
export function DeletedMoments() {
  const deleted = useLive(() => momentsDeletedAfter(Date.now() - RESTORABLE_MS));
  const momentName = useMomentName();
  if (deleted === undefined) return null;

  const nameOf = (moment: Moment) => {
    const name = messages.moments.named(momentName(moment), formatDay(moment.day, "date"));
    const note = beginningOf((moment.note ?? "").trim(), NOTE_UNITS);
    return note === "" ? name : messages.timeline.named(name, note);
  };
  return (
    <DeletedLately rows={deleted} nameOf={nameOf} onRestore={({ id }) => restoreMoment(id, Date.now())} />
  );
}
