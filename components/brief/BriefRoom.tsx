import { briefDays } from "@/lib/domain/brief/brief-time.ts";
import { briefFrom } from "@/lib/domain/brief/brief-of.ts";
import type { BriefChoice } from "@/lib/domain/brief/choice.ts";
import { offeredParts } from "@/lib/domain/brief/offered-parts.ts";
import type { Stretch } from "@/lib/domain/insights/stretch.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { BRIEF_WORDING } from "./brief-wording.ts";
import { BriefPage } from "./BriefPage.tsx";
import { ChooseDays } from "./ChooseDays.tsx";
import { ChoosePart } from "./ChoosePart.tsx";
import { ChooseQuestion } from "./ChooseQuestion.tsx";
import { readBrief } from "./read-brief.ts";
import { useBriefChoice } from "./use-brief-choice.ts";
import { WaysOut } from "./WaysOut.tsx";
import "./brief.css";

/** Where a brief for a coaching conversation is put together (L8): what goes in above, what leaves below. */
export function BriefRoom() {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  return settings && <Preparing today={today} />;
}

function Preparing({ today }: { today: DayKey }) {
  const { choice, choose } = useBriefChoice(today);
  if (choice === undefined) return null;

  const days = briefDays(choice, today);
  return (
    <div className="brief">
      <header className="stack">
        <h1>{messages.journal.rooms.brief}</h1>
        <p className="reading">{messages.brief.lead}</p>
      </header>
      <section className="brief-choice" aria-labelledby="brief-choice">
        <h2 id="brief-choice">{messages.brief.choose.heading}</h2>
        <ChooseDays choice={choice} days={days} onChoose={choose} />
        <ChooseQuestion choice={choice} onChoose={choose} />
      </section>
      {days && <Chosen days={days} choice={choice} choose={choose} />}
    </div>
  );
}

interface Props {
  days: Stretch;
  choice: BriefChoice;
  choose: (choice: BriefChoice) => void;
}

function Chosen({ days, choice, choose }: Props) {
  const withNotes = choice.parts.includes("notes");
  const data = useLive(() => readBrief(days, withNotes), [days.first, days.last, withNotes]);
  if (data === undefined) return null;

  const time = { ...days, zone: currentZone() };
  const offered = offeredParts(data, time, BRIEF_WORDING);
  const brief = briefFrom(offered, time, choice, BRIEF_WORDING);
  return (
    <>
      <div className="brief-parts">
        {offered.map((part) => (
          <ChoosePart key={part.name} part={part} choice={choice} onChoose={choose} />
        ))}
      </div>
      <section className="brief-leaves" aria-labelledby="brief-leaves">
        <div className="brief-beside stack">
          <h2 id="brief-leaves">{messages.brief.preview.heading}</h2>
          <p className="hint">{messages.brief.preview.lead}</p>
        </div>
        {brief.parts.length === 0 ? (
          <p>{messages.brief.preview.empty}</p>
        ) : (
          <>
            <BriefPage brief={brief} />
            <WaysOut brief={brief} />
          </>
        )}
      </section>
    </>
  );
}
