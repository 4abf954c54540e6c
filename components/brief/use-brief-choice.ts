import { type BriefChoice, choiceFrom } from "@/lib/domain/brief/choice.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { useDraft } from "@/lib/ui/draft.ts";

/** The choice as it stands, kept on this device with every change; undefined until it is read. */
export function useBriefChoice(today: DayKey): {
  choice: BriefChoice | undefined;
  choose: (choice: BriefChoice) => void;
} {
  const draft = useDraft("brief");
  return {
    choice: draft.text === undefined ? undefined : choiceFrom(draft.text, today),
    choose: (choice) => draft.write(JSON.stringify({ ...choice, chosenOn: today })),
  };
}
