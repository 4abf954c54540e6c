import { RunningBlock } from "@/components/blocks/RunningBlock.tsx";
import { NudgeSlot } from "@/components/nudges/NudgeSlot.tsx";
import type { Living } from "@/lib/ui/living.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { MorningCard } from "./MorningCard.tsx";

interface Props {
  living: Living;
  shown: ShownNudge | undefined;
  /** The morning’s question is put by the line of the practice. */
  hasPracticeLine: boolean;
}

/** What comes and goes by itself: time that is protected, or the one nudge that waits. */
export function Cards({ living: { blocks, practice, settings }, shown, hasPracticeLine }: Props) {
  return (
    <>
      <RunningBlock blocks={blocks} />
      <NudgeSlot shown={shown} />
      {!hasPracticeLine && <MorningCard practice={practice} settings={settings} shown={shown} />}
    </>
  );
}
