import { type ReactNode, useId } from "react";

import { useAhead } from "@/lib/ui/ahead.ts";

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
  const [chosen, showAhead] = useAhead(value);

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
                showAhead(option.value);
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
