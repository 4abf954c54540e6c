import type { Change } from "@/lib/domain/ratings/describe-change.ts";
import type { LookBack } from "@/lib/domain/ratings/look-back.ts";
import type { Band } from "@/lib/domain/ratings/middle-half.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

/** What can be said of a series (R21). The facts and the words are those of `describeChange` and its catalogue. */
export function changeText(change: Change): string {
  const words = messages.change;
  if (change.kind === "too-few") return words.tooFew(change.count, formatNumber(change.count));
  const { band } = change;
  const between =
    band.from === band.to
      ? words.mostlyAt(formatNumber(band.from))
      : words.mostlyBetween(formatNumber(band.from), formatNumber(band.to));
  if (change.kind === "band") return between;
  const day = formatDay(change.lookedOn, "date");
  if (change.kind === "unclear") return `${between} ${words.unclear(formatNumber(change.around), day)}`;
  const { direction, before, after } = change;
  return `${between} ${words.direction[direction](formatNumber(before), formatNumber(after), day)}`;
}

/** What can be said of the two ends of a span (W10). */
export function lookBackText(lookBack: LookBack): string {
  const words = messages.change.lookBack;
  if (lookBack.kind === "not-yet") return words.notYet(formatDay(lookBack.readyOn, "date"));
  if (lookBack.kind === "too-few") return words.tooFew;
  if (lookBack.kind === "about-the-same") return words.aboutTheSame;
  return words.direction[lookBack.direction](bandText(lookBack.before), bandText(lookBack.after));
}

/** One end: “between 4 and 6”, “at 5”. */
export function bandText({ from, to }: Band): string {
  const words = messages.change.lookBack;
  return from === to ? words.at(formatNumber(from)) : words.between(formatNumber(from), formatNumber(to));
}
