import { messages } from "@/lib/messages/messages.ts";

/** Where a question comes from, for those who want to know. */
export function WhyAsked({ reasons }: { reasons: readonly string[] }) {
  return (
    <details className="why-asked">
      <summary>{messages.welcome.why.summary}</summary>
      <div className="stack hint">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    </details>
  );
}
