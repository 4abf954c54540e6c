/**
 * The mark: the first letter of the name, its bowl a leaf that unfolds from the stem. When
 * something waits, a seed hangs above the leaf. Told apart by shape as well as by colour.
 *
 * Verdigris and ochre of middle lightness: each stands out three to one from a white toolbar
 * and from a dark one.
 */
const VERDIGRIS = "#4c937c";
const OCHRE = "#c07f24";
const PAPER = "#f6f2e9";
const DEEP_VERDIGRIS = "#2f6653";

/** Drawn on the pixels of 16: the stem on two whole columns, the leaf cut to whole steps. */
const small = {
  field: 16,
  stem: "M2 1h2v14H2z",
  leaf: "M5 15C4.6 10 7.6 6.3 15 6c.4 6-3.6 9.3-10 9z",
  seed: { x: 12.5, y: 2.5, r: 2.5 },
};

/** The same with the room to be round: for 32 and more. */
const large = {
  field: 32,
  stem: "M4 4a2 2 0 0 1 4 0v27H4z",
  leaf: "M9.5 31C8.8 20.5 15 13.5 29 13c.8 12-7 18.5-19.5 18z",
  seed: { x: 25, y: 5.5, r: 4.5 },
};

/**
 * SVG text of the icon for one size in pixels.
 *
 * @param {number} size
 * @param {{ waiting?: boolean, sheet?: boolean }} state `sheet` lays it on paper, for places
 *   where an icon stands alone
 */
export function drawMark(size, { waiting = false, sheet = false } = {}) {
  const { field, stem, leaf, seed } = size < 32 ? small : large;
  const colour = sheet ? DEEP_VERDIGRIS : VERDIGRIS;
  const art =
    `<path fill="${colour}" d="${stem}"/><path fill="${colour}" d="${leaf}"/>` +
    (waiting ? `<circle fill="${OCHRE}" cx="${seed.x}" cy="${seed.y}" r="${seed.r}"/>` : "");
  const laid = sheet
    ? `<rect fill="${PAPER}" x="1" y="1" width="30" height="30" rx="7"/>` +
      `<g transform="translate(6 4.6) scale(.66)">${art}</g>`
    : art;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${field} ${field}">${laid}</svg>`;
}
