import { NudgeWhy } from "@/components/nudges/NudgeWhy.tsx";
import { wordingOf } from "@/components/nudges/wording-of.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { AskForPractice } from "./AskForPractice.tsx";
import { notToday } from "./practice-acts.ts";

interface Props {
  shown: ShownNudge | undefined;
  onWrite: () => void;
}

/** Where no practice is lived: the way to add one, in the words of the morning nudge while it asks. */
export function MorningQuestion({ shown, onWrite }: Props) {
  if (shown?.nudge.kind !== "morning") return <AskForPractice onWrite={onWrite} asking={undefined} />;
  const { nudge } = shown;
  const asking = { wording: wordingOf(nudge), onNotToday: () => void notToday(nudge.id) };
  return (
    <>
      <AskForPractice onWrite={onWrite} asking={asking} />
      <NudgeWhy shown={shown} />
    </>
  );
}
