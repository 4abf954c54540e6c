/** A capability of one's own as it is first named, and as it is worded later. */
export type WordedCapability = readonly [first: string, later: string];

export const ENGLISH_CAPABILITIES: readonly WordedCapability[] = [
  ["Leaving a silence", "Leaving a silence until somebody else ends it"],
  ["Saying no in time", "Saying no while it is still easy to hear"],
  ["Seeing the whole house", "Thinking of the whole house first"],
  ["Asking for help", "Asking for help before it is urgent"],
];

export const OTHER_CAPABILITIES: readonly WordedCapability[] = [
  ["Abwarten können", "Abwarten, bis die Frage ausgesprochen ist"],
  ["頼むこと", "早めに頼むこと"],
];
