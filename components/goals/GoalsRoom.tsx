import { lazy } from "react";

import { usePlace } from "@/components/journal/room-in-address.ts";
import { isKept } from "@/lib/domain/row.ts";
import { goalById } from "@/lib/storage/goals.ts";
import { useLive } from "@/lib/ui/live.ts";
import { GoalList } from "./GoalList.tsx";
import "./goals.css";

const GoalPage = lazy(async () => ({ default: (await import("./GoalPage.tsx")).GoalPage }));
const TalkPage = lazy(async () => ({ default: (await import("./talk/TalkPage.tsx")).TalkPage }));
const ReleasePage = lazy(async () => ({ default: (await import("./shift/ReleasePage.tsx")).ReleasePage }));

/** All goals, or one of them: its page, the conversation about it, the letting go of its shift. */
export function GoalsRoom() {
  const [id, part] = usePlace().path;
  if (id === undefined) return <GoalList />;
  return <OneGoal key={id} id={id} part={part} />;
}

function OneGoal({ id, part }: { id: string; part: string | undefined }) {
  // A list, since a query without an answer and a goal that is not there look alike.
  const found = useLive(async () => [await goalById(id)], [id]);
  if (found === undefined) return null;
  const [goal] = found;
  if (goal === undefined) return <GoalList isMissing />;
  // What was deleted is not written into; its page offers to bring it back.
  if (!isKept(goal)) return <GoalPage goal={goal} />;
  if (part === "talk") return <TalkPage goal={goal} />;
  if (part === "release") return <ReleasePage goal={goal} />;
  return <GoalPage goal={goal} />;
}
