import * as z from "zod/mini";

import { nudgeKindSchema } from "../nudges/nudge-kind.ts";
import { instantSchema } from "../row.ts";
import { minutesSchema, type Schedule, scheduleSchema } from "../schedule/schedule.ts";
import { fitsLine } from "../text/graphemes.ts";
import { weekdaySchema } from "../time/day-key.ts";
import { workingDaysOf } from "../time/locale-week.ts";

/** Settings are one row under a fixed id. */
export const SETTINGS_ID = "settings";

export const appearanceSchema = z.enum(["system", "light", "dark"]);

/** What can stand under the intention on the new tab. */
export const NEW_TAB_LINES = ["becoming", "cue", "practice", "plan", "checkpoint"] as const;
export const newTabLineSchema = z.enum(NEW_TAB_LINES);
export type NewTabLine = z.infer<typeof newTabLineSchema>;
/** More would be read by nobody. */
export const MOST_LINES = 3;

/** The person's choices. Every field has a default, so that an old row never breaks a new version. */
export const settingsSchema = z.object({
  id: z.literal(SETTINGS_ID),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** When the first run was finished or skipped; null while it is still to come. */
  welcomedAt: z._default(z.nullable(instantSchema), null),
  /** When the person first said how a moment felt; until then one sentence tells what to expect (W8). */
  uneaseMetAt: z._default(z.nullable(instantSchema), null),
  appearance: z._default(appearanceSchema, "system"),
  /** Shown in place of the intention while it is veiled; empty for the product's own word. */
  cueWord: z._default(z.string().check(z.refine(fitsLine)), ""),
  dayStartsAtMinutes: z._default(minutesSchema, 4 * 60),
  /** null: as the locale has it. */
  weekStartsOn: z._default(z.nullable(weekdaySchema), null),
  clock: z._default(z.enum(["locale", "12", "24"]), "locale"),
  /** What may stand under the intention on the new tab, in this order; three lines at most. */
  newTabLines: z._default(z.array(newTabLineSchema).check(z.maxLength(MOST_LINES)), ["becoming", "practice"]),
  /** Whether n c s t log a moment in the popup; single keys have to be optional (WCAG 2.1.4). */
  singleKeys: z._default(z.boolean(), true),
  schedule: scheduleSchema,
  /** Which kinds may raise a system notification. Badge, popup and card are always there. */
  notifications: z._default(z.record(nudgeKindSchema, z.boolean()), {
    morning: false,
    "check-in": false,
    "end-of-day": false,
    weekly: true,
    checkpoint: false,
    "contract-review": false,
    quarterly: false,
    "look-back": false,
    yearly: false,
    "block-start": false,
    "block-end": false,
    "plan-cue": false,
    "welcome-back": false,
    backup: false,
  }),
  /** Notifications were offered once because the cards had gone unseen for two days. */
  notificationsOfferedAt: z._default(z.nullable(instantSchema), null),
  /** What the person said when asked whether they saw the test nudge. */
  notificationsSeen: z._default(z.enum(["unasked", "yes", "no"]), "unasked"),
});
export type Settings = z.infer<typeof settingsSchema>;

export function defaultSchedule(language: string): Schedule {
  return {
    workingDays: workingDaysOf(language),
    morning: { on: true, atMinutes: 9 * 60 },
    checkIn: { on: false, atMinutes: 13 * 60 + 30 },
    endOfDay: { on: false, atMinutes: 17 * 60 },
    weekly: { on: true, weekday: 5, atMinutes: 14 * 60 },
    quietHours: { fromMinutes: 18 * 60, untilMinutes: 8 * 60 + 30 },
    pausedUntil: null,
    mostPerDay: 2,
    occasions: {},
    quieted: [],
    waitsForSilence: true,
  };
}

/** Settings of someone who has changed nothing. `language` is a tag such as `de-AT`, `now` epoch ms. */
export function defaultSettings(language: string, now: number): Settings {
  return settingsSchema.parse({
    id: SETTINGS_ID,
    createdAt: now,
    updatedAt: now,
    schedule: defaultSchedule(language),
  });
}

/**
 * Settings from a stored row of any version. A field that is missing or no longer understood
 * takes its default, and only that field; so does a part of the schedule or of the notifications.
 */
export function readSettings(stored: unknown, language: string, now: number): Settings {
  const defaults = defaultSettings(language, now);
  const merged = overlaid(defaults, stored);
  const whole = settingsSchema.safeParse(merged);
  if (whole.success) return whole.data;
  const mended = whole.error.issues.reduce((row, { path }) => withDefault(row, defaults, path), merged);
  return settingsSchema.parse(mended);
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields made of parts that stand by themselves. */
const DIVIDED = ["schedule", "notifications"];

/**
 * A stored row with the parts of its schedule and of its notifications that it has not, as one
 * written by an earlier version; all else is left as it is, whatever it is.
 */
export function withLaterParts(stored: unknown, language: string): unknown {
  if (!isFields(stored)) return stored;
  const defaults: Fields = defaultSettings(language, 0);
  const completed = DIVIDED.flatMap((field) => {
    const [own, byDefault] = [stored[field], defaults[field]];
    return isFields(own) && isFields(byDefault) ? [[field, { ...byDefault, ...own }]] : [];
  });
  return { ...stored, ...Object.fromEntries(completed) };
}

/** The known fields of `stored` over `defaults`. */
function overlaid(defaults: Fields, stored: unknown, divided = DIVIDED): Fields {
  if (!isFields(stored)) return defaults;
  return Object.fromEntries(
    Object.entries(defaults).map(([field, byDefault]) => {
      const own = Object.hasOwn(stored, field) ? stored[field] : undefined;
      if (divided.includes(field) && isFields(byDefault)) return [field, overlaid(byDefault, own, [])];
      return [field, own === undefined ? byDefault : own];
    }),
  );
}

/** The row with the default at the field, or the part of a field, that `path` names. */
function withDefault(row: Fields, defaults: Fields, [field, part]: readonly PropertyKey[]): Fields {
  const name = String(field);
  const [own, byDefault] = [row[name], defaults[name]];
  if (!DIVIDED.includes(name) || !isFields(own) || !isFields(byDefault)) return { ...row, [name]: byDefault };
  return { ...row, [name]: { ...own, [String(part)]: byDefault[String(part)] } };
}
