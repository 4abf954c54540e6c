import { useId } from "react";

import { NOT_THIS_WEEK, type Rating } from "@/lib/domain/ratings/rating.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useAhead } from "@/lib/ui/ahead.ts";
import "./ratings.css";

const MOST = 10;
const STEPS = Array.from({ length: MOST + 1 }, (_, step) => step);

interface Props {
  question: string;
  /** The question holds words of the person's. */
  isOwn?: boolean;
  /** What the ends mean. */
  low: string;
  high: string;
  value: Rating["value"] | undefined;
  onRate: (value: Rating["value"]) => void;
  /** Names the answer that gives no number; without it there is none. */
  pass?: string;
}

/** One self-rating from 0 to 10. The ends alone are named, and nothing is chosen beforehand. */
export function RatingField({ question, isOwn, low, high, value, onRate, pass }: Props) {
  const name = useId();
  const [chosen, showAhead] = useAhead(value);
  const choose = (next: Rating["value"]) => {
    showAhead(next);
    onRate(next);
  };
  const ends = new Map([
    [0, low],
    [MOST, high],
  ]);
  const nameOf = (step: number) => {
    const words = ends.get(step);
    return words === undefined
      ? messages.ratings.step(formatNumber(step), formatNumber(MOST))
      : messages.ratings.end(formatNumber(step), words);
  };

  return (
    <fieldset className="rate">
      <legend dir={isOwn ? "auto" : undefined}>{question}</legend>
      <div className="rate-scale">
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              aria-label={nameOf(step)}
              checked={chosen === step}
              onChange={() => choose(step)}
            />
          </label>
        ))}
      </div>
      <div className="rate-ends hint" aria-hidden="true">
        {Array.from(ends.keys(), (step) => (
          <span key={step}>{nameOf(step)}</span>
        ))}
      </div>
      {pass !== undefined && (
        <label className="choice rate-pass">
          <input
            type="radio"
            name={name}
            checked={chosen === NOT_THIS_WEEK}
            onChange={() => choose(NOT_THIS_WEEK)}
          />
          {pass}
        </label>
      )}
    </fieldset>
  );
}
