import type { SiteAnswer, SiteChip } from "@/lib/domain/plans/site-message.ts";
import { CHIP_STYLE } from "./chip-style.ts";

/** In seconds, of those in which the page is in sight. */
const SEEN_AFTER = 3;
const GONE_AFTER = 20;
/** Whoever walks towards it from field to field has more time, but not for ever. */
const GONE_AT_LAST = 60;
/** A click so soon was meant for what stood there before. */
const UNEXPECTED_MS = 400;

interface Listeners {
  /** It has stood in sight for three seconds. */
  onSeen: () => void;
  onAnswer: (answer: SiteAnswer) => void;
  /** It has gone, answered or by itself. */
  onGone: () => void;
}

/** What happens on the chip is none of the page's business, such as a key that is a shortcut there. */
const OURS =
  "keydown keypress keyup click focusin focusout wheel pointerdown pointerup mousedown mouseup touchstart touchend";

/**
 * Words are set as an attribute that the style paints: text itself, even in a closed shadow root,
 * could be guessed letter by letter by a page that calls `window.find`.
 */
function said<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.dataset["said"] = text;
  return element;
}

/**
 * Shows a chip in the corner of whatever page this is, over all that lies there and outside its
 * flow. It takes no focus and goes by itself. Of events, those that a person made count.
 *
 * @returns how to take it away
 */
export function showChip(chip: SiteChip, { onSeen, onAnswer, onGone }: Listeners): () => void {
  const host = document.createElement("div");
  host.lang = chip.language;
  host.dir = chip.direction;
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = CHIP_STYLE;
  const panel = document.createElement("section");
  panel.ariaLabel = chip.name;
  const words = document.createElement("div");
  words.role = "status";
  words.append(...chip.lines.map((line) => said("p", line)));
  words.style.setProperty("visibility", "hidden");
  const ways = document.createElement("footer");
  panel.append(said("h2", chip.name), words, ways);
  root.append(style, panel);

  const shownAt = performance.now();
  let cameFrom: HTMLElement | undefined;
  let [seconds, idle] = [0, 0];

  const isIn = () => root.activeElement !== null;
  const leave = () => {
    clearInterval(ticking);
    document.removeEventListener("focusin", wait);
    const wasIn = isIn();
    host.remove();
    // Whoever was inside goes on where they were.
    if (wasIn) cameFrom?.focus({ preventScroll: true });
    onGone();
  };
  const wait = () => (idle = 0);
  const tick = () => {
    if (!host.matches(":popover-open")) return leave();
    if (document.visibilityState !== "visible") return;
    seconds += 1;
    idle = isIn() || panel.matches(":hover") ? 0 : idle + 1;
    if (seconds === SEEN_AFTER) onSeen();
    if (idle >= GONE_AFTER || (idle > 0 && seconds >= GONE_AT_LAST)) leave();
  };

  for (const { answer, label } of chip.ways) {
    const button = said("button", label);
    button.type = "button";
    button.ariaLabel = label;
    // A pointer leaves the caret where it stands in the page.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", ({ isTrusted }) => {
      if (!isTrusted || performance.now() - shownAt < UNEXPECTED_MS) return;
      onAnswer(answer);
      leave();
    });
    ways.append(button);
  }
  panel.addEventListener("focusin", ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !panel.contains(relatedTarget)) cameFrom = relatedTarget;
  });
  panel.addEventListener("keydown", ({ key, isTrusted }) => {
    if (isTrusted && key === "Escape") leave();
  });
  for (const type of OURS.split(" ")) panel.addEventListener(type, (event) => event.stopPropagation());

  document.documentElement.append(host);
  host.showPopover();
  const ticking = setInterval(tick, 1_000);
  document.addEventListener("focusin", wait);
  // Words that appear in a status which is already there are read out; their room is kept, or they would move the rest.
  setTimeout(() => words.style.removeProperty("visibility"), 100);
  return leave;
}
