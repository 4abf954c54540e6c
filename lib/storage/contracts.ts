import { acceptParts } from "@/lib/domain/goals/contract-comparison.ts";
import {
  type ContractField,
  type ContractTexts,
  contractOf,
  withContract,
} from "@/lib/domain/goals/contract-texts.ts";
import type { PassedContract } from "@/lib/domain/goals/earlier-contract.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { keepVersion } from "./versions.ts";

/**
 * Notes that the contract of a goal goes out now (epoch ms), and how it reads.
 *
 * @returns the goal as it stands; undefined when there is none
 */
export function sendContract(goalId: string, now: number): Promise<Goal | undefined> {
  return database.transaction("rw", database.goals, database.versions, async () => {
    const goal = await keptGoal(goalId);
    if (goal !== undefined) await keepPassage({ id: goalId, contract: "sent", parts: contractOf(goal) }, now);
    return goal;
  });
}

/**
 * Ends the comparison with a contract that came back. The `accepted` parts take the place of the
 * goal's own, which stay as a version; the contract itself is kept whole, whatever of it was accepted.
 *
 * @returns whether the goal is still there
 */
export function takeContract(
  goalId: string,
  returned: ContractTexts,
  accepted: readonly ContractField[],
  now: number,
): Promise<boolean> {
  return database.transaction("rw", database.goals, database.versions, async () => {
    const goal = await keptGoal(goalId);
    if (goal === undefined) return false;
    await keepPassage({ id: goalId, contract: "returned", parts: returned }, now);
    if (accepted.length === 0) return true;
    await keepVersion("goals", goal, now);
    const parts = acceptParts(contractOf(goal), returned, accepted);
    await database.goals.put({ ...withContract(goal, parts), updatedAt: now });
    return true;
  });
}

async function keptGoal(id: string): Promise<Goal | undefined> {
  const goal = await database.goals.get(id);
  return goal !== undefined && isKept(goal) ? goal : undefined;
}

function keepPassage(contract: PassedContract, now: number): Promise<void> {
  return keepVersion("goals", contract, now);
}
