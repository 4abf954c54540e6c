import * as z from "zod/mini";

import { type EvaluatingPage, putRow, readTable } from "../raw-tables.ts";

const cueSchema = z.looseObject({
  id: z.string(),
  kind: z.string(),
  state: z.string(),
  due: z.number(),
  exposedOn: z.optional(z.array(z.string())),
});
export type CueRow = z.infer<typeof cueSchema>;

/** The rows of the ledger that plans left, read from any page of the extension. */
export async function cueRows(page: EvaluatingPage): Promise<CueRow[]> {
  const rows = z.array(cueSchema).parse(await readTable(page, "nudges"));
  return rows.filter(({ kind }) => kind === "plan-cue");
}

/** Moves every cue that was shown back in time, so that an hour need not be waited for. */
export async function ageCues(page: EvaluatingPage, byMs: number): Promise<void> {
  for (const row of await cueRows(page)) {
    const shown = { at: row.due - byMs, surface: "site", rule: "asked-for" };
    await putRow(page, "nudges", { ...row, due: row.due - byMs, shown });
  }
}

/** Repeats the one cue there is on as many days before, and takes it there itself, so that today is free again. */
export async function repeatOnEarlierDays(page: EvaluatingPage, times: number): Promise<void> {
  const [row] = await cueRows(page);
  const [plan] = await readTable(page, "plans");
  if (row === undefined || plan === undefined) throw new Error("There is no cue to repeat.");
  // Long made by then, or the earlier ones would not count.
  await putRow(page, "plans", { ...plan, createdAt: 0 });
  for (let back = 0; back <= times; back += 1) {
    const at = row.due - (back + 1) * 86_400_000;
    const day = new Date(at).toISOString().slice(0, 10);
    const [, , ...subject] = row.id.split("/");
    const id = back === 0 ? row.id : ["plan-cue", day, ...subject].join("/");
    const shown = { at, surface: "site", rule: "asked-for" };
    await putRow(page, "nudges", {
      ...row,
      id,
      period: day,
      due: at,
      closesAt: at + 60_000,
      shown,
      permit: { at, day },
    });
  }
}
