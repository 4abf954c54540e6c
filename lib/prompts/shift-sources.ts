import type { ShiftQuestion } from "@/lib/domain/goals/shift-question.ts";
import type { SourceId } from "./source-id.ts";

/** Where each question of an identity shift comes from. */
export const SHIFT_SOURCES: Readonly<Record<ShiftQuestion, SourceId>> = {
  filledWeek: "W4",
  feltMattering: "W4",
  wouldLose: "W4",
  findsItNatural: "W4",
  theyBelieve: "W4",
  theirWeek: "W4",
  madeMeMatter: "W5",
  oldSign: "W5",
  newSign: "W5",
  oldQuestion: "W5",
  newQuestion: "W5",
  move: "W5",
  measureOfShift: "W5",
  typicalUnease: "W8",
  letGo: "W6",
  shiftValue: "W4",
  protecting: "W4",
  safeTest: "W4",
  itGave: "W6",
  farewell: "W6",
};
