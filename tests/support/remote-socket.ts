import { z } from "zod/mini";

const messageShape = z.looseObject({
  id: z.optional(z.nullable(z.number())),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
  message: z.optional(z.string()),
  sessionId: z.optional(z.string()),
});

/** Something the browser tells by itself. `sessionId` names the target in Chromium's protocol. */
export interface RemoteEvent {
  method: string;
  params: unknown;
  sessionId: string | undefined;
}

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * A command-and-event socket to a browser. Chromium's DevTools protocol and Firefox's WebDriver
 * BiDi frame their messages alike, so one class serves both.
 */
export class RemoteSocket {
  #socket: WebSocket;
  #lastId = 0;
  #waiting = new Map<number, Waiting>();
  #listeners = new Set<(event: RemoteEvent) => void>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", (event) => this.#receive(String(event.data)));
    socket.addEventListener("close", () => this.#abandonAll());
  }

  /** Connects to a `ws://` address; rejects when nothing answers there. */
  static async connect(address: string): Promise<RemoteSocket> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve(), { once: true });
      socket.addEventListener("error", () => reject(new Error(`No browser answers at ${address}.`)), {
        once: true,
      });
    });
    return new RemoteSocket(socket);
  }

  /** Sends a command and gives its raw result; rejects with the browser's own words on an error. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`${method}: the connection to the browser is closed.`));
        return;
      }
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  }

  onEvent(listener: (event: RemoteEvent) => void): void {
    this.#listeners.add(listener);
  }

  close(): void {
    this.#socket.close();
    this.#abandonAll();
  }

  #receive(text: string): void {
    const { id, method, params, result, error, message, sessionId } = messageShape.parse(JSON.parse(text));
    if (typeof id !== "number") {
      if (method) for (const listener of this.#listeners) listener({ method, params, sessionId });
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else {
      const reason = message ?? JSON.stringify(error);
      waiting?.reject(new Error(`${waiting.method}: ${reason}`));
    }
  }

  #abandonAll(): void {
    for (const { method, reject } of this.#waiting.values()) {
      reject(new Error(`${method}: the browser closed the connection.`));
    }
    this.#waiting.clear();
  }
}
