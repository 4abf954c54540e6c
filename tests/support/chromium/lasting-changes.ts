import type { BrowserContext, Disposable } from "@playwright/test";

/** What changes every page that is still to come, and cannot be taken back. */
const FINAL = [
  "addCookies",
  "exposeBinding",
  "exposeFunction",
  "grantPermissions",
  "route",
  "routeFromHAR",
  "routeWebSocket",
  "setDefaultNavigationTimeout",
  "setDefaultTimeout",
  "setExtraHTTPHeaders",
  "setGeolocation",
  "setOffline",
];
const CLOCK = ["fastForward", "install", "pauseAt", "resume", "runFor", "setFixedTime", "setSystemTime"];

/** Notices what a test changes for all pages of a context, of which the next test is to see nothing. */
export class LastingChanges {
  #initScripts: Disposable[] = [];
  #isFinal = false;

  constructor(context: BrowserContext) {
    this.#watch(context, FINAL);
    // The clock of one page is that of all.
    this.#watch(context.clock, CLOCK);
    const addInitScript = context.addInitScript.bind(context);
    context.addInitScript = async (...script) => {
      const added = await addInitScript(...script);
      this.#initScripts.push(added);
      return added;
    };
  }

  /** Whether anything was done that `takeBack` leaves. */
  get isFinal(): boolean {
    return this.#isFinal;
  }

  /** Removes the scripts that were to run in every new page. */
  async takeBack(): Promise<void> {
    await Promise.all(this.#initScripts.splice(0).map((script) => script.dispose()));
  }

  #watch(owner: object, methods: readonly string[]): void {
    for (const name of methods) {
      const method = Reflect.get(owner, name);
      Reflect.set(owner, name, (...words: unknown[]) => {
        this.#isFinal = true;
        return Reflect.apply(method, owner, words);
      });
    }
  }
}
