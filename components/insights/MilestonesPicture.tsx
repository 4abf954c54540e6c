import { useId } from "react";

import type { MilestoneStrip } from "@/lib/domain/insights/milestone-strip.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { MilestoneMap } from "./MilestoneMap.tsx";
import { useWidth } from "./use-width.ts";

/** The milestone maps of the goals that are held, each along its own days; nothing when there is none. */
export function MilestonesPicture({ strips, today }: { strips: readonly MilestoneStrip[]; today: DayKey }) {
  const id = useId();
  const [held, width] = useWidth<HTMLDivElement>();
  const words = messages.insights.milestones;
  if (strips.length === 0) return null;
  return (
    <section className="insight" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className="hint">{words.note}</p>
      <div ref={held} className="milestone-maps">
        {strips.map((strip) => (
          <MilestoneMap key={strip.goal.id} strip={strip} today={today} width={width} />
        ))}
      </div>
    </section>
  );
}
