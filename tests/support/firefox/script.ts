import { z } from "zod/mini";

import type { RemoteSocket } from "../remote-socket.ts";

const outcomeShape = z.looseObject({
  type: z.string(),
  result: z.optional(z.looseObject({ value: z.optional(z.unknown()) })),
  exceptionDetails: z.optional(z.looseObject({ text: z.string() })),
});

/**
 * Runs a function inside a page or window of Firefox. The function travels as its text, and its
 * argument and result as JSON, so it sees nothing of the test around it; no result comes as null.
 *
 * @throws with the page's own words when the function throws
 */
export async function runScript<Result, Argument>(
  socket: RemoteSocket,
  context: string,
  work: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const outcome = outcomeShape.parse(
    await socket.send("script.callFunction", {
      functionDeclaration: `async (json) => JSON.stringify(await (${work})(json && JSON.parse(json)))`,
      arguments: [{ type: "string", value: JSON.stringify(argument) ?? "" }],
      awaitPromise: true,
      // Some pages answer only what a person started, such as a permission request.
      userActivation: true,
      target: { context },
    }),
  );
  if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
  const json = outcome.result?.value;
  return JSON.parse(typeof json === "string" ? json : "null");
}

const contextShape = z.object({ context: z.string(), url: z.string() });
const contextsShape = z.object({ contexts: z.array(contextShape) });

export type OpenContext = z.infer<typeof contextShape>;

/** The open tabs, or with the scope `chrome` the browser's own windows. */
export async function openContexts(
  socket: RemoteSocket,
  scope: "content" | "chrome",
): Promise<OpenContext[]> {
  const tree = await socket.send("browsingContext.getTree", { maxDepth: 0, "moz:scope": scope });
  return contextsShape.parse(tree).contexts;
}
