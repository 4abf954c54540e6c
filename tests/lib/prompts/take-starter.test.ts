import { describe, expect, it } from "vitest";

import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";
import { LEARNING_STARTERS } from "@/lib/prompts/learning-starters.ts";
import { withStarter } from "@/lib/prompts/take-starter.ts";

const [story, ties] = LEARNING_STARTERS;
if (story === undefined || ties === undefined) throw new Error("There are no starters.");
const words = ({ learn, noticedBy }: typeof story) => ({ learn, noticedBy });

describe("taking a starter", () => {
  it("fills empty fields", () => {
    expect(withStarter({}, story)).toEqual(words(story));
    expect(withStarter({ learn: " \n", noticedBy: "" }, story)).toEqual(words(story));
  });

  it("takes the place of another one that was left as it came", () => {
    expect(withStarter(words(story), ties)).toEqual(words(ties));
  });

  it("leaves what the person wrote, and stands below it", () => {
    const written = { learn: "Present without an apology", noticedBy: story.noticedBy };
    expect(withStarter(written, ties)).toEqual({
      learn: `Present without an apology\n\n${ties.learn}`,
      noticedBy: ties.noticedBy,
    });
  });

  it("stands there once, however often it is taken", () => {
    const once = withStarter({ learn: "Mine", noticedBy: "Mine too" }, ties);
    expect(withStarter(once, ties)).toEqual(once);
  });

  it("changes nothing where it has no room", () => {
    const full = { learn: "x".repeat(NOTE_MAX), noticedBy: "" };
    expect(withStarter(full, ties).learn).toBe(full.learn);
  });
});
