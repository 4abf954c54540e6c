import { WeekRatings } from "@/components/ratings/WeekRatings.tsx";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { askTheRest } from "./weekly-acts.ts";

interface Props {
  reflection: Reflection;
  /** The Monday of the week that is rated. */
  rated: DayKey;
  /** Begun just now: the heading takes the focus. */
  isFresh: boolean;
  onGoOn: () => void;
}

/** The first part of a weekly: one’s own eye, before any of the days is in sight (R20). */
export function WeeklyRating({ reflection, rated, isFresh, onGoOn }: Props) {
  const goOn = async () => {
    onGoOn();
    await askTheRest(reflection, rated);
  };
  return (
    <section className="stack weekly-rating">
      <RatingHead isFresh={isFresh} />
      <WeekRatings period={rated} />
      <div className="row">
        <button type="button" className="button-primary" onClick={goOn}>
          {messages.ratings.on}
        </button>
      </div>
    </section>
  );
}

/** What is rated and why it comes first. */
export function RatingHead({ isFresh }: Pick<Props, "isFresh">) {
  return (
    <div className="stack">
      <h2 tabIndex={-1} ref={isFresh ? focusWhenShown : undefined}>
        {messages.ratings.title}
      </h2>
      <p className="hint">{messages.ratings.lead}</p>
    </div>
  );
}
