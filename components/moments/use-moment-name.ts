import type { Moment } from "@/lib/domain/moments/moment.ts";
import { minutesOfMoment } from "@/lib/domain/moments/minutes-of-moment.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useSettings } from "@/lib/ui/settings.ts";

/** Gives a function that writes the time of a moment as the person's clock reads; undefined when none is known. */
export function useMomentTime(): (moment: Parameters<typeof minutesOfMoment>[0]) => string | undefined {
  const clock = useSettings()?.clock ?? "locale";
  return (moment) => {
    const minutes = minutesOfMoment(moment);
    return minutes === undefined ? undefined : formatMinutes(minutes, clock);
  };
}

/** Gives a function that names a moment by its kind and time, such as "Noticed, 9:12". */
export function useMomentName(): (moment: Moment) => string {
  const timeOf = useMomentTime();
  const words = messages.moments;
  return (moment) => words.named(words.kinds[moment.kind].name, timeOf(moment) ?? words.timeUnknown);
}
