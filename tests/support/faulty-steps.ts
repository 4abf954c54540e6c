/** A fault at one boundary of a step: before it was taken, or after and before anything else. */
export interface Fault {
  step: string;
  place: "before" | "after";
  /** The step is refused, or whoever takes it is no more. */
  how: "refuses" | "dies";
}

let fault: (Fault & { reached: () => void }) | undefined;

/** Has the next taking of a step end in a fault, once. Resolves when it has. */
export function faultIn(chosen: Fault): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  fault = { ...chosen, reached: resolve };
  return promise;
}

export function faultless(): void {
  fault = undefined;
}

async function meet(step: string, place: Fault["place"]): Promise<void> {
  if (fault?.step !== step || fault.place !== place) return;
  const { how, reached } = fault;
  fault = undefined;
  reached();
  if (how === "refuses") throw new Error("refused");
  await new Promise<never>(() => {});
}

/** A module of which the named functions are steps that can be faulty. For `vi.mock`. */
export function watched<M extends object>(module: M, ...steps: (keyof M & string)[]): M {
  return new Proxy(module, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      const step = steps.find((one) => one === name);
      if (step === undefined || typeof value !== "function") return value;
      return async (...given: unknown[]) => {
        await meet(step, "before");
        const result: unknown = await Reflect.apply(value, undefined, given);
        await meet(step, "after");
        return result;
      };
    },
  });
}
