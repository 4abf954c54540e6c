import { messages } from "@/lib/messages/messages.ts";
import type { ContractDocument } from "@/lib/sharing/contract-document.ts";
import { MOST_CONTRACT_BYTES, parseContract } from "@/lib/sharing/parse-contract.ts";
import { contractProblemWords } from "./contract-problem-words.ts";

/** A file that the person chose, as a contract; or in words why it is none and what to do. */
export async function readContractFile(file: Blob): Promise<ContractDocument | string> {
  // Such a file is not even read.
  if (file.size > MOST_CONTRACT_BYTES) return contractProblemWords({ code: "too-large" });
  try {
    const parsed = parseContract(await file.text());
    return parsed.ok ? parsed.contract : contractProblemWords(parsed.problem);
  } catch {
    return messages.contract.problems["not-read"];
  }
}
