import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { EMPTY_MIRROR, readMirror, veiledMirror, writeMirror } from "@/lib/storage/mirror.ts";
import { headingLength } from "@/lib/ui/heading-length.ts";

/** A tab opened out of sight gets no frame until it is looked at; its bundle still comes, so soon. */
const LATEST_MS = 400;

/**
 * Paints the intention before React or the database are loaded, and asks for the bundle once it
 * stands. A small classic script that the new tab runs as soon as its `h1` is there. Opened as
 * `?veil#word` the page only empties the mirror and goes.
 */
export default defineUnlistedScript(() => {
  const { search, hash } = location;
  const mirrored = readMirror() ?? EMPTY_MIRROR;
  if (search === "?veil") {
    writeMirror(veiledMirror(decodeURIComponent(hash.slice(1)), mirrored.appearance));
    close();
    return;
  }
  document.documentElement.dataset["theme"] = mirrored.appearance;
  const heading = document.querySelector("h1");
  if (heading !== null && mirrored.heading !== "") {
    heading.textContent = mirrored.heading;
    heading.dataset["length"] = headingLength(mirrored.heading);
    document.title = mirrored.heading;
  }
  const { bundle, styles } = document.currentScript?.dataset ?? {};
  // The development server loads them by itself.
  if (bundle !== undefined) afterPaint(mirrored.heading, () => load(bundle, styles?.split(" ") ?? []));
});

/**
 * Runs once, when the frame with the heading in its own face is out. The first frame may come
 * before the face does and show nothing; work begun then would hold the sentence up.
 */
function afterPaint(heading: string, work: () => void): void {
  let done = false;
  const once = () => {
    if (!done) work();
    done = true;
  };
  // A frame callback runs before its frame is painted, a task after it behind the paint.
  const nextFrame = () => requestAnimationFrame(() => setTimeout(once));
  document.fonts.load("1em Intention", heading).then(nextFrame, nextFrame);
  setTimeout(once, LATEST_MS);
}

/** The page is taken over only in its styles, or it would show itself bare. */
async function load(bundle: string, styles: readonly string[]): Promise<void> {
  await Promise.all(
    styles.map((href) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      document.head.append(link);
      // A style that does not come must not keep the page from working.
      return new Promise((settled) => {
        link.addEventListener("load", settled);
        link.addEventListener("error", settled);
      });
    }),
  );
  const script = document.createElement("script");
  script.type = "module";
  script.src = bundle;
  document.head.append(script);
}
