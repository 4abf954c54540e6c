import { useState } from "react";

import { type Moment, UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";
import { editMoment } from "@/lib/storage/moments.ts";
import { useHeavyWeeks } from "@/lib/ui/heavy-weeks.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { UneaseExpected } from "./UneaseExpected.tsx";

const STEPS = UNEASE_STEPS.map((value) => ({ value, label: messages.moments.unease[value] }));

/** How a moment felt, in words (W8). Before the first answer ever, it says what is to be expected. */
export function UneaseScale({ moment }: { moment: Moment }) {
  const settings = useSettings();
  const isHeavy = useHeavyWeeks();
  const [isFirst, setFirst] = useState(false);
  // Once shown it stays, so that it does not vanish under the reader's eyes with the first answer.
  if (settings?.uneaseMetAt === null && !isFirst) setFirst(true);

  return (
    <div className="unease">
      {isFirst && <UneaseExpected intentionId={moment.intentionId} />}
      <ChoiceRow
        legend={messages.moments.uneaseQuestion}
        options={STEPS}
        value={moment.unease}
        onChoose={(unease) => editMoment(moment.id, { unease }, Date.now())}
        aside={
          <details>
            <summary>{messages.moments.uneaseWhy}</summary>
            <p>
              {isHeavy === false && messages.moments.uneaseSource}
              {isHeavy === true && `${messages.moments.uneaseSourceHeavy} ${messages.moments.heavyWeeks}`}
            </p>
          </details>
        }
        after={
          moment.unease !== undefined && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => editMoment(moment.id, { unease: undefined }, Date.now())}
            >
              {messages.moments.uneaseClear}
            </button>
          )
        }
      />
    </div>
  );
}
