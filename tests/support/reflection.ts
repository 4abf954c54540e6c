import {
  type Reflection,
  type ReflectionKind,
  reflectionSchema,
} from "@/lib/domain/reflections/reflection.ts";

/** A finished reflection of one day or period, without answers unless they are named. */
export function finishedOn(kind: ReflectionKind, period: string, more: Partial<Reflection> = {}): Reflection {
  return reflectionSchema.parse({
    id: "0197f000-0000-7000-8000-0000000000ab",
    createdAt: 0,
    updatedAt: 0,
    kind,
    period,
    fromDay: period,
    untilDay: period,
    answers: [],
    practiceText: "",
    finishedAt: Date.parse(period),
    ...more,
  });
}
