import type { Figures } from "./figures.ts";

const WIDTH = 720;
const HEIGHT = 460;
const LEFT = 64;
const RIGHT = 190;
const TOP = 56;
const BOTTOM = 56;
const TICKS = 5;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A round number of at least `value`, so that the ticks of an axis are round as well. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value || 1)) / 2;
  return Math.ceil(value / step) * step;
}

/**
 * The two figures between which a policy has to choose, one against the other: burden to the right,
 * the share of people kept upwards; the larger the circle, the more weeklies done. As SVG.
 */
export function chart(all: readonly Figures[], title: string): string {
  const mostBurden = roundUp(Math.max(...all.map(({ burden }) => burden)));
  const kept = all.map((figures) => figures.kept);
  const least = Math.floor(Math.min(...kept) * 10 - 0.5) / 10;
  const most = Math.ceil(Math.max(...kept) * 10 + 0.2) / 10;
  const x = (burden: number) => LEFT + (burden / mostBurden) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => HEIGHT - BOTTOM - ((share - least) / (most - least)) * (HEIGHT - TOP - BOTTOM);
  const across = partsOf(TICKS).map((part) => {
    const burden = part * mostBurden;
    return `<text x="${x(burden)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${burden.toFixed(1)}</text>`;
  });
  const upwards = partsOf(Math.round((most - least) * 10)).map((part) => {
    const share = least + part * (most - least);
    return (
      `<path d="M${LEFT} ${y(share)}H${WIDTH - RIGHT}" stroke="#dcd3c3"/>` +
      `<text x="${LEFT - 10}" y="${y(share) + 4}" text-anchor="end">${(100 * share).toFixed(0)} %</text>`
    );
  });
  const labelsAt = spread(all.map((figures) => y(figures.kept)));
  const points = all.map((figures, index) => {
    const at = `cx="${x(figures.burden).toFixed(1)}" cy="${y(figures.kept).toFixed(1)}"`;
    const radius = (4 + 10 * figures.weekliesPerWeek).toFixed(1);
    const labelY = labelsAt[index] ?? 0;
    const line = `M${x(figures.burden).toFixed(1)} ${y(figures.kept).toFixed(1)}L${WIDTH - RIGHT + 8} ${labelY.toFixed(1)}`;
    return (
      `<path d="${line}" stroke="#8c8171" stroke-width=".6"/>` +
      `<circle ${at} r="${radius}" fill="#2f6653" fill-opacity=".75"/>` +
      `<text x="${WIDTH - RIGHT + 12}" y="${(labelY + 4).toFixed(1)}">${escaped(figures.name)}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#2a2622">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fcfaf4"/>
<text x="${LEFT}" y="24" font-size="14">${escaped(title)}</text>
<text x="${LEFT}" y="42">Kept at day 56, over mean burden. The larger the circle, the more weeklies done.</text>
${[...upwards, ...across, ...points].join("\n")}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">mean burden</text>
</svg>
`;
}

/** From 0 to 1 in so many equal steps. */
function partsOf(steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => step / steps);
}

const LINE = 16;

/** Heights of labels that stand as near to what they name as they can without covering one another. */
function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let free = -Infinity;
  for (const index of order) {
    const place = Math.max(free, wanted[index] ?? 0);
    places[index] = place;
    free = place + LINE;
  }
  return places;
}
