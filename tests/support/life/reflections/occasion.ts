import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Draw } from "../draw.ts";

/** A look back that was written and finished between two instants (epoch ms). */
export function occasion(
  beginning: Beginning,
  { createdAt, finishedAt }: { createdAt: number; finishedAt: number },
  draw: Draw,
): Reflection {
  const stamps = { id: draw.id(createdAt), createdAt, updatedAt: finishedAt };
  return { ...stamps, ...beginning, practiceText: "", finishedAt };
}

/** Questions with what is written to them; `open` is the share of those that nothing is written to. */
export function answered(
  asked: readonly Answer[],
  open: number,
  write: (answer: Answer) => string,
  draw: Draw,
): Answer[] {
  return asked.map((answer) => ({ ...answer, text: draw.chance(open) ? "" : write(answer) }));
}
