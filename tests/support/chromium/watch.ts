import { setTimeout as pause } from "node:timers/promises";

import type { Complaints } from "../complaints.ts";
import { RemoteSocket, type RemoteEvent } from "../remote-socket.ts";
import {
  attachedShape,
  consoleShape,
  detachedShape,
  exceptionShape,
  logShape,
  requestShape,
} from "./watch-shapes.ts";

/** The browser's own furniture, such as the footer it draws under a new tab. */
const notOurs = ["browser_ui", "browser", "tab"];

export interface Watch {
  /** From now on, what is heard goes there. */
  reportTo: (complaints: Complaints) => void;
  /** Waits until all that was said so far has been heard. */
  catchUp: () => Promise<void>;
  /** Catches up, then stops listening. */
  end: () => Promise<void>;
}

/**
 * Listens to every page, popup and worker of a browser. Playwright alone would miss the popup and
 * a worker's uncaught errors; each new target is held until the ear is on it, and what it said
 * before is replayed by the browser.
 */
export async function watchChromium(
  debuggerAddress: string,
  origin: string,
  complaints: Complaints,
): Promise<Watch> {
  const socket = await RemoteSocket.connect(debuggerAddress);
  const targets = new Map<string, string>();
  let ear = complaints;

  const autoAttach = (sessionId?: string) =>
    socket.send(
      "Target.setAutoAttach",
      {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
        filter: [...notOurs.map((type) => ({ type, exclude: true })), {}],
      },
      sessionId,
    );

  const listenTo = async (sessionId: string) => {
    const commands = ["Runtime.enable", "Log.enable", "Network.enable"];
    const ready = commands.map((command) => socket.send(command, {}, sessionId));
    ready.push(autoAttach(sessionId), socket.send("Runtime.runIfWaitingForDebugger", {}, sessionId));
    // Some kinds of target know only some of these commands, and a target may close meanwhile.
    await Promise.allSettled(ready);
  };

  socket.onEvent((event) => {
    if (event.method === "Target.attachedToTarget") {
      const { sessionId, targetInfo } = attachedShape.parse(event.params);
      targets.set(sessionId, targetInfo.url || targetInfo.type);
      void listenTo(sessionId);
    } else if (event.method === "Target.detachedFromTarget") {
      targets.delete(detachedShape.parse(event.params).sessionId);
    } else if (event.sessionId) {
      if (event.method === "Network.requestWillBeSent") {
        targets.set(event.sessionId, requestShape.parse(event.params).documentURL);
      }
      const line = complaintIn(event, origin);
      if (line) ear.add(`${line} [in ${targets.get(event.sessionId)}]`);
    }
  });
  await autoAttach();

  const catchUp = async () => {
    // Answered after the news of all that has closed, which would not answer any more.
    await socket.send("Browser.getVersion").catch(() => undefined);
    const answers = [...targets.keys()].map((id) => socket.send("Runtime.getIsolateId", {}, id));
    // A target that is just dying never answers.
    await Promise.race([Promise.allSettled(answers), pause(1_000)]);
  };

  return {
    reportTo: (next) => {
      ear = next;
    },
    catchUp,
    end: async () => {
      await catchUp();
      socket.close();
    },
  };
}

function complaintIn({ method, params }: RemoteEvent, origin: string): string | undefined {
  switch (method) {
    case "Runtime.consoleAPICalled": {
      const { type, args } = consoleShape.parse(params);
      const words = args.map(({ value, description }) =>
        typeof value === "string" ? value : (description ?? JSON.stringify(value)),
      );
      return `console.${type}: ${words.join(" ")}`;
    }
    case "Runtime.exceptionThrown": {
      const { text, exception } = exceptionShape.parse(params).exceptionDetails;
      return `error: ${exception?.description ?? text}`;
    }
    case "Log.entryAdded": {
      const { level, text, url } = logShape.parse(params).entry;
      return `browser ${level}: ${text} ${url ?? ""}`.trimEnd();
    }
    case "Network.requestWillBeSent": {
      const { documentURL, request } = requestShape.parse(params);
      const ours = documentURL.startsWith(origin) || documentURL.startsWith("chrome://newtab");
      return ours && !staysInside(request.url, origin) ? `request: ${request.url}` : undefined;
    }
    default:
      return undefined;
  }
}

function staysInside(address: string, origin: string): boolean {
  return [`${origin}/`, "chrome://newtab", "blob:", "data:"].some((start) => address.startsWith(start));
}
