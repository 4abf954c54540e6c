import { describe, expect, test } from "vitest";

import { SavedText } from "@/components/writing/saved-text.ts";
import { NOTE_MAX } from "@/lib/domain/text/graphemes.ts";

/** A field in a database that several pages write to; it can be made to wait or to refuse. */
class Stored {
  text = "";
  writes = 0;
  refuses = false;
  #gate: Promise<void> = Promise.resolve();

  /** Holds all writes back until the returned function is called. */
  hold(): () => void {
    let open = () => {};
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  write = async (text: string, seen: string) => {
    await this.#gate;
    this.writes += 1;
    if (this.refuses) throw new Error("The disk is full.");
    if (this.text !== seen && this.text !== text) return { saved: false, stored: this.text };
    this.text = text;
    return { saved: true, stored: text };
  };
}

describe("a text that is stored while it is typed", () => {
  test("is stored without being asked to", async () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    field.type("I noticed");
    expect(field.shown().text).toBe("I noticed");
    await expect.poll(() => stored.text).toBe("I noticed");
  });

  test("is stored whole when more is typed during a write, in few writes", async () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    const open = stored.hold();
    for (const text of ["I", "I n", "I noti", "I noticed it"]) field.type(text);
    open();
    expect(await field.flush()).toBe(true);
    expect(stored.text).toBe("I noticed it");
    expect(stored.writes).toBeLessThanOrEqual(2);
  });

  test("takes over what another page wrote while nothing new stands here", () => {
    const field = new SavedText("first", new Stored().write);
    field.receive("from the other page", 10);
    expect(field.shown()).toMatchObject({ text: "from the other page", other: undefined });
  });

  test("is not set back by news that is older than its own latest write", async () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    field.type("I");
    await field.flush();
    field.type("I noticed");
    await field.flush();
    field.receive("I", 0);
    expect(field.shown().text).toBe("I noticed");
  });

  test("is left alone by another page's words while its own are not stored", () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    stored.hold();
    field.type("mine");
    field.receive("theirs", Number.MAX_SAFE_INTEGER);
    expect(field.shown().text).toBe("mine");
  });

  describe("when two pages wrote at once", () => {
    async function disagreement() {
      const stored = new Stored();
      const field = new SavedText("", stored.write);
      stored.text = "theirs";
      field.type("mine");
      const isStored = await field.flush();
      return { stored, field, isStored };
    }

    test("overwrites nothing and shows both", async () => {
      const { stored, field, isStored } = await disagreement();
      expect(isStored).toBe(false);
      expect(stored.text).toBe("theirs");
      expect(field.shown()).toMatchObject({ text: "mine", other: "theirs" });
    });

    test("keeps the one the person decides for, and goes on from there", async () => {
      const { stored, field } = await disagreement();
      expect(await field.decide("mine")).toBe(true);
      expect(stored.text).toBe("mine");
      field.type("mine, and more");
      expect(await field.flush()).toBe(true);
      expect(stored.text).toBe("mine, and more");
      expect(field.shown().other).toBeUndefined();
    });

    test("asks again when the other page wrote on meanwhile", async () => {
      const { stored, field } = await disagreement();
      stored.text = "theirs, and more";
      expect(await field.decide("mine")).toBe(false);
      expect(field.shown()).toMatchObject({ text: "mine", other: "theirs, and more" });
    });

    test("shows what the other page now has", async () => {
      const { field } = await disagreement();
      field.receive("theirs, and more", Number.MAX_SAFE_INTEGER);
      expect(field.shown().other).toBe("theirs, and more");
    });
  });

  test("says so when it cannot be stored, and tries again with the next letter", async () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    stored.refuses = true;
    field.type("mine");
    expect(await field.flush()).toBe(false);
    expect(field.shown()).toMatchObject({ text: "mine", failed: true });
    stored.refuses = false;
    field.type("mine.");
    expect(await field.flush()).toBe(true);
    expect(field.shown().failed).toBe(false);
    expect(stored.text).toBe("mine.");
  });

  test("stays in the field, unsaved, when it is longer than an answer can be", async () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    field.type("a".repeat(NOTE_MAX + 1));
    expect(await field.flush()).toBe(false);
    expect(stored.writes).toBe(0);
    field.type("a".repeat(NOTE_MAX));
    expect(await field.flush()).toBe(true);
  });
});

describe("words that an earlier page could no longer store", () => {
  test("stand in the field again and are stored", async () => {
    const stored = new Stored();
    stored.text = "I";
    const field = new SavedText("I", stored.write, { text: "I noticed", seen: "I" });
    expect(field.shown().text).toBe("I noticed");
    expect(await field.flush()).toBe(true);
    expect(stored.text).toBe("I noticed");
    expect(field.unsaved()).toBeUndefined();
  });

  test("are not taken for another page's when its last write arrived after all", async () => {
    const stored = new Stored();
    stored.text = "I not";
    const field = new SavedText("I not", stored.write, { text: "I noticed", seen: "I", writing: "I not" });
    expect(await field.flush()).toBe(true);
    expect(stored.text).toBe("I noticed");
  });

  test("do not overwrite what was written elsewhere since", async () => {
    const stored = new Stored();
    stored.text = "written since";
    const field = new SavedText("written since", stored.write, { text: "I noticed", seen: "I" });
    expect(await field.flush()).toBe(false);
    expect(field.shown()).toMatchObject({ text: "I noticed", other: "written since" });
  });

  test("are told apart from what is stored", async () => {
    const stored = new Stored();
    const field = new SavedText("", stored.write);
    expect(field.unsaved()).toBeUndefined();
    field.type("I noticed");
    expect(field.unsaved()).toMatchObject({ text: "I noticed", seen: "" });
    await field.flush();
    expect(field.unsaved()).toBeUndefined();
  });
});
