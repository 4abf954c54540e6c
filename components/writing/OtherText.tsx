import { messages } from "@/lib/messages/messages.ts";
import type { SavedText, ShownText } from "./saved-text.ts";

interface Props {
  shown: ShownText;
  field: SavedText;
}

/** Shown when two tabs wrote into one field: both texts, and the choice. */
export function OtherText({ shown: { text, other }, field }: Props) {
  if (other === undefined) return null;
  return (
    <div className="card card-waiting stack" role="alert">
      <p>{messages.writing.elsewhere}</p>
      <div>
        <p className="label">{messages.writing.other}</p>
        <p className="reading written-words" dir="auto">
          {other}
        </p>
      </div>
      <div className="row">
        <button type="button" onClick={() => field.decide(text)}>
          {messages.writing.keepMine}
        </button>
        <button type="button" onClick={() => field.decide(other)}>
          {messages.writing.takeOther}
        </button>
        <button type="button" onClick={() => field.decide(`${text}\n\n${other}`)}>
          {messages.writing.keepBoth}
        </button>
      </div>
    </div>
  );
}
