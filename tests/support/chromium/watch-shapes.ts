import { z } from "zod/mini";

/** The few DevTools events the watch listens to, cut down to the fields it reads. */
export const attachedShape = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string(), url: z.string() }),
});

export const detachedShape = z.object({ sessionId: z.string() });

export const consoleShape = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.optional(z.unknown()), description: z.optional(z.string()) })),
});

export const exceptionShape = z.object({
  exceptionDetails: z.object({
    text: z.string(),
    exception: z.optional(z.object({ description: z.optional(z.string()) })),
  }),
});

export const logShape = z.object({
  entry: z.object({ level: z.string(), text: z.string(), url: z.optional(z.string()) }),
});

export const requestShape = z.object({
  documentURL: z.string(),
  request: z.object({ url: z.string() }),
});
