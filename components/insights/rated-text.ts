import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

/** A rating at one end of a quarter, or that there was none. */
export function ratedText(value: number | undefined): string {
  return value === undefined ? messages.ratings.thenNow.notRated : formatNumber(value);
}
