import { useEffect, useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { loadMirrored } from "@/lib/storage/mirrored.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useTabOpened } from "@/lib/ui/tab-opened.ts";
import { Corner } from "./Corner.tsx";
import { Invitation } from "./Invitation.tsx";
import { Living } from "./Living.tsx";
import { Sentence } from "./Sentence.tsx";
import { UnderInvitation } from "./UnderInvitation.tsx";
import "./newtab.css";

/**
 * What the first-paint script painted; the database corrects it within moments. Read from the page
 * and not from the mirror, which another page may have written meanwhile.
 */
const painted = document.querySelector("h1")?.textContent ?? "";

/**
 * Today's intention, on every tab. Its first rendering is what the first-paint script painted, to
 * the element, and that `h1` stays the same one, so that nothing moves when React takes over.
 */
export function NewTabPage() {
  const current = useLive(loadMirrored);
  const [writing, setWriting] = useState(false);
  const { heading, veiled } = current ?? { heading: painted, veiled: false };
  const invites = current !== undefined && heading === "";

  useEffect(() => {
    document.title = heading || messages.newTab.title;
  }, [heading]);

  return (
    <main className="newtab">
      <Sentence
        text={invites ? messages.newTab.invitation : heading}
        invites={invites}
        hidden={writing && !invites && !veiled}
      />
      {current !== undefined && veiled && <Corner veiled />}
      {current !== undefined && !veiled && (
        <UnderTheSentence invites={invites} writing={writing} onWriting={setWriting} />
      )}
    </main>
  );
}

interface UnderProps {
  invites: boolean;
  writing: boolean;
  onWriting: (writing: boolean) => void;
}

function UnderTheSentence({ invites, writing, onWriting }: UnderProps) {
  useTabOpened();
  return (
    <>
      {invites ? (
        <>
          <Invitation writing={writing} onWriting={onWriting} />
          <UnderInvitation />
        </>
      ) : (
        <Living writing={writing} onDone={() => onWriting(false)} />
      )}
      <Corner veiled={false} onChange={invites || writing ? undefined : () => onWriting(true)} />
    </>
  );
}
