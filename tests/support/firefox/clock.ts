/**
 * Functions that run inside Firefox's own window, to give the extension another clock than the machine's.
 * WebDriver has none, and a script in a page would leave out the background, which settles as well.
 */

interface SharedData {
  set: (name: string, value: unknown) => void;
  get: (name: string) => unknown;
  flush: () => void;
}

interface ExtensionWindow extends Window {
  /** The window as its own scripts see it. */
  wrappedJSObject: { Date: DateConstructor };
}

declare const Services: {
  ppmm: {
    sharedData: SharedData;
    loadProcessScript: (address: string, alsoInLaterProcesses: boolean) => void;
  };
  /** In the process of the pages. */
  cpmm: { sharedData: SharedData };
  obs: {
    addObserver: (see: (window: ExtensionWindow) => void, topic: string) => void;
  };
};

declare const Cu: {
  Sandbox: new (
    window: ExtensionWindow,
    options: { sandboxPrototype: ExtensionWindow; wantXrays: false },
  ) => { aheadMs: unknown };
  exportFunction: (work: () => number, sandbox: object) => unknown;
  evalInSandbox: (script: string, sandbox: object) => void;
};

/** Gives every page of the extension that opens from now on, and its background, a clock that can be moved. */
export function startClock(origin: string): void {
  /** Runs in the process of the pages, whenever a document begins and before any script of its own. */
  const giveClock = (wanted: string) => {
    const aheadMs = () => Number(Services.cpmm.sharedData.get("becoming:clock") ?? 0);
    Services.obs.addObserver((window) => {
      if (!window.document.documentURI.startsWith(wanted)) return;
      const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
      sandbox.aheadMs = Cu.exportFunction(aheadMs, sandbox);
      Cu.evalInSandbox(
        `{
          const real = window.Date;
          const now = () => real.now() + aheadMs();
          window.Date = new Proxy(real, {
            apply: () => new real(now()).toString(),
            construct: (_, parts, called) => Reflect.construct(real, parts.length ? parts : [now()], called),
            get: (_, name) => (name === "now" ? now : real[name]),
          });
        }`,
        sandbox,
      );
    }, "content-document-global-created");
  };
  const script = `(${giveClock})(${JSON.stringify(origin)})`;
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script)}`, true);
}

/** Sets that clock so many milliseconds ahead of the machine's, at once and everywhere. */
export function moveClock(aheadMs: number): void {
  Services.ppmm.sharedData.set("becoming:clock", aheadMs);
  Services.ppmm.sharedData.flush();
}
