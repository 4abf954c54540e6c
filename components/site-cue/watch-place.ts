import { LONGEST_PATH } from "@/lib/domain/plans/site-path.ts";

const LOOK_EVERY_MS = 1_000;
/** A page that changes its address all the time is not followed at every step. */
const TELL_EVERY_MS = 5_000;

/**
 * Calls back with the path of the page when it is in sight: when it has loaded, comes back into
 * sight, or has changed its address without loading. The address is looked at once a second, and
 * that while it is in sight: events of the page could be forged, and its history is not ours to touch.
 *
 * @returns how to stop
 */
export function watchPlace(arrived: (path: string) => void): () => void {
  let known: string | undefined;
  let toldAt = -Infinity;
  let looking: ReturnType<typeof setInterval> | undefined;

  const look = () => {
    const { pathname } = location;
    const now = performance.now();
    // Who fills the screen with something is in the middle of it (R3).
    if (pathname === known || now - toldAt < TELL_EVERY_MS || document.fullscreenElement !== null) return;
    known = pathname;
    toldAt = now;
    arrived(pathname.slice(0, LONGEST_PATH));
  };
  const follow = () => {
    clearInterval(looking);
    if (document.visibilityState === "visible") {
      looking = setInterval(look, LOOK_EVERY_MS);
      look();
    } else known = undefined;
  };

  document.addEventListener("visibilitychange", follow);
  follow();
  return () => {
    clearInterval(looking);
    document.removeEventListener("visibilitychange", follow);
  };
}
