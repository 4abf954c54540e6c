import { isKept } from "@/lib/domain/row.ts";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack, PackQuestion } from "@/lib/domain/questions/pack.ts";
import { questionById } from "../bank/bank.ts";
import type { BankQuestion } from "../bank/question.ts";

const OWN = "own/";

/** By which answers, standings and the rotation know a question of the person's own. */
export function keyOfOwn({ id }: OwnQuestion): string {
  return OWN + id;
}

/** The same for a question of a pack: by the pack first, since two packs may use one name. */
export function keyOfPacked(pack: Pack, question: PackQuestion): string {
  return `${pack.id}/${question.id}`;
}

/** Where a question comes from; undefined when it is no longer there. */
export type Origin =
  | { kind: "bank"; question: BankQuestion }
  | { kind: "own"; question: OwnQuestion }
  | { kind: "pack"; pack: Pack; question: PackQuestion };

/** The question that a key names: of the bank, of the person's own, or of a pack. */
export function originOf(
  key: string,
  ownQuestions: readonly OwnQuestion[],
  packs: readonly Pack[],
): Origin | undefined {
  const ofBank = questionById(key);
  if (ofBank !== undefined) return { kind: "bank", question: ofBank };
  const own = ownQuestions.find((question) => keyOfOwn(question) === key && isKept(question));
  if (own !== undefined) return { kind: "own", question: own };
  for (const pack of packs.filter(isKept)) {
    const question = pack.questions.find((one) => keyOfPacked(pack, one) === key);
    if (question !== undefined) return { kind: "pack", pack, question };
  }
  return undefined;
}

/** The category in which the rotation counts a question, also one that has left the bank or was deleted. */
export function categoryOf(key: string, slot: string): string {
  if (key.startsWith(OWN)) return categoryOfOwn(slot);
  const [pack] = key.split("/");
  return questionById(key)?.category ?? pack ?? key;
}

/** Own questions count as a category of their own in each part, since no two parts share one (rule 2). */
export function categoryOfOwn(slot: string): string {
  return OWN + slot;
}
