/**
 * Runs in a page of the extension in which nothing else does. It is bundled by `bundle.ts` with the
 * product's own storage, so that what is measured is what the popup calls.
 */
import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { database } from "@/lib/storage/database.ts";
import { followMoment, loadMomentPlace, logMoment, type MomentPlace } from "@/lib/storage/moments.ts";
import { newRow } from "@/lib/storage/new-row.ts";
import { type Timings, type Way, WAYS } from "./ways.ts";

/** So many moments lie on the day before one is saved. */
const MOMENTS_BEFORE = 8;
/** The disk comes to rest between two writes. */
const REST_MS = 15;
/** Not counted: until code and caches are warm. */
const WARM_UP = 10;

async function measure(rounds: number): Promise<Timings> {
  const { bare, close } = await openBare();
  const template = await prepareDay();
  // As a page that shows the marks has it by the time they are tapped.
  const place = await loadMomentPlace();
  const timings: Timings = { saved: [], followed: [], "the same row": [], "the same rows": [] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    // Taking turns at being first, so that none gains by the order.
    for (const way of [...WAYS.slice(round % WAYS.length), ...WAYS.slice(0, round % WAYS.length)]) {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      const row = { ...template, ...newRow(Date.now()) };
      const began = performance.now();
      const id = isBare(way) ? await bare(way, row) : await save(way, place);
      const took = performance.now() - began;
      if (round >= 0) timings[way].push(took);
      await takeBack(id);
    }
  }
  close();
  return timings;
}

function isBare(way: Way): way is "the same row" | "the same rows" {
  return way === "the same row" || way === "the same rows";
}

async function save(way: "saved" | "followed", place: MomentPlace): Promise<string> {
  const now = Date.now();
  const moment = await logMoment("chose", place, "UTC", now);
  if (way === "followed") await followMoment(moment, now);
  return moment.id;
}

/** As it was before. The day’s summary goes with the next save. */
async function takeBack(id: string): Promise<void> {
  await database.moments.delete(id);
}

/** @returns a moment as they are saved */
async function prepareDay(): Promise<Moment> {
  const place = await loadMomentPlace();
  for (let count = 1; count < MOMENTS_BEFORE; count += 1) await save("followed", place);
  return logMoment("chose", place, "UTC", Date.now());
}

/** A connection of its own, without anything around it. */
async function openBare() {
  const opening = indexedDB.open(database.name);
  await new Promise((resolve, reject) => {
    opening.addEventListener("success", resolve);
    opening.addEventListener("error", () => reject(opening.error));
  });
  const connection = opening.result;
  // As Dexie has it where nothing else is said, which is how the product opens it.
  const begin = (stores: string[]) => connection.transaction(stores, "readwrite", { durability: "default" });

  const bare = async (way: "the same row" | "the same rows", row: Moment): Promise<string> => {
    if (way === "the same row") {
      const transaction = begin(["moments"]);
      transaction.objectStore("moments").put(row);
      await completed(transaction);
    } else {
      const transaction = begin(["moments", "days"]);
      transaction.objectStore("moments").put(row);
      transaction.objectStore("days").put(summariseDay(row.day, [row]));
      await completed(transaction);
    }
    return row.id;
  };
  return { bare, close: () => connection.close() };
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
}

Object.assign(globalThis, { measureMoments: measure });
