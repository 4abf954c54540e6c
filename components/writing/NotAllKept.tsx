import { messages } from "@/lib/messages/messages.ts";

/** Why something cannot be ended yet: a text of the page waits for a decision, or is too long. */
export function NotAllKept() {
  return (
    <p className="problem" role="alert">
      {messages.writing.blocked}
    </p>
  );
}
