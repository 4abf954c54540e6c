import { messages } from "@/lib/messages/messages.ts";
import { LEARNING_STARTERS, type LearningStarter, STARTER_KINDS } from "@/lib/prompts/learning-starters.ts";

interface Props {
  onTake: (starter: LearningStarter) => void;
}

/** Learning goals to begin with, folded away (L1). */
export function Starters({ onTake }: Props) {
  const words = messages.goalForms.learning;
  return (
    <details>
      <summary>{words.starters}</summary>
      <div className="stack">
        <p className="hint">{words.startersLead}</p>
        {STARTER_KINDS.map((kind) => (
          <section key={kind}>
            <h2 className="label">{words.starterKinds[kind]}</h2>
            <ul role="list" className="starters">
              {LEARNING_STARTERS.filter((starter) => starter.kind === kind).map((starter) => (
                <li key={starter.id}>
                  <button type="button" className="button-quiet reading" onClick={() => onTake(starter)}>
                    {starter.learn}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
