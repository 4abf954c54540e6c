import { useState } from "react";

import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { HowChosen } from "./HowChosen.tsx";
import { OwnQuestions } from "./OwnQuestions.tsx";
import { Packs } from "./Packs.tsx";
import { SpokenOf } from "./SpokenOf.tsx";
import "./questions.css";

/** What a person can do about the questions they are asked, folded until it is wanted. */
export function Questions() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const [undoable, setUndoable] = useState<Undoable>();
  return (
    <details className="questions">
      <summary>{messages.questions.room}</summary>
      <OwnQuestions onUndoable={setUndoable} />
      <Packs onUndoable={setUndoable} />
      <SpokenOf today={today} />
      <HowChosen />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </details>
  );
}
