import { PinHint } from "@/components/settings/PinHint.tsx";
import { messages } from "@/lib/messages/messages.ts";
import { currentBrowser } from "@/lib/ui/device.ts";
import { StepEnd } from "./StepEnd.tsx";
import type { StepProps } from "./step-props.ts";

/** How to keep the icon in sight, and where the browser's own new tab has gone. */
export function IconStep({ back, next }: StepProps) {
  const words = messages.toolbarIcon;
  return (
    <>
      <PinHint />
      <section className="stack welcome-part">
        <h2>{words.shortcutsTitle}</h2>
        {words.shortcuts[currentBrowser()].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{words.bookmarksBar}</p>
      </section>
      <StepEnd onBack={back} onNext={next} next={messages.welcome.next} />
    </>
  );
}
