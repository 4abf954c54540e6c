import type { KindTold } from "@/lib/domain/insights/moments-by-week.ts";
import type { StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

/** One kind of moment as counts: “12 chose in 5 of 8 weeks with any log”. */
export function kindText({ kind, count, stretches, logged }: KindTold, unit: StretchUnit): string {
  const words = messages.insights.moments;
  if (count === 0) return words.notLogged(messages.moments.kinds[kind].name);
  const weeks = words.ofLogged[unit](stretches, formatNumber(stretches), logged, formatNumber(logged));
  return words.told(messages.moments.kinds[kind].count(formatNumber(count)), weeks);
}
