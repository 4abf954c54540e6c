import { messages } from "@/lib/messages/messages.ts";

interface Props {
  onWrite: () => void;
  /** Present while the morning nudge asks. */
  onNotToday: (() => void) | undefined;
}

/** Where no practice is lived: a quiet way to add one, which the morning turns into a question. */
export function AskForPractice({ onWrite, onNotToday }: Props) {
  const { practices } = messages;
  if (onNotToday === undefined) {
    return (
      <button type="button" className="button-quiet practice-add" onClick={onWrite}>
        {practices.add}
      </button>
    );
  }
  return (
    <div className="practice">
      <p className="reading">{practices.question}</p>
      <div className="row">
        <button type="button" onClick={onWrite}>
          {practices.add}
        </button>
        <button type="button" className="button-quiet" onClick={onNotToday}>
          {practices.notToday}
        </button>
      </div>
    </div>
  );
}
