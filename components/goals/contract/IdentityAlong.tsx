import { useId } from "react";

import { messages } from "@/lib/messages/messages.ts";
import type { IdentityText } from "@/lib/sharing/contract-identity.ts";

interface Props {
  texts: readonly IdentityText[];
  isAlong: boolean;
  onChange: (isAlong: boolean) => void;
}

/** Lets the identity work go along with a contract, after showing every word that would (R18). */
export function IdentityAlong({ texts, isAlong, onChange }: Props) {
  const id = useId();
  const words = messages.contract.save;
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isAlong}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {words.identity}
      </label>
      <p id={id} className="hint contract-beside">
        {words.identityWhy}
      </p>
      {isAlong && (
        <div className="contract-beside contract-along" role="status">
          <p className="label">{texts.length === 0 ? words.identityNone : words.identityGoes}</p>
          {texts.length > 0 && (
            <dl className="stack">
              {texts.map(({ word, text }) => (
                <div key={word}>
                  <dt className="label">{messages.contract.identityTexts[word]}</dt>
                  <dd className="reading written-words" dir="auto">
                    {text}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
    </div>
  );
}
