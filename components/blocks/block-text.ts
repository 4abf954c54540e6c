import { weekStart } from "@/components/settings/week-order.ts";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { runFrom } from "@/lib/domain/blocks/block-run.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay, formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { weekdayNames } from "@/lib/messages/weekday-names.ts";

const MINUTES_PER_DAY = 1_440;

type BlockTimes = Pick<Block, "weekdays" | "fromMinutes" | "lengthMinutes">;

/** When a block takes place, such as "Monday and Wednesday, 09:00 – 11:00". */
export function timesText({ weekdays, fromMinutes, lengthMinutes }: BlockTimes, settings: Settings): string {
  const days = weekdays.length === 7 ? messages.blocks.daily : weekdayNames(weekdays, weekStart(settings));
  const until = (fromMinutes + lengthMinutes) % MINUTES_PER_DAY;
  return messages.blocks.times(
    days,
    formatMinutes(fromMinutes, settings.clock),
    formatMinutes(until, settings.clock),
  );
}

/** When a block of such times ends, as its form says it. */
export function endText({ fromMinutes, lengthMinutes }: BlockTimes, { clock }: Settings): string {
  const end = fromMinutes + lengthMinutes;
  const time = formatMinutes(end % MINUTES_PER_DAY, clock);
  return end > MINUTES_PER_DAY ? messages.blocks.endsNextDay(time) : messages.blocks.ends(time);
}

/** How a block stands at `now` (epoch ms): it runs, it comes next then, or it is over; with its end, if any. */
export function standingText(block: Block, now: number, zone: string, { clock }: Settings): string {
  const words = messages.blocks;
  const run = runFrom(block, now, zone);
  const end = block.lastDay && formatDay(block.lastDay, "date");
  if (run === undefined) return end ? words.over(end) : "";
  const time = (at: number) => formatMinutes(minutesOfDayAt(at, zone), clock);
  const said =
    run.startsAt <= now
      ? words.runsUntil(time(run.endsAt))
      : words.next(formatDay(calendarDayAt(run.startsAt, zone), "day"), time(run.startsAt));
  return end ? `${said} ${words.endsOn(end)}` : said;
}
