import { messages } from "@/lib/messages/messages.ts";

interface Props {
  onWrite: () => void;
  /** What the morning nudge asks, while it does, and how to leave it for today. */
  asking: { wording: string; onNotToday: () => void } | undefined;
}

/** Where no practice is lived: a quiet way to add one, which the morning turns into a question. */
export function AskForPractice({ onWrite, asking }: Props) {
  const { practices } = messages;
  if (asking === undefined) {
    return (
      <button type="button" className="button-quiet practice-add" onClick={onWrite}>
        {practices.add}
      </button>
    );
  }
  return (
    <div className="practice">
      <p className="reading">{asking.wording}</p>
      <div className="row">
        <button type="button" onClick={onWrite}>
          {practices.add}
        </button>
        <button type="button" className="button-quiet" onClick={asking.onNotToday}>
          {practices.notToday}
        </button>
      </div>
    </div>
  );
}
