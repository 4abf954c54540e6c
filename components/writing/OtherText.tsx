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
      <p>{messages.weekly.elsewhere}</p>
      <div>
        <p className="label">{messages.weekly.other}</p>
        <p className="reading weekly-words" dir="auto">
          {other}
        </p>
      </div>
      <div className="row">
        <button type="button" onClick={() => field.decide(text)}>
          {messages.weekly.keepMine}
        </button>
        <button type="button" onClick={() => field.decide(other)}>
          {messages.weekly.takeOther}
        </button>
        <button type="button" onClick={() => field.decide(`${text}\n\n${other}`)}>
          {messages.weekly.keepBoth}
        </button>
      </div>
    </div>
  );
}
