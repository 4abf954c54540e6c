import { LineField } from "@/components/intentions/LineField.tsx";
import { Choice } from "@/components/settings/Choice.tsx";
import { draftedCue } from "@/lib/domain/plans/drafted-plan.ts";
import { messages } from "@/lib/messages/messages.ts";
import { cueText } from "./plan-text.ts";
import { sendOnEnter } from "@/components/writing/send-on-enter.ts";
import type { StepProps } from "./step-props.ts";

/** What the person does when the moment comes: an act, or a question to oneself. */
export function ResponseStep({ draft, change, problem, settings }: StepProps) {
  const words = messages.plans;
  const { responseKind, response } = draft;
  const drafted = draftedCue(draft, words.sentence.opening);
  const isEmpty = problem?.about === "response" && problem.problem === "empty";
  return (
    <>
      {"cue" in drafted && (
        <p className="reading plan-echo">
          {words.sentence.when} <span dir="auto">{cueText(drafted.cue, settings)}</span>
          {words.sentence.afterCue}
        </p>
      )}
      <Choice
        legend={words.responseKind}
        value={responseKind}
        options={(["act", "question"] as const).map((value) => ({
          value,
          label: words.responseKinds[value],
        }))}
        onChoose={(kind) => change({ responseKind: kind })}
      />
      <LineField
        label={responseKind === "act" ? words.actField : words.questionField}
        hint={responseKind === "act" ? words.actHint : words.questionHint}
        value={response}
        problem={isEmpty ? words.noResponse : undefined}
        onType={(text) => change({ response: text })}
        onKeyDown={sendOnEnter}
      />
    </>
  );
}
