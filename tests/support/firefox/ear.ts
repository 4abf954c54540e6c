/**
 * Functions that run inside Firefox's own window, where all that an extension's pages and its
 * background say can be heard; WebDriver's own log events leave extensions out.
 */

interface ConsoleEvent {
  addonId: string;
  level: string;
  filename: string;
  arguments: ArrayLike<unknown>;
}

interface ScriptMessage {
  message: string;
  errorMessage?: string;
  sourceName?: string;
}

interface HttpChannel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { addonId?: string } | null };
}

interface MessageManager {
  addMessageListener: (name: string, hear: (message: { data: ConsoleEvent }) => void) => void;
  loadProcessScript: (address: string, alsoInLaterProcesses: boolean) => void;
}

declare const Ci: {
  nsIHttpChannel: unknown;
  nsIScriptError: abstract new () => Required<ScriptMessage>;
};

declare const Services: {
  obs: {
    addObserver: (
      hear: (subject: { QueryInterface: (kind: unknown) => HttpChannel }) => void,
      topic: string,
    ) => void;
  };
  console: {
    registerListener: (listener: { observe: (message: ScriptMessage) => void }) => void;
    getMessageArray: () => ScriptMessage[];
  };
  ppmm: MessageManager;
};

declare global {
  interface Window {
    becomingHeard?: string[];
  }
}

/** Starts to listen. What was said before, by console or as an error, is taken in as well. */
export function startListening({ addonId, origin }: { addonId: string; origin: string }): void {
  const heard: string[] = [];
  window.becomingHeard = heard;

  // The page was closed while its font was on the way (NS_BINDING_ABORTED), or while it still read. Neither
  // is a fault: whether anything was lost, tests ask of the database.
  const saidOfClosing =
    /downloadable font: download failed .*status=2152398850|IndexedDB transaction .* aborted due to page navigation/;

  const hearError = (error: ScriptMessage) => {
    if (!error.message.includes(origin) || saidOfClosing.test(error.message)) return;
    // The check for the kind also makes its fields readable, as XPCOM has it.
    if (error instanceof Ci.nsIScriptError) {
      heard.push(`error: ${error.errorMessage} [in ${error.sourceName}]`);
    } else heard.push(`error: ${error.message}`);
  };
  for (const error of Services.console.getMessageArray()) hearError(error);
  Services.console.registerListener({ observe: hearError });

  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal?.addonId !== addonId) return;
    heard.push(`request: ${channel.URI.spec}`);
  }, "http-on-modify-request");

  Services.ppmm.addMessageListener("becoming:console", ({ data }) => {
    if (data.addonId !== addonId) return;
    const words = Array.from(data.arguments, String).join(" ");
    heard.push(`console.${data.level}: ${words} [in ${data.filename}]`);
  });
  // Console events stay in the process of the page, so a small script carries them over here.
  const carry = `
    const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
    const tell = (event) => {
      const { addonId, level, filename, arguments: words } = event.wrappedJSObject ?? event;
      const told = { addonId, level, filename, arguments: Array.from(words, String) };
      sendAsyncMessage("becoming:console", told);
    };
    storage.getEvents().forEach(tell);
    storage.addLogEventListener(tell, Services.scriptSecurityManager.getSystemPrincipal());
  `;
  Services.ppmm.loadProcessScript(`data:,{${encodeURIComponent(carry)}}`, true);
}

/** All that was heard since the start, once what was said last has crossed between the processes. */
export async function whatWasHeard(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return window.becomingHeard ?? [];
}
