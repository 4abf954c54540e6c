import * as z from "zod/mini";

import { type Cursor, cursorSchema } from "@/lib/domain/nudges/cursor.ts";
import { instantSchema } from "@/lib/domain/row.ts";
import { database } from "./database.ts";

/** State of this device: a key and one value. Never exported, never merged. */
export interface DeviceRow {
  key: string;
  value: unknown;
}

const CURSOR = "cursor";
const VEIL = "veil";
const WELCOMED = "welcomed";
const COPY_SAVED = "copy-saved";

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const row = await database.device.get(key);
  const parsed = schema.safeParse(row?.value);
  return parsed.success ? parsed.data : undefined;
}

/** How far nudges are settled; undefined before the first time. */
export function readCursor(): Promise<Cursor | undefined> {
  return read(CURSOR, cursorSchema);
}

export async function writeCursor(cursor: Cursor): Promise<void> {
  await database.device.put({ key: CURSOR, value: cursor });
}

/** Whether the intention is veiled on this device. */
export async function isVeiled(): Promise<boolean> {
  return (await read(VEIL, z.boolean())) ?? false;
}

export async function setVeiled(veiled: boolean): Promise<void> {
  await database.device.put({ key: VEIL, value: veiled });
}

/** Veils or unveils, and returns whether it is veiled now. */
export function toggleVeil(): Promise<boolean> {
  return database.transaction("rw", database.device, async () => {
    const veiled = !(await isVeiled());
    await setVeiled(veiled);
    return veiled;
  });
}

/** When a copy of everything was last saved from this device (epoch ms); undefined before the first. */
export function readCopySavedAt(): Promise<number | undefined> {
  return read(COPY_SAVED, instantSchema);
}

export async function noteCopySaved(now: number): Promise<void> {
  await database.device.put({ key: COPY_SAVED, value: now });
}

/** Text typed into a form and not yet saved, under the form's own name; "" when there is none. */
export async function readDraft(form: string): Promise<string> {
  return (await read(`draft/${form}`, z.string())) ?? "";
}

export async function saveDraft(form: string, text: string): Promise<void> {
  const key = `draft/${form}`;
  if (text === "") await database.device.delete(key);
  else await database.device.put({ key, value: text });
}

/**
 * Whether the first run is still to be opened, and notes that it has been: true only once on a
 * device, however often the browser reports an install.
 */
export function claimWelcome(): Promise<boolean> {
  return database.transaction("rw", database.device, async () => {
    if ((await database.device.get(WELCOMED)) !== undefined) return false;
    await database.device.put({ key: WELCOMED, value: true });
    return true;
  });
}
