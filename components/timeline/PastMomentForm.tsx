import { type FormEvent, useId, useRef, useState } from "react";

import { dayOf } from "@/components/goals/forms/DayField.tsx";
import { ChoiceRow } from "@/components/moments/ChoiceRow.tsx";
import { MOMENT_KINDS, type MomentKind } from "@/lib/domain/moments/moment.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { fitsNote, NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { minutesFromText } from "@/lib/domain/time/time-text.ts";
import { formatDay, formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { recordPastMoment } from "@/lib/storage/past-moments.ts";
import { useDraft } from "@/lib/ui/draft.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";

const KINDS = MOMENT_KINDS.map((value) => ({ value, label: messages.moments.kinds[value].name }));

interface Props {
  today: DayKey;
  settings: Settings;
  onKept: (day: DayKey) => void;
  onCancel: () => void;
}

/** A moment of yesterday, unless another day is chosen. Its line is a draft until it is kept. */
export function PastMomentForm({ today, settings, onKept, onCancel }: Props) {
  const yesterday = addDays(today, -1);
  const [dayText, setDayText] = useState<string>(yesterday);
  const [time, setTime] = useState("");
  const [kind, setKind] = useState<MomentKind>();
  const [problem, setProblem] = useState<"ahead" | "failed">();
  const isKeeping = useRef(false);
  const note = useDraft("past-moment");
  const id = useId();
  const day = dayOf(dayText);
  const minutes = minutesFromText(time);
  const text = note.text ?? "";
  const words = messages.timeline.add;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    // Sent twice in one breath, it would stand there twice.
    if (day === undefined || kind === undefined || !fitsNote(text) || isKeeping.current) return;
    isKeeping.current = true;
    try {
      const past = { kind, day, minutes, note: text.trim() };
      const moment = await recordPastMoment(past, currentZone(), Date.now());
      if (moment === undefined) {
        isKeeping.current = false;
        setProblem("ahead");
        return;
      }
    } catch {
      isKeeping.current = false;
      setProblem("failed");
      return;
    }
    note.write("");
    onKept(day);
  };

  return (
    <form className="card stack" aria-label={words.title} onSubmit={keep}>
      <div className="row timeline-when">
        <div className="field">
          <label className="label" htmlFor={`${id}-day`}>
            {words.day}
          </label>
          <input
            id={`${id}-day`}
            type="date"
            required
            max={yesterday}
            ref={focusWhenShown}
            value={dayText}
            onChange={(event) => setDayText(event.target.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={`${id}-time`}>
            {words.time}
          </label>
          <input
            id={`${id}-time`}
            type="time"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </div>
      </div>
      {day !== undefined && minutes !== undefined && minutes < settings.dayStartsAtMinutes && (
        <p className="hint">{words.night(formatDay(day, "day"))}</p>
      )}
      <ChoiceRow legend={messages.moments.kindQuestion} options={KINDS} value={kind} onChoose={setKind} />
      <div className="field">
        <label className="label" htmlFor={`${id}-note`}>
          {words.note}
        </label>
        <textarea
          id={`${id}-note`}
          dir="auto"
          rows={1}
          value={text}
          aria-invalid={!fitsNote(text)}
          onChange={(event) => note.write(event.target.value)}
        />
      </div>
      {!fitsNote(text) && (
        <p className="problem" role="alert">
          {messages.moments.noteTooLong(formatNumber(text.length - NOTE_MAX))}
        </p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {words[problem]}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button-primary" disabled={kind === undefined || !fitsNote(text)}>
          {words.keep}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
