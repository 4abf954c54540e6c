import { PlanSentence } from "@/components/plans/PlanSentence.tsx";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { allBlocks } from "@/lib/storage/blocks.ts";
import { goals } from "@/lib/storage/goals.ts";
import { planById } from "@/lib/storage/plans.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { ReturnQuestion } from "./ReturnQuestion.tsx";

/**
 * What a nudge is about: in the person's own words their plan, their time, their checkpoint; or a
 * question to come back with.
 */
export function NudgeSubject({ nudge }: { nudge: Nudge }) {
  if (nudge.kind === "plan-cue") return <PlanOf nudge={nudge} />;
  if (nudge.kind === "welcome-back") return <ReturnQuestion nudge={nudge} />;
  return <TextOf nudge={nudge} />;
}

function PlanOf({ nudge: { subject = "" } }: { nudge: Nudge }) {
  const settings = useSettings();
  const plan = useLive(() => planById(subject.split("/")[0] ?? ""), [subject]);
  if (plan === undefined || settings === undefined) return null;
  return (
    <p className="lead">
      <PlanSentence plan={plan} settings={settings} isToday />
    </p>
  );
}

function TextOf({ nudge }: { nudge: Nudge }) {
  const text = useLive(() => textOf(nudge), [nudge.id]);
  if (text === undefined) return null;
  return (
    <p className="lead" dir="auto">
      {text}
    </p>
  );
}

async function textOf({ kind, subject }: Nudge): Promise<string | undefined> {
  switch (kind) {
    case "block-start":
    case "block-end":
      return (await allBlocks()).find(({ id }) => id === subject)?.name;
    case "checkpoint":
      return (await goals()).flatMap(({ checkpoints }) => checkpoints).find(({ id }) => id === subject)?.sees;
    case "contract-review":
    case "look-back":
      return (await goals()).find(({ id }) => id === subject)?.text;
    default:
      return undefined;
  }
}
