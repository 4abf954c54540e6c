import { type ReactNode, useId, useState } from "react";

interface Props<T> {
  legend: string;
  options: readonly { value: T; label: ReactNode }[];
  value: T | undefined;
  onChoose: (value: T) => void;
  /** Stands beside the question. */
  aside?: ReactNode;
  /** Stands after the answers. */
  after?: ReactNode;
}

/** A question with a few worded answers, of which one is chosen. */
export function ChoiceRow<T extends string | number>({
  legend,
  options,
  value,
  onChoose,
  aside,
  after,
}: Props<T>) {
  const name = useId();
  // Shown at once, ahead of the database; whose next answer has the last word.
  const [ahead, setAhead] = useState<{ of: T | undefined; chosen: T }>();
  if (ahead !== undefined && ahead.of !== value) setAhead(undefined);
  const chosen = ahead?.chosen ?? value;

  return (
    <fieldset className="choice-row" aria-labelledby={`${name}-legend`}>
      <div className="choice-head">
        <span id={`${name}-legend`}>{legend}</span>
        {aside}
      </div>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              checked={chosen === option.value}
              onChange={() => {
                setAhead({ of: value, chosen: option.value });
                onChoose(option.value);
              }}
            />
            {option.label}
          </label>
        ))}
        {after}
      </div>
    </fieldset>
  );
}
