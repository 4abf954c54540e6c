import { messages } from "@/lib/messages/messages.ts";
import { currentBrowser } from "@/lib/ui/device.ts";
import { useIconInToolbar } from "@/lib/ui/toolbar-icon.ts";
import "./pin-hint.css";

/** Whether the icon can be seen, and how to put it where it can. */
export function PinHint() {
  const inToolbar = useIconInToolbar();
  const words = messages.toolbarIcon;
  return (
    <div className="stack pin-hint">
      <p>{words.why}</p>
      <ul role="list" className="row icon-states">
        <li>
          <img
            src="/icons/becoming-32.png"
            srcSet="/icons/becoming-48.png 1.5x"
            alt=""
            width={32}
            height={32}
          />
          {words.resting}
        </li>
        <li>
          <img
            src="/icons/waiting-32.png"
            srcSet="/icons/waiting-48.png 1.5x"
            alt=""
            width={32}
            height={32}
          />
          {words.waiting}
        </li>
      </ul>
      <output className="reading">
        {inToolbar === true && words.pinned}
        {inToolbar === false && words.hidden}
      </output>
      {inToolbar !== true && <p>{words.howToPin[currentBrowser()]}</p>}
    </div>
  );
}
