import { addressOf } from "@/components/journal/room-in-address.ts";
import { planText } from "@/components/plans/plan-text.ts";
import type { Entry } from "@/lib/domain/timeline/entry.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";

/** What an entry is, in a few words. */
export function nameOf(entry: Entry): string {
  const words = messages.timeline;
  switch (entry.kind) {
    case "moment":
      return messages.moments.kinds[entry.moment.kind].name;
    case "reflection":
      return words.reflections[entry.reflection.kind];
    case "evidence":
      return words.evidence;
    case "experiment":
      return entry.event === "begun" ? words.experimentBegun : words.experimentClosed;
    case "goal":
      return entry.event === "formed"
        ? words.formed(messages.goals.forms[entry.form].name)
        : words.goalEvents[entry.event];
    case "checkpoint":
      return words.point(messages.milestones.happened[entry.change]);
    case "intention":
      return words.intention[entry.event];
    case "practice":
      return words.practice;
    case "plan":
      return words.plan;
    case "block":
      return words.block;
  }
}

/** The texts of an entry as they are read; a plan is one sentence. */
export function textsOf(entry: Entry, settings: Settings): readonly string[] {
  if (entry.kind !== "plan") return entry.texts;
  return [planText(entry.plan, settings), entry.plan.obstacle ?? ""].filter((text) => text.trim() !== "");
}

/** The place in the journal where an entry is at home. */
export function homeOf(entry: Entry): string {
  switch (entry.kind) {
    case "goal":
    case "checkpoint":
      return addressOf("goals", entry.goal.id);
    case "experiment":
      return addressOf("experiments");
    case "practice":
      return addressOf("today");
    case "plan":
    case "block":
      return addressOf("plans");
    case "intention":
      return addressOf("intentions");
    case "evidence":
      return addressOf("evidence");
    case "reflection":
      return addressOf("reflections");
    case "moment":
      return addressOf("timeline");
  }
}
