import type { Moment } from "@/lib/domain/moments/moment.ts";
import { minutesOfMoment } from "@/lib/domain/moments/minutes-of-moment.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useSettings } from "@/lib/ui/settings.ts";

/** Gives a function that writes the time of a moment as the person's clock reads. */
export function useMomentTime(): (moment: Moment) => string {
  const clock = useSettings()?.clock ?? "locale";
  return (moment) => formatMinutes(minutesOfMoment(moment), clock);
}

/** Gives a function that names a moment by its kind and time, such as "Noticed, 9:12". */
export function useMomentName(): (moment: Moment) => string {
  const timeOf = useMomentTime();
  return (moment) => messages.moments.named(messages.moments.kinds[moment.kind].name, timeOf(moment));
}
