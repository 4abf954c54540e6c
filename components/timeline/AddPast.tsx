import { useRef, useState } from "react";

import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { PastMomentForm } from "./PastMomentForm.tsx";

interface Props {
  today: DayKey;
  settings: Settings;
}

/** The way to add a moment of yesterday or an earlier day. */
export function AddPast({ today, settings }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [keptOn, setKeptOn] = useState<DayKey>();
  const opener = useRef<HTMLButtonElement>(null);
  const words = messages.timeline.add;

  const close = (day?: DayKey) => {
    setOpen(false);
    setKeptOn(day);
    opener.current?.focus();
  };

  return (
    <div className="timeline-add">
      <div className="row">
        <button
          ref={opener}
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setKeptOn(undefined);
          }}
        >
          {words.open}
        </button>
        <output className="hint">{keptOn && words.kept(formatDay(keptOn, "day"))}</output>
      </div>
      {isOpen && <PastMomentForm today={today} settings={settings} onKept={close} onCancel={() => close()} />}
    </div>
  );
}
