import { useMomentTime } from "@/components/moments/use-moment-name.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { earlierMoments } from "@/lib/domain/timeline/earlier-moments.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { EarlierVersions } from "./EarlierVersions.tsx";

/** How a moment read before it was put right, and what else of it was otherwise: its kind, when it was, how it felt. */
export function EarlierMoments({ moment }: { moment: Moment }) {
  const timeOf = useMomentTime();
  const words = messages.moments;
  return (
    <EarlierVersions
      rowId={moment.id}
      earlierIn={(versions) =>
        earlierMoments(moment, versions).map(({ id, kind, placing, unease, note, replacedAt }) => {
          const told = [
            kind && words.kinds[kind].name,
            placing && words.named(formatDay(placing.day, "date"), timeOf(placing) ?? words.timeUnknown),
            unease !== undefined && words.unease[unease],
          ].filter(Boolean);
          return { id, replacedAt, told: told.join(" · "), ...(note !== undefined && { text: note }) };
        })
      }
    />
  );
}
