import type { ThenNow } from "@/lib/domain/ratings/then-now.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";
import { DataTable } from "./DataTable.tsx";
import { ratedText } from "./rated-text.ts";

interface Props {
  name: string;
  /** Of one series, the earlier quarter first. */
  thenNow: readonly ThenNow[];
  /** The first and last day that the picture shows. */
  first: string;
  last: string;
}

/** Both ends of the quarters in sight, each number as it was given. They are in no picture: a twin is no week’s rating. */
export function ThenNowTable({ name, thenNow, first, last }: Props) {
  const words = messages.ratings.thenNow;
  const inSight = thenNow.filter(({ quarter }) => quarter <= last && lastDayOfQuarter(quarter) >= first);
  if (inSight.length === 0) return null;
  const rows = inSight.map(({ quarter, began, seenFromNow, now }) => ({
    key: quarter,
    cells: [
      formatDays(quarter, lastDayOfQuarter(quarter), true),
      ratedText(began),
      ratedText(seenFromNow),
      ratedText(now),
    ],
  }));
  const head = [words.quarter, words.began, words.seenFromNow, words.now];
  return (
    <DataTable
      title={`${name}, ${words.title}`}
      summary={words.summary}
      note={words.why}
      table={{ head, rows }}
    />
  );
}
