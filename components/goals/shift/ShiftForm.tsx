import type { Goal } from "@/lib/domain/goals/goal.ts";
import { messages } from "@/lib/messages/messages.ts";
import { BecomingInSight } from "./BecomingInSight.tsx";
import { ExpectedUnease } from "./ExpectedUnease.tsx";
import { HonestLook } from "./HonestLook.tsx";
import { LettingGo } from "./LettingGo.tsx";
import { Protecting } from "./Protecting.tsx";
import { TwoWays } from "./TwoWays.tsx";
import { Willingness } from "./Willingness.tsx";
import "./shift.css";

/** A goal as an identity shift: the goal stays, the person moves (W2, W4–W6, W8). */
export function ShiftForm({ goal }: { goal: Goal }) {
  return (
    <div className="shift">
      <p className="reading">{messages.shift.lead}</p>
      <HonestLook goal={goal} />
      <TwoWays goal={goal} />
      <ExpectedUnease goal={goal} />
      <Protecting goal={goal} />
      <LettingGo goal={goal} />
      <Willingness goal={goal} />
      <BecomingInSight goal={goal} />
    </div>
  );
}
