import { messages } from "@/lib/messages/messages.ts";
import "@/components/writing/writing.css";
import "./questions.css";

/** By which rules questions are chosen, for those who want to know. */
export function HowChosen() {
  const { title, rules } = messages.questions.chosen;
  return (
    <details className="why-asked how-chosen">
      <summary>{title}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
