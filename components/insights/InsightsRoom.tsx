import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { PeriodName } from "@/lib/domain/insights/period.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { ChoosingPicture } from "./ChoosingPicture.tsx";
import { MilestonesPicture } from "./MilestonesPicture.tsx";
import { MomentsPicture } from "./MomentsPicture.tsx";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { RatingsPicture } from "./RatingsPicture.tsx";
import { readInsights } from "./read-insights.ts";
import { ShiftPicture } from "./ShiftPicture.tsx";
import { UneasePicture } from "./UneasePicture.tsx";
import { WhenPicture } from "./WhenPicture.tsx";
import { WherePicture } from "./WherePicture.tsx";
import "./drawing.css";
import "./bars.css";
import "./insights.css";

/** Pictures of change that show what is there and claim nothing the data cannot carry (R17, R21). */
export function InsightsRoom() {
  const settings = useSettings();
  return settings && <Pictures settings={settings} />;
}

function Pictures({ settings }: { settings: Settings }) {
  const today = useToday(settings.dayStartsAtMinutes);
  const [chosen, setChosen] = useState<PeriodName>();
  const seen = useLive(() => readInsights(chosen, today, currentZone()), [chosen, today]);
  if (seen === undefined) return null;

  const { period, series } = seen;
  return (
    <div className="insights">
      <header>
        <h1>{messages.journal.rooms.insights}</h1>
        <p className="reading">{seen.isEmpty ? messages.insights.empty : messages.insights.lead}</p>
        {seen.isEmpty ? (
          <p>
            <a href={addressOf("today")}>{messages.insights.toMoments}</a>
          </p>
        ) : (
          <PeriodChoice period={period} onChoose={setChosen} />
        )}
      </header>
      {!seen.isEmpty && (
        <>
          <MomentsPicture stretches={seen.stretches} period={period} />
          <ChoosingPicture stretches={seen.stretches} period={period} />
          <UneasePicture weeks={seen.weeks} isCut={seen.isCut} isHeavy={seen.isHeavy} />
          <WhenPicture hours={seen.hours} untimed={seen.untimed} settings={settings} isCut={seen.isCut} />
          <WherePicture where={seen.where} settings={settings} />
          <RatingsPicture series={series} thenNow={seen.thenNow} period={period} today={today} />
          <MilestonesPicture strips={seen.strips} today={today} />
          <ShiftPicture shifts={seen.shifts} series={series} today={today} />
          <p className="ways-on">
            <a href={addressOf("year", today.slice(0, 4))}>{messages.insights.toYears}</a>
          </p>
        </>
      )}
    </div>
  );
}
