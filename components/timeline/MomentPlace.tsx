import { type FormEvent, useId, useState } from "react";

import { dayOf } from "@/components/goals/forms/DayField.tsx";
import { minutesOfMoment } from "@/lib/domain/moments/minutes-of-moment.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { minutesFromText, timeText } from "@/lib/domain/time/time-text.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { moveMoment } from "@/lib/storage/past-moments.ts";

interface Props {
  moment: Moment;
  today: DayKey;
  onMoved: () => void;
}

/**
 * When a moment was, to be put right. Both are moved at once, so that it stands nowhere in between; with no
 * time named it is one of that day.
 */
export function MomentPlace({ moment, today, onMoved }: Props) {
  const [dayText, setDayText] = useState<string>(moment.day);
  const kept = minutesOfMoment(moment);
  const [timeTyped, setTimeTyped] = useState(() => (kept === undefined ? "" : timeText(kept)));
  const [isAhead, setAhead] = useState(false);
  const id = useId();
  const day = dayOf(dayText);
  const minutes = minutesFromText(timeTyped);
  const isSame = day === moment.day && minutes === kept;
  const words = messages.timeline.place;

  const move = async (event: FormEvent) => {
    event.preventDefault();
    if (day === undefined || isSame) return;
    const isMoved = await moveMoment(moment.id, { day, minutes }, currentZone(), Date.now());
    setAhead(!isMoved);
    if (isMoved) onMoved();
  };

  return (
    <form className="timeline-place" aria-labelledby={id} onSubmit={move}>
      <p id={id} className="label">
        {words.title}
      </p>
      <div className="row">
        <input
          type="date"
          required
          aria-label={words.day}
          max={today}
          value={dayText}
          onChange={(event) => setDayText(event.target.value)}
        />
        <input
          type="time"
          aria-label={words.time}
          value={timeTyped}
          onChange={(event) => setTimeTyped(event.target.value)}
        />
        {!isSame && <button type="submit">{words.keep}</button>}
      </div>
      {isAhead && (
        <p className="problem" role="alert">
          {words.ahead}
        </p>
      )}
    </form>
  );
}
