import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { NudgeAnswer } from "@/lib/storage/nudges.ts";
import type { ShownNudge } from "@/lib/ui/shown-nudge.ts";
import { NudgeAct } from "./NudgeAct.tsx";
import { answer, chooseAnew, restAWeek } from "./nudge-acts.ts";
import { Postponing } from "./Postponing.tsx";

interface Props {
  shown: ShownNudge;
  inPopup: boolean;
  /** What is said once the answer has changed something for good. */
  onSay: (words: string) => void;
}

/** Every way to answer the nudge that waits. */
export function NudgeWays({ shown, inPopup, onSay }: Props) {
  const { nudge } = shown;
  const say = async (said: NudgeAnswer) => {
    if (await answer(nudge, said)) onSay(messages.nudges.quieted);
  };
  if (nudge.kind === "plan-cue") return <PlanWays onAnswer={say} />;
  return (
    <div className="nudge-ways">
      <NudgeAct nudge={nudge} inPopup={inPopup} />
      {nudge.kind === "welcome-back" ? (
        <WelcomeBackWays nudge={nudge} inPopup={inPopup} />
      ) : (
        <>
          <button
            type="button"
            className="button-quiet"
            onClick={() => say(nudge.kind === "weekly" ? "rested" : "declined")}
          >
            {declineWords(nudge)}
          </button>
          <Postponing shown={shown} />
        </>
      )}
    </div>
  );
}

function declineWords({ kind }: Nudge): string {
  const words = messages.nudges;
  if (kind === "weekly") return words.restThisWeek;
  return kind === "check-in" || kind === "end-of-day" ? words.notToday : words.planWays.declined;
}

/** Of one weight: choosing otherwise is a choice (R13). */
function PlanWays({ onAnswer }: { onAnswer: (said: NudgeAnswer) => Promise<void> }) {
  return (
    <div className="nudge-ways">
      {(["acted", "otherwise", "declined"] as const).map((said) => (
        <button key={said} type="button" onClick={() => onAnswer(said)}>
          {messages.nudges.planWays[said]}
        </button>
      ))}
    </div>
  );
}

/** Beside picking up where one was (R11). */
function WelcomeBackWays({ nudge, inPopup }: { nudge: Nudge; inPopup: boolean }) {
  const words = messages.nudges.welcomeBackWays;
  return (
    <>
      <button type="button" className="button-quiet" onClick={() => chooseAnew(nudge, inPopup)}>
        {words.anew}
      </button>
      <button type="button" className="button-quiet" onClick={() => restAWeek(nudge)}>
        {words.rest}
      </button>
    </>
  );
}
