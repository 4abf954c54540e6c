import { planText } from "@/components/plans/plan-text.ts";
import type { CueCounts, WhereItShows } from "@/lib/domain/insights/where-it-shows.ts";
import { siteName } from "@/lib/domain/plans/site-of-address.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { countText } from "./count-text.ts";
import { CUE_ANSWERS, CUE_TONES } from "./cue-tones.ts";
import { CueBar } from "./CueBar.tsx";
import { Figure } from "./Figure.tsx";
import { Legend } from "./Legend.tsx";

const AT_ONCE = 6;

interface Named {
  key: string;
  name: string;
  counts: CueCounts;
}

/** Where the old identity turns up, as far as plans expected it: by plan and by site. */
export function WherePicture({ where, settings }: { where: WhereItShows; settings: Settings }) {
  const words = messages.insights.where;
  const deleted = where.deleted ? [{ key: "deleted", name: words.deleted, counts: where.deleted }] : [];
  const plans: Named[] = [
    ...where.plans
      .map(({ plan, ...counts }) => ({ key: plan.id, name: planText(plan, settings), counts }))
      .toReversed(),
    ...deleted,
  ];
  const sites: Named[] = where.sites.map(({ origin, ...counts }) => ({
    key: origin,
    name: siteName({ origin, path: "/" }),
    counts,
  }));
  const shown = plans.reduce((sum, { counts }) => sum + counts.shown, 0);
  if (shown === 0) return <Figure title={words.title} caption={words.none} />;

  const most = Math.max(...[...plans, ...sites].map(({ counts }) => counts.shown));
  const head = [words.plan, words.shown, ...CUE_ANSWERS.map((answer) => words[answer])];
  const rows = [...plans, ...sites].map(({ key, name, counts }) => ({
    key,
    cells: [name, countText(counts.shown), ...CUE_ANSWERS.map((answer) => countText(counts[answer]))],
  }));
  return (
    <Figure
      title={words.title}
      note={words.note}
      caption={words.caption(shown, formatNumber(shown))}
      table={{ head, rows }}
    >
      <Legend entries={CUE_ANSWERS.map((answer) => ({ tone: CUE_TONES[answer], text: words[answer] }))} />
      <Bars title={words.plans} bars={plans} most={most} />
      {sites.length > 0 && <Bars title={words.sites} bars={sites} most={most} />}
    </Figure>
  );
}

/** The first few, which are of the plans of late; the others on request. */
function Bars({ title, bars, most }: { title: string; bars: readonly Named[]; most: number }) {
  const [shown, folded] = [bars.slice(0, AT_ONCE), bars.slice(AT_ONCE)];
  return (
    <div className="cue-bars">
      <h3 className="bars-name">{title}</h3>
      <List bars={shown} most={most} />
      {folded.length > 0 && (
        <details>
          <summary>{messages.insights.where.more(folded.length, formatNumber(folded.length))}</summary>
          <List bars={folded} most={most} />
        </details>
      )}
    </div>
  );
}

function List({ bars, most }: { bars: readonly Named[]; most: number }) {
  return (
    <ul role="list">
      {bars.map(({ key, name, counts }) => (
        <CueBar key={key} name={name} counts={counts} most={most} />
      ))}
    </ul>
  );
}
