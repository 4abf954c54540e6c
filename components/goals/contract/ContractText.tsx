import type { ContractField } from "@/lib/domain/goals/contract-texts.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  field: ContractField;
  text: string;
}

/** One part of a contract as somebody wrote it: always text, whatever stands in it. */
export function ContractText({ field, text }: Props) {
  if (text.trim() === "") return <p className="hint">{messages.contract.comparison.open}</p>;
  const day = field === "reviewDay" ? dayKeySchema.safeParse(text).data : undefined;
  return (
    <p className="reading written-words" dir="auto">
      {day === undefined ? text : formatDay(day, "date")}
    </p>
  );
}
