import { NewLine } from "@/components/writing/NewLine.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { addExperiment } from "@/lib/storage/experiments.ts";

/** Begins an experiment with the one thing it needs: what is tried. */
export function NewExperiment() {
  const words = messages.experiments.begin;
  return (
    <NewLine
      draft="experiment"
      label={words.label}
      hint={words.hint}
      keep={words.keep}
      onKeep={async (text) => {
        await addExperiment({ text }, Date.now());
      }}
    />
  );
}
