import { NextAsked } from "@/components/settings/NextAsked.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { openNewTab } from "@/lib/nudging/open-new-tab.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { useLive } from "@/lib/ui/live.ts";

interface Props {
  editable: EditableSettings;
  onAgain: () => void;
}

/** The end of the first run, which is the beginning. */
export function DoneStep({ editable, onAgain }: Props) {
  const answer = useLive(async () => ({ intention: await loadCurrentIntention() }));
  if (answer === undefined) return null;
  const words = messages.welcome.done;
  return (
    <>
      {answer.intention && (
        <p className="lead" dir="auto">
          {answer.intention.text}
        </p>
      )}
      <p>{answer.intention ? words.intention : words.noIntention}</p>
      <p>{words.checkIn}</p>
      <NextAsked settings={editable.settings} />
      <footer className="row welcome-end">
        <button type="button" className="button-primary" onClick={openNewTab}>
          {words.newTab}
        </button>
        <a className="button button-quiet" href="#/settings">
          {words.settings}
        </a>
        <button type="button" className="button-quiet welcome-skip" onClick={onAgain}>
          {words.again}
        </button>
      </footer>
    </>
  );
}
