import { describe, expect, it } from "vitest";

import { en } from "@/lib/messages/en.ts";
import { messageTexts } from "@/tests/support/message-texts.ts";

const ALL = messageTexts(en);
/** What the product says by itself, in contrast to what stands on a button or beside a setting. */
const RAISED_BY_ITSELF = [
  "nudges.",
  "notifications.",
  "moments.",
  "practices.",
  "newTab.",
  "popup.",
  "weekly.",
];

/** A reader told so would feel judged, whoever is meant. */
const BLAME =
  /\b(streaks?|failed|failure|broke|broken|missed|disappoint\w*|back on track|give up|lazy|guilt\w*)\b/i;
/** A prompt asks; it neither orders nor belittles. */
const PRESSURE = /\b(must|should|ought to|need to|have to|only|at least|overdue|hurry|remember to)\b/i;

/** Not the person but the work of the program, or an intention, is what cannot fail here. */
function withoutHarmless(text: string): string {
  return text.replaceAll("cannot be failed", "");
}

describe("the words of the product", () => {
  it("were all found", () => {
    expect(ALL.length).toBeGreaterThan(200);
    expect(ALL.filter(({ text }) => /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  it("do not shout", () => {
    expect(ALL.filter(({ text }) => /!/.test(text))).toEqual([]);
  });

  it("blame nobody", () => {
    expect(ALL.filter(({ text }) => BLAME.test(withoutHarmless(text)))).toEqual([]);
  });

  it("put no pressure into what the product says by itself", () => {
    const raised = ALL.filter(({ place }) => RAISED_BY_ITSELF.some((part) => place.startsWith(part)));
    expect(raised.length).toBeGreaterThan(50);
    expect(raised.filter(({ text }) => PRESSURE.test(text))).toEqual([]);
  });

  it("count no days in a row and rank nobody", () => {
    expect(
      ALL.filter(({ text }) => /days? in a row|\bdays since\b|\bscore\b|\brank\b|better than/i.test(text)),
    ).toEqual([]);
  });

  it("are set with care: curly quotes, one space, none at the ends", () => {
    expect(ALL.filter(({ text }) => /["']|\.\.\.|\s\s|^\s|\s$/.test(text))).toEqual([]);
  });
});

describe("the sentences of a notification", () => {
  it("fit where a system shows them, and name nothing of the person's", () => {
    for (const { notification } of Object.values(en.nudges.kinds)) {
      expect(notification.length).toBeLessThanOrEqual(140);
      expect(notification.split("?").length).toBeLessThanOrEqual(3);
    }
  });
});
