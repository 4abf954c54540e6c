import type { Counts } from "@/lib/domain/insights/moments-by-week.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import type { ShiftCounts } from "@/lib/domain/insights/shift-look-back.ts";
import type { LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import { formatList } from "@/lib/messages/format-days.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { countText } from "./count-text.ts";
import { DataTable } from "./DataTable.tsx";
import { PairedBars } from "./PairedBars.tsx";

/** A shift after three or six months: both ends side by side (W10). */
export function ShiftSpan({ months, counts }: { months: LookBackMonths; counts: ShiftCounts }) {
  const words = messages.insights.shift;
  const title = words.after[months];
  if ("readyOn" in counts) {
    return (
      <div className="shift-span">
        <h4>{title}</h4>
        <p className="hint">{words.readyOn(formatDay(counts.readyOn, "date"))}</p>
      </div>
    );
  }
  const { begin, end } = counts;
  const caption = words.caption(
    words.told(words.begin, countsText(begin)),
    words.told(words.end, countsText(end)),
  );
  const rows = MOMENT_KINDS.map((kind) => ({
    key: kind,
    cells: [messages.moments.kinds[kind].name, countText(begin?.[kind]), countText(end?.[kind])],
  }));
  return (
    <figure className="shift-span">
      <h4>{title}</h4>
      {(begin ?? end) !== undefined && <PairedBars begin={begin} end={end} />}
      <figcaption>{caption}</figcaption>
      <DataTable title={title} table={{ head: [words.kind, words.begin, words.end], rows }} />
    </figure>
  );
}

function countsText(counts: Counts | undefined): string {
  if (counts === undefined) return messages.insights.shift.nothing;
  return formatList(
    MOMENT_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      messages.moments.kinds[kind].count(formatNumber(counts[kind])),
    ),
  );
}
