import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import { siteName } from "@/lib/domain/plans/site-of-address.ts";
import { patternCovers } from "@/lib/domain/plans/site-pattern.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { allowSite, useGrantedPatterns } from "@/lib/ui/site-access.ts";

/** Whether a plan may be shown on its site, and the way to allow it: what it allows is said before (R12). */
export function SiteAccess({ origin }: { origin: string }) {
  const { patterns, look } = useGrantedPatterns();
  const [outcome, setOutcome] = useState<"granted" | "refused">();
  const words = messages.siteCues.access;
  const site = siteName({ origin, path: "/" });
  if (patterns === undefined) return null;

  const allow = async () => {
    const isGranted = await allowSite(origin);
    setOutcome(isGranted ? "granted" : "refused");
    await look();
  };

  if (patterns.some((pattern) => patternCovers(pattern, origin))) {
    return (
      <p className="hint" role="status">
        {words.granted(site)}{" "}
        <a ref={outcome === "granted" ? focusWhenShown : undefined} href={addressOf("settings")}>
          {words.change}
        </a>
      </p>
    );
  }
  return (
    <div className="stack site-access">
      <p className="hint">{words.offer(site)}</p>
      <p className="hint">{words.promise}</p>
      <div className="row">
        <button type="button" onClick={allow}>
          {words.allow(site)}
        </button>
      </div>
      <p className="hint" role="status">
        {outcome === "refused" && words.refused}
      </p>
    </div>
  );
}
