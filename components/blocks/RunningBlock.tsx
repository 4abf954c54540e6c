import { useId } from "react";

import type { Block } from "@/lib/domain/blocks/block.ts";
import { blockAt } from "@/lib/domain/blocks/block-run.ts";
import { minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatMinutes } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import "./running-block.css";

interface Props {
  blocks: readonly Block[];
  /** Then it says that time is protected, and none of the person's words. */
  veiled?: boolean;
}

/**
 * While a block runs: what this time is for, where otherwise a card would wait (W9). It comes and
 * goes by itself.
 */
export function RunningBlock({ blocks, veiled = false }: Props) {
  const title = useId();
  const zone = currentZone();
  const run = blockAt(blocks, useMinute(), zone);
  const clock = useSettings()?.clock;
  if (run === undefined || clock === undefined) return null;

  const { name, purpose } = run.block;
  return (
    <section className="card running-block" aria-labelledby={title}>
      <h2 id={title} className="label" dir="auto">
        {veiled ? messages.blocks.title : name}
      </h2>
      {!veiled && (
        <p className="lead" dir="auto">
          {purpose}
        </p>
      )}
      <p className="hint">
        {messages.blocks.running(formatMinutes(minutesOfDayAt(run.endsAt, zone), clock))}
      </p>
    </section>
  );
}
