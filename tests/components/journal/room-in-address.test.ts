import { describe, expect, test } from "vitest";

import { addressOf, placeOf } from "@/components/journal/room-in-address.ts";
import { ENTERED_FROM, NAVIGATION, ROOMS } from "@/components/journal/rooms.ts";

describe("the room in the address", () => {
  test.each(Object.keys(ROOMS))("is %s when the address names it", (room) => {
    expect(placeOf(`#/${room}`)).toEqual({ room, path: [] });
  });

  test.each(["", "#", "#/", "#/nowhere", "#/toString", "#/nowhere/today"])(
    "is today when the address is “%s”",
    (hash) => {
      expect(placeOf(hash)).toEqual({ room: "today", path: [] });
    },
  );

  test("is found again from its own address", () => {
    for (const room of NAVIGATION) expect(placeOf(addressOf(room)).room).toBe(room);
  });

  test("may lead on to a part of the room", () => {
    expect(placeOf("#/goals/019a/talk")).toEqual({ room: "goals", path: ["019a", "talk"] });
    expect(placeOf(addressOf("goals", "019a", "talk")).path).toEqual(["019a", "talk"]);
    expect(placeOf("#/goals//")).toEqual({ room: "goals", path: [] });
  });

  test("can be reached from the navigation or from a room that can be, but for the first run", () => {
    const named = new Set<string>([...NAVIGATION, ...Object.keys(ENTERED_FROM)]);
    expect(Object.keys(ROOMS).filter((room) => !named.has(room))).toEqual(["welcome"]);
  });
});
