import { useEffect, useRef, useState } from "react";

import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { tidyLine } from "@/lib/domain/text/graphemes.ts";
import { messages } from "@/lib/messages/messages.ts";
import { readDraft } from "@/lib/storage/device.ts";
import { useUnsavedDraft } from "@/lib/ui/draft.ts";
import { keepWording, wordingOf } from "./keep-wording.ts";
import { lineLength } from "./line-length.ts";
import { draftFrom, draftName, draftText, type Wording } from "./wording-draft.ts";

export interface WordingState {
  typed: Wording;
  /** What another page has written meanwhile, until the person has chosen. */
  other: Wording | undefined;
  /** Why it was not kept, in words; undefined while nothing is wrong. */
  problem: string | undefined;
  type: (change: Partial<Wording>) => void;
  keep: () => Promise<void>;
  /** Lets go of what was typed: on cancelling, and when the other wording is taken. */
  drop: () => Promise<void>;
}

/**
 * Writing or rewording an intention. What is typed is held as a draft, so that it survives the
 * closing of the popup, until it is kept or let go.
 */
export function useWording(intention: Intention | undefined, onDone: (saved: boolean) => void): WordingState {
  // The one that was opened: which one is current may change meanwhile, and what it says, too.
  const [started] = useState(intention);
  const [seen, setSeen] = useState(() => wordingOf(started));
  const [typed, setTyped] = useState(seen);
  const [isTouched, setTouched] = useState(false);
  const [other, setOther] = useState<Wording>();
  const [problem, setProblem] = useState<string>();
  const isKeeping = useRef(false);
  const draft = useUnsavedDraft(draftName(started?.id));

  useEffect(() => {
    let isCurrent = !isTouched;
    const resume = async () => {
      const kept = draftFrom(draft.text() ?? (await readDraft(draftName(started?.id))));
      if (!isCurrent || kept === undefined) return;
      setTyped(kept.typed);
      setSeen(kept.seen);
    };
    void resume();
    return () => {
      isCurrent = false;
    };
  }, [started, draft, isTouched]);

  const finish = async (saved: boolean) => {
    draft.type("");
    await draft.save();
    onDone(saved);
  };

  const keep = async () => {
    const lines = [typed.text, typed.becoming].map(lineLength);
    if (tidyLine(typed.text) === "") {
      setProblem(messages.intentionForm.empty);
      return;
    }
    // The fields themselves say that they are too long, and by how much.
    if (lines.some(({ standing }) => standing === "over")) return;
    if (started && typed.text === seen.text && typed.becoming === seen.becoming) {
      await finish(false);
      return;
    }
    // Sent twice in one breath, a new one would stand there twice.
    if (isKeeping.current) return;
    isKeeping.current = true;
    try {
      const standing = await keepWording(started, typed, seen, Date.now());
      setOther(standing);
      if (standing === undefined) await finish(true);
      // Whoever keeps theirs now has seen this one.
      else setSeen(standing);
    } catch {
      setProblem(messages.intentionForm.notKept);
    } finally {
      isKeeping.current = false;
    }
  };

  return {
    typed,
    other,
    problem,
    type: (change) => {
      const next = { ...typed, ...change };
      setTouched(true);
      setTyped(next);
      setProblem(undefined);
      draft.type(draftText({ typed: next, seen }));
    },
    keep,
    drop: () => finish(false),
  };
}
