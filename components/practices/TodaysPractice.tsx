import { useLiving } from "@/lib/ui/living.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";
import { PracticeLine } from "./PracticeLine.tsx";

/** The practice for pages that show it by itself. */
export function TodaysPractice() {
  const living = useLiving();
  const shown = useShownNudgeOf(living);
  return living && <PracticeLine practice={living.practice} settings={living.settings} shown={shown} />;
}
