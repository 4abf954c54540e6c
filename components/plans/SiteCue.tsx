import { useId } from "react";

import { LineField } from "@/components/intentions/LineField.tsx";
import { type AddressProblem, siteName, siteOfAddress } from "@/lib/domain/plans/site-of-address.ts";
import { messages } from "@/lib/messages/messages.ts";
import { sendOnEnter } from "@/components/writing/send-on-enter.ts";
import { SiteAccess } from "./SiteAccess.tsx";
import type { StepProps } from "./step-props.ts";

/** A site as the moment, from an address as it was pasted. */
export function SiteCue({ draft, change, problem }: StepProps) {
  const id = useId();
  const words = messages.plans;
  const found = siteOfAddress(draft.address);
  const site = "site" in found ? found.site : undefined;
  const whole = site && siteName({ ...site, path: "/" });
  const named = problem?.about === "address" ? problemText(problem) : undefined;

  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{words.address}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={draft.address}
          aria-invalid={named !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ address: event.target.value })}
        />
        <p id={`${id}-hint`} className={named ? "problem" : "hint"} role={named ? "alert" : undefined}>
          {named ?? words.addressHint}
        </p>
      </div>
      {site && whole && (
        <>
          <p role="status">
            <span className="label">{words.understood}</span>{" "}
            {draft.isWholeSite || site.path === "/"
              ? words.allPages(whole)
              : words.pagesUnder(siteName(site))}
          </p>
          {site.path !== "/" && (
            <label className="choice">
              <input
                type="checkbox"
                checked={draft.isWholeSite}
                onChange={(event) => change({ isWholeSite: event.target.checked })}
              />
              {words.wholeSite}
            </label>
          )}
        </>
      )}
      <LineField
        label={words.onSite}
        hint={words.onSiteHint(words.sentence.opening(whole ?? words.thisSite))}
        value={draft.onSite}
        onType={(onSite) => change({ onSite })}
        onKeyDown={sendOnEnter}
      />
      {site && <SiteAccess key={site.origin} origin={site.origin} />}
    </div>
  );
}

function problemText(found: AddressProblem): string {
  const { notTheWeb, ...problems } = messages.plans.addressProblems;
  return found.problem === "not-the-web" ? notTheWeb(found.scheme) : problems[found.problem];
}
