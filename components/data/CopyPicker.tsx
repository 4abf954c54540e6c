import { FilePicker } from "@/components/shared/FilePicker.tsx";
import { messages } from "@/lib/messages/messages.ts";
import type { ChosenCopy } from "./use-chosen-copy.ts";

interface Props {
  copy: ChosenCopy<unknown>;
  onChoose: (file: File) => void;
}

/** Where a person chooses a copy that they saved. */
export function CopyPicker({ copy, onChoose }: Props) {
  const words = messages.data.bring;
  return (
    <FilePicker
      label={words.file}
      hint={words.fileHint}
      accept=".json,application/json"
      said={copy.step === "problem" ? copy.words : copy.step === "reading" ? words.reading : undefined}
      isProblem={copy.step === "problem"}
      isEmpty={copy.step === "none"}
      onChoose={onChoose}
    />
  );
}
