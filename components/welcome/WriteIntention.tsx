import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";

import { LineField } from "@/components/intentions/LineField.tsx";
import { Choice } from "@/components/settings/Choice.tsx";
import { fitsLine, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addIntention } from "@/lib/storage/intentions.ts";
import { useIntentionDrafts } from "./intention-drafts.ts";
import { StepEnd } from "./StepEnd.tsx";
import type { StepProps } from "./step-props.ts";
import { ThreeQuestions } from "./ThreeQuestions.tsx";
import { WhyAsked } from "./WhyAsked.tsx";

/** Writes the first intention. Every letter is kept as a draft until it is. */
export function WriteIntention({ back, next, finish }: StepProps) {
  const drafts = useIntentionDrafts();
  const isKeeping = useRef(false);
  const [problem, setProblem] = useState<string>();
  if (drafts === undefined) return null;

  const words = messages.welcome.intention;
  const asks = drafts.way.text === "ask";
  const text = tidyLine(drafts.text.text);
  const becoming = tidyLine(drafts.becoming.text);
  const isKeepable = fitsLine(text) && fitsLine(becoming);

  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text === "") {
      next();
      return;
    }
    if (!isKeepable) {
      // The field itself says what is wrong with it.
      event.currentTarget.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    // Sent twice in one breath, it would stand there twice.
    if (isKeeping.current) return;
    isKeeping.current = true;
    try {
      await addIntention({ text, ...(becoming !== "" && { becoming }) }, Date.now());
    } catch {
      isKeeping.current = false;
      setProblem(messages.intentionForm.notKept);
      return;
    }
    drafts.text.write("");
    drafts.becoming.write("");
    next();
  };

  return (
    <form className="welcome-form" onSubmit={keep} noValidate>
      <p>{words.hint}</p>
      <Choice
        legend={words.way}
        value={asks ? "ask" : "write"}
        options={[
          { value: "write", label: words.ways.write },
          { value: "ask", label: words.ways.ask },
        ]}
        onChoose={drafts.way.write}
      />
      {asks && <ThreeQuestions drafts={drafts} />}
      <LineField
        label={words.field}
        hint={words.example}
        value={drafts.text.text}
        problem={problem}
        onType={drafts.text.write}
        onKeyDown={sendOnEnter}
      />
      <LineField
        label={words.becoming}
        hint={words.becomingExample}
        value={drafts.becoming.text}
        onType={drafts.becoming.write}
        onKeyDown={sendOnEnter}
      />
      <WhyAsked reasons={[messages.welcome.why.intention, messages.welcome.why.questions]} />
      <StepEnd
        onBack={back}
        next={text === "" ? messages.welcome.skip : words.keep}
        isQuiet={text === ""}
        onSkipAll={finish}
      />
    </form>
  );
}

/** A line has no breaks, so the key sends the form, unless it picks a word of an input method. */
function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit();
}
