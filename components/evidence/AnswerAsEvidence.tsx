import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { addEvidence, evidenceOfReflection } from "@/lib/storage/evidence.ts";
import { useLive } from "@/lib/ui/live.ts";

interface Props {
  reflection: Reflection;
  /** The words of one of its answers. */
  text: string;
}

/** Takes an answer of a reflection over into what is already true (T3); says so once it is there. */
export function AnswerAsEvidence({ reflection, text }: Props) {
  const found = useLive(() => evidenceOfReflection(reflection.id), [reflection.id]);
  if (found === undefined) return null;
  if (found.some((evidence) => evidence.text === text)) {
    return <p className="hint">{messages.evidence.marked}</p>;
  }
  const keep = () => addEvidence({ text, day: reflection.untilDay, reflectionId: reflection.id }, Date.now());
  return (
    <button type="button" className="button-quiet" onClick={keep}>
      {messages.evidence.markAnswer}
    </button>
  );
}
