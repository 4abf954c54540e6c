import { IntentionForm } from "@/components/intentions/IntentionForm.tsx";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  writing: boolean;
  onWriting: (writing: boolean) => void;
}

/** Until there is an intention: two ways to answer the question that stands in its place. */
export function Invitation({ writing, onWriting }: Props) {
  if (writing) return <IntentionForm onDone={() => onWriting(false)} />;
  return (
    <div className="stack">
      <p className="reading">{messages.newTab.invitationHint}</p>
      <div className="row">
        <button type="button" className="button-primary" onClick={() => onWriting(true)}>
          {messages.newTab.write}
        </button>
        <a className="button button-quiet" href="/journal.html#/welcome">
          {messages.newTab.begin}
        </a>
      </div>
    </div>
  );
}
