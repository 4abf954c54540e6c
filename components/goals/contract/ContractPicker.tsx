import { FilePicker } from "@/components/shared/FilePicker.tsx";
import { messages } from "@/lib/messages/messages.ts";
import type { ReturnedContract } from "./use-returned-contract.ts";

interface Props {
  returned: ReturnedContract;
  onChoose: (file: File) => void;
}

/** Where a person chooses the file that came back. */
export function ContractPicker({ returned, onChoose }: Props) {
  const words = messages.contract.back;
  return (
    <FilePicker
      label={words.file}
      hint={words.fileHint}
      accept=".html,.htm,text/html"
      said={
        returned.step === "problem" ? returned.words : returned.step === "reading" ? words.reading : undefined
      }
      isProblem={returned.step === "problem"}
      isEmpty={returned.step === "none"}
      onChoose={onChoose}
    />
  );
}
