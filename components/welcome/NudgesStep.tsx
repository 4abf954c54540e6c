import { DailyFields } from "@/components/settings/DailyFields.tsx";
import { MostPerDay } from "@/components/settings/MostPerDay.tsx";
import { NotificationTest } from "@/components/settings/NotificationTest.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { StepEnd } from "./StepEnd.tsx";
import type { StepProps } from "./step-props.ts";

/** How to be asked, and whether notifications of the system reach the person at all. */
export function NudgesStep({ editable, back, next, finish }: StepProps) {
  return (
    <>
      <p className="reading">{messages.welcome.nudges.lead}</p>
      <div className="stack">
        <DailyFields kind="morning" editable={editable} />
        <DailyFields kind="check-in" editable={editable} />
        <MostPerDay editable={editable} />
      </div>
      <section className="stack welcome-part">
        <h2>{messages.notifications.title}</h2>
        <p>{messages.welcome.nudges.notifications}</p>
        <NotificationTest editable={editable} />
      </section>
      <StepEnd onBack={back} onNext={next} next={messages.welcome.next} onSkipAll={finish} />
    </>
  );
}
