import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "../calendar.ts";
import { Draw } from "../draw.ts";
import type { Texts } from "../texts.ts";

/** A capability of one's own in the words in which it was asked from an instant (epoch ms) on. */
interface Wording extends Pick<OwnCapability, "label" | "wordingVersion"> {
  since: number;
}

/** The row as it stands at the end, and what it was called before. */
export interface LivedCapability {
  row: OwnCapability;
  wordings: readonly Wording[];
  /** The instant (epoch ms) from which it rests; Infinity while it does not. */
  until: number;
}

/** One capability of their own, worded anew after some months; after years it rests, and another comes. */
export function liveCapabilities(seed: number, calendar: Calendar, texts: Texts): LivedCapability[] {
  const draw = new Draw(seed, "capabilities");
  const lived: LivedCapability[] = [];
  for (let day = addDays(calendar.first, draw.whole(5, 12)); day < calendar.last;) {
    const at = calendar.on(day, draw);
    const rewordedAt = calendar.on(addDays(day, draw.whole(190, 320)), draw);
    day = addDays(day, draw.whole(900, 1_300));
    const until = calendar.on(addDays(day, -draw.whole(5, 40)), draw);
    const [first, later] = texts.capabilities.next(draw);
    const id = draw.id(at);
    if (!calendar.holds(at)) break;
    const wordings = [
      { since: at, label: first, wordingVersion: 1 },
      { since: rewordedAt, label: later, wordingVersion: 2 },
    ].filter(({ since }) => calendar.holds(since));
    const rests = calendar.holds(until);
    const { since = at, label = first, wordingVersion = 1 } = wordings.at(-1) ?? {};
    const updatedAt = rests ? until : since;
    const standing = rests ? "resting" : "active";
    const row: OwnCapability = { id, createdAt: at, updatedAt, label, wordingVersion, standing };
    lived.push({ row, wordings, until: rests ? until : Infinity });
  }
  return lived;
}

/** The words in which a capability is asked at an instant (epoch ms); undefined when it is not. */
export function wordingAt({ wordings, until }: LivedCapability, at: number): Wording | undefined {
  return at < until ? wordings.findLast(({ since }) => since <= at) : undefined;
}
