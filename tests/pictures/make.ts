/**
 * `npm run pictures` takes the pictures of the README. With `-- surfaces` it takes every surface of
 * goals, plans and protected time into `.output/pictures` instead; further words choose among them,
 * such as `-- surfaces shift narrow`.
 */
const [what, ...wanted] = process.argv.slice(2);

if (what === "surfaces") {
  const { takeSurfaces } = await import("./surfaces.ts");
  await takeSurfaces(wanted);
} else {
  const { takeReadmePictures } = await import("./readme.ts");
  await takeReadmePictures();
}
