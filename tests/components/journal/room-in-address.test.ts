import { describe, expect, test } from "vitest";

import { addressOf, roomOf } from "@/components/journal/room-in-address.ts";
import { NAVIGATION, ROOMS } from "@/components/journal/rooms.ts";

describe("the room in the address", () => {
  test.each(Object.keys(ROOMS))("is %s when the address names it", (room) => {
    expect(roomOf(`#/${room}`)).toBe(room);
  });

  test.each(["", "#", "#/", "#/nowhere", "#/toString", "#/weekly/2026", "#today/"])(
    "is today when the address is “%s”",
    (hash) => {
      expect(roomOf(hash)).toBe("today");
    },
  );

  test("is found again from its own address", () => {
    for (const room of NAVIGATION) expect(roomOf(addressOf(room))).toBe(room);
  });

  test("can be reached from the navigation, but for the first run", () => {
    expect(Object.keys(ROOMS).filter((room) => !NAVIGATION.some((name) => name === room))).toEqual([
      "welcome",
    ]);
  });
});
