import { lazy, Suspense } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { troubleOf } from "@/lib/storage/trouble.ts";
import { leadsOn } from "./ways-on.ts";
import "./recovery.css";

const Rescue = lazy(async () => ({ default: (await import("./Rescue.tsx")).Rescue }));
const Restore = lazy(async () => ({ default: (await import("./Restore.tsx")).Restore }));

/**
 * Stands in for a page that broke: says in plain words what happened and that nothing is lost by
 * it, and offers the ways on. Needs no database. What opens one is loaded only here, so that no
 * page that works carries it.
 */
export function RecoveryPage({ error }: { error: unknown }) {
  const trouble = troubleOf(error);
  const words = messages.recovery;
  return (
    <main className="recovery">
      {/* Told at once to who cannot see it; the focus stays, on a new tab in the address bar. */}
      <div className="stack" role="alert">
        <h1>{words.troubles[trouble].heading}</h1>
        <p className="reading">{words.troubles[trouble].text}</p>
      </div>
      <div className="row">
        <button type="button" className="button-primary" onClick={() => location.reload()}>
          {words.retry}
        </button>
        {/* A popup closes as soon as a file is chosen. */}
        {location.pathname === "/popup.html" && (
          <a href="/journal.html" target="_blank" rel="noreferrer">
            {words.ownTab}
          </a>
        )}
      </div>
      <Suspense fallback={null}>
        {leadsOn(trouble, "rescue") && <Rescue />}
        {leadsOn(trouble, "restore") && <Restore />}
      </Suspense>
      <details>
        <summary>{words.details}</summary>
        <p className="hint" dir="ltr">
          {String(error)}
        </p>
      </details>
    </main>
  );
}
