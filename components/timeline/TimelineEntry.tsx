import { focusWhenShown } from "@/lib/ui/focus.ts";
import type { EntryProps } from "./entry-props.ts";
import { EvidenceOfDay } from "./EvidenceOfDay.tsx";
import { HappenedEntry } from "./HappenedEntry.tsx";
import { MomentEntry } from "./MomentEntry.tsx";
import { ReflectionOfDay } from "./ReflectionOfDay.tsx";

interface Props extends EntryProps {
  /** It was just put there, or reading goes on with it. */
  takesFocus: boolean;
}

/** One entry, as its kind is shown. */
export function TimelineEntry({ takesFocus, ...props }: Props) {
  return (
    <li className="timeline-entry" tabIndex={-1} ref={takesFocus ? focusWhenShown : undefined}>
      <EntryOfKind {...props} />
    </li>
  );
}

function EntryOfKind({ entry, ...props }: EntryProps) {
  switch (entry.kind) {
    case "moment":
      return <MomentEntry entry={entry} {...props} />;
    case "reflection":
      return <ReflectionOfDay entry={entry} {...props} />;
    case "evidence":
      return <EvidenceOfDay entry={entry} {...props} />;
    default:
      return <HappenedEntry entry={entry} {...props} />;
  }
}
