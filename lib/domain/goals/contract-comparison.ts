import { CONTRACT_FIELDS, type ContractField, type ContractTexts } from "./contract-texts.ts";

export interface ComparedPart {
  field: ContractField;
  mine: string;
  theirs: string;
  /**
   * same: both read alike. theirs: the other side changed it. mine: only I changed it, since it went
   * out. both: we both did, each in another way.
   */
  change: "same" | "theirs" | "mine" | "both";
}

/**
 * My contract and the one that came back, part by part in the order of the page (L3). `sent` is how
 * mine read when it went out; where that is no longer known, every difference is taken for theirs.
 */
export function compareContracts(
  mine: ContractTexts,
  theirs: ContractTexts,
  sent: ContractTexts = mine,
): ComparedPart[] {
  return CONTRACT_FIELDS.map((field) => ({
    field,
    mine: mine[field],
    theirs: theirs[field],
    change: changeOf(mine[field], theirs[field], sent[field]),
  }));
}

function changeOf(mine: string, theirs: string, sent: string): ComparedPart["change"] {
  if (mine === theirs) return "same";
  if (theirs === sent) return "mine";
  return mine === sent ? "theirs" : "both";
}

/** Whether the other side wrote something that does not stand here yet. */
export function isChangedByThem({ change }: ComparedPart): boolean {
  return change === "theirs" || change === "both";
}

/** My contract with these parts as the other side wrote them. */
export function acceptParts(
  mine: ContractTexts,
  theirs: ContractTexts,
  accepted: readonly ContractField[],
): ContractTexts {
  const from = (field: ContractField) => (accepted.includes(field) ? theirs : mine);
  return {
    practise: from("practise").practise,
    matters: from("matters").matters,
    means: from("means").means,
    shows: from("shows").shows,
    partner: from("partner").partner,
    reviewDay: from("reviewDay").reviewDay,
    myName: from("myName").myName,
    theirName: from("theirName").theirName,
  };
}
