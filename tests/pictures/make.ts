/**
 * `npm run pictures` takes the pictures of the README. With `-- surfaces` it takes every surface of
 * goals, plans and protected time into `.output/pictures` instead, and with `-- lived` every room that
 * looks back, with nothing, a week, a year and ten years behind it. Further words choose among them, such
 * as `-- surfaces shift narrow` or `-- lived insights decade print`.
 * Both build the pseudo-locale for themselves, unless the words leave it out by naming `english`.
 */
import { buildPseudo } from "./pseudo-build.ts";

const [what, ...wanted] = process.argv.slice(2);

const isOfBoth = what === "surfaces" || what === "lived";
if (isOfBoth && !wanted.includes("english")) buildPseudo();

if (what === "surfaces") {
  const { takeSurfaces } = await import("./surfaces.ts");
  await takeSurfaces(wanted);
} else if (what === "lived") {
  const { takeLived } = await import("./lived/take-lived.ts");
  await takeLived(wanted);
} else {
  const { takeReadmePictures } = await import("./readme.ts");
  await takeReadmePictures();
}
