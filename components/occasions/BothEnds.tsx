import { ratedText } from "@/components/insights/rated-text.ts";
import type { ThenNow } from "@/lib/domain/ratings/then-now.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  given: readonly ThenNow[];
  /** Nothing is left to give. */
  isWhole: boolean;
}

/** Both ends of a quarter in numbers, each as it was given; what they say is for the person to see. */
export function BothEnds({ given, isWhole }: Props) {
  const words = messages.ratings.thenNow;
  return (
    <details className="both-ends" open={isWhole}>
      <summary>{messages.occasions.quarterly.ratings.sides}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.rated}</th>
            <th scope="col">{words.began}</th>
            <th scope="col">{words.seenFromNow}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {given.map(({ key, capability, label = "", began, seenFromNow, now }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {capability === "own" ? label : messages.insights.ratings.capabilities[capability]}
              </th>
              <td>{ratedText(began)}</td>
              <td>{ratedText(seenFromNow)}</td>
              <td>{ratedText(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.why}</p>
    </details>
  );
}
