import { Glyph } from "@/components/shared/Glyph.tsx";
import { MOMENT_KINDS, type MomentKind } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";
import { MARK_KEYS } from "./mark-keys.ts";

/** So that a waiting check-in can lead to the marks. */
const FIRST_MARK = "first-mark";

export function focusMarks(): void {
  document.getElementById(FIRST_MARK)?.focus();
}

interface Props {
  /** Whether the keys work here and are shown. */
  keys: boolean;
  onLog: (kind: MomentKind) => void;
}

/** The four marks: always in one order, of one weight. */
export function Marks({ keys, onLog }: Props) {
  return (
    <fieldset className="marks">
      <legend className="visually-hidden">{messages.moments.marks}</legend>
      {MOMENT_KINDS.map((kind, index) => (
        <button
          key={kind}
          id={index === 0 ? FIRST_MARK : undefined}
          type="button"
          className="mark"
          title={messages.moments.kinds[kind].meaning}
          aria-keyshortcuts={keys ? MARK_KEYS[kind] : undefined}
          // The second click of a double-click is a habit of the hand, not a second moment.
          onClick={({ detail }) => detail <= 1 && onLog(kind)}
        >
          <Glyph name={kind} />
          <span className="mark-name">{messages.moments.kinds[kind].name}</span>
          {keys && <kbd aria-hidden="true">{MARK_KEYS[kind]}</kbd>}
        </button>
      ))}
    </fieldset>
  );
}
