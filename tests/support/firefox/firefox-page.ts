import { writeFileSync } from "node:fs";

import { z } from "zod/mini";

import type { RemoteSocket } from "../remote-socket.ts";
import { chord, strokesOf } from "./keys.ts";
import { poll } from "./poll.ts";
import { runScript } from "./script.ts";
import { canBeHit, describeTarget, locatorOf, placeOf, type Target } from "./target.ts";

const nodesShape = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });
const valueShape = z.object({ result: z.looseObject({ value: z.optional(z.unknown()) }) });
const screenshotShape = z.object({ data: z.string() });

/** A tab of Firefox, driven by real pointer and key events over WebDriver BiDi. */
export class FirefoxPage {
  readonly context: string;
  #socket: RemoteSocket;

  constructor(socket: RemoteSocket, context: string) {
    this.#socket = socket;
    this.context = context;
  }

  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Runs a function inside the page; the argument and the result travel as JSON. */
  evaluate<Result, Argument>(
    work: (argument?: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return runScript(this.#socket, this.context, work, argument);
  }

  /** Goes to an address and waits until the page is loaded. */
  async goto(address: string): Promise<void> {
    // Firefox never reports the end of a navigation to an extension page, so it is not waited for.
    const navigation = { context: this.context, url: address, wait: "none" };
    await this.#socket.send("browsingContext.navigate", navigation);
    await this.untilLoaded(address);
  }

  async reload(): Promise<void> {
    await this.evaluate(() => Reflect.set(window, "becomingIsOld", true));
    await this.#socket.send("browsingContext.reload", { context: this.context, wait: "none" });
    await poll(
      () => this.evaluate(() => !("becomingIsOld" in window) && document.readyState === "complete"),
      "the page to load again",
    );
  }

  async untilLoaded(address: string): Promise<void> {
    await poll(
      () =>
        this.evaluate(
          (expected) => location.href === expected && document.readyState === "complete",
          address,
        ),
      `${address} to load`,
    );
  }

  /** Clicks the middle of the one matching element, once it can be reached by a pointer. */
  async click(target: Target): Promise<void> {
    const element = await poll(() => this.#clickable(target), `${describeTarget(target)} to click`);
    const origin = { type: "element", element };
    await this.#perform({
      type: "pointer",
      id: "mouse",
      actions: [
        { type: "pointerMove", x: 0, y: 0, origin },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    });
  }

  /** Types a text into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.#press(strokesOf(text));
  }

  /** Presses a key or chord, such as `Enter` or `Control+a`. */
  async press(keys: string): Promise<void> {
    await this.#press(chord(keys));
  }

  /** Replaces what stands in a field by typing. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.#press([...chord("Control+a"), ...chord("Delete"), ...strokesOf(text)]);
  }

  /** The visible text of the first matching element, waiting for it to appear. */
  text(target: Target): Promise<string> {
    return this.#read(target, (element) => (element as HTMLElement).innerText);
  }

  /** What stands in a field, waiting for the field to appear. */
  value(target: Target): Promise<string> {
    return this.#read(target, (element) => (element as HTMLInputElement).value);
  }

  /** Waits until an element is there, and with `containing` until its text has these words. */
  async waitFor(target: Target, containing = ""): Promise<void> {
    await poll(
      async () => (await this.#textIfThere(target))?.includes(containing),
      `${describeTarget(target)}${containing && ` with “${containing}”`}`,
    );
  }

  /** Waits until the first matching element has another text than `before`, and gives that text. */
  waitForChange(target: Target, before: string): Promise<string> {
    return poll(
      async () => {
        const text = await this.#textIfThere(target);
        return text === before ? undefined : text;
      },
      `${describeTarget(target)} to say something else than “${before}”`,
    );
  }

  async waitUntilGone(target: Target): Promise<void> {
    await poll(async () => (await this.count(target)) === 0, `${describeTarget(target)} to go`);
  }

  /** How many elements match now, without waiting. */
  async count(target: Target): Promise<number> {
    return (await this.#locate(target)).length;
  }

  /** Sets the size of the page in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    const viewport = { width, height };
    await this.#socket.send("browsingContext.setViewport", { context: this.context, viewport });
  }

  async screenshot(file?: string): Promise<Buffer> {
    const shot = await this.#socket.send("browsingContext.captureScreenshot", {
      context: this.context,
    });
    const picture = Buffer.from(screenshotShape.parse(shot).data, "base64");
    if (file) writeFileSync(file, picture);
    return picture;
  }

  async close(): Promise<void> {
    await this.#socket.send("browsingContext.close", { context: this.context });
  }

  async #press(actions: object[]): Promise<void> {
    await this.#perform({ type: "key", id: "keyboard", actions });
  }

  async #perform(source: { type: string; id: string; actions: object[] }): Promise<void> {
    await this.#socket.send("input.performActions", { context: this.context, actions: [source] });
  }

  async #locate(target: Target): Promise<{ sharedId: string }[]> {
    const place = placeOf(target);
    if (place === undefined) return this.#find(target);
    const startNodes = await this.#find(place);
    return startNodes.length === 0 ? [] : this.#find(target, startNodes);
  }

  async #find(target: Target, startNodes?: { sharedId: string }[]): Promise<{ sharedId: string }[]> {
    const found = await this.#socket.send("browsingContext.locateNodes", {
      context: this.context,
      locator: locatorOf(target),
      ...(startNodes && { startNodes }),
    });
    return nodesShape.parse(found).nodes;
  }

  async #textIfThere(target: Target): Promise<string | undefined> {
    const [element] = await this.#locate(target);
    return element && String(await this.#on(element, (found) => (found as HTMLElement).innerText));
  }

  #read(target: Target, look: (element: Element) => string): Promise<string> {
    return poll(async () => {
      const [element] = await this.#locate(target);
      return element && String(await this.#on(element, look));
    }, describeTarget(target));
  }

  async #clickable(target: Target): Promise<{ sharedId: string } | undefined> {
    const elements = await this.#locate(target);
    if (elements.length > 1) throw new Error(`${elements.length} elements match.`);
    const [element] = elements;
    const ready = element && (await this.#on(element, canBeHit));
    return ready === true ? element : undefined;
  }

  async #on(element: { sharedId: string }, look: (element: Element) => unknown): Promise<unknown> {
    const outcome = await this.#socket.send("script.callFunction", {
      functionDeclaration: String(look),
      arguments: [element],
      awaitPromise: true,
      target: { context: this.context },
    });
    return valueShape.parse(outcome).result.value;
  }
}
