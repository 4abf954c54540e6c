import { useRef, useState } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { ContractDocument } from "@/lib/sharing/contract-document.ts";
import { goalById } from "@/lib/storage/goals.ts";
import { readContractFile } from "./read-contract-file.ts";

/** `other` is the goal that a contract belongs to when it is not the one it was chosen for. */
export type ReturnedContract =
  | { step: "none" }
  | { step: "reading" }
  | { step: "problem"; words: string }
  | { step: "other-goal"; contract: ContractDocument; other: Goal }
  | { step: "read"; contract: ContractDocument; other?: Goal };

/** The file that a person chose as a contract that came back to a goal. Nothing is stored. */
export function useReturnedContract(goalId: string) {
  const [returned, setReturned] = useState<ReturnedContract>({ step: "none" });
  const latest = useRef<File>(undefined);

  const choose = async (file: File) => {
    latest.current = file;
    setReturned({ step: "reading" });
    const read = await readFor(file, goalId);
    // Another one may have been chosen meanwhile.
    if (latest.current === file) setReturned(read);
  };

  const forget = () => {
    latest.current = undefined;
    setReturned({ step: "none" });
  };

  return { returned, choose, forget, compareWith: setReturned };
}

async function readFor(file: File, goalId: string): Promise<ReturnedContract> {
  const contract = await readContractFile(file);
  if (typeof contract === "string") return { step: "problem", words: contract };
  if (contract.goalId === goalId) return { step: "read", contract };
  const other = await goalById(contract.goalId).catch(() => undefined);
  return other !== undefined && isKept(other)
    ? { step: "other-goal", contract, other }
    : { step: "problem", words: messages.contract.problems["no-goal"] };
}
