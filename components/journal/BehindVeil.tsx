import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";

import type { JournalRoom } from "@/lib/nudging/open-page.ts";
import { focusHeading } from "./focus-heading.ts";
import { VeilCover } from "./VeilCover.tsx";

interface Props {
  room: JournalRoom;
  /** Undefined until it is known; then nothing is shown. */
  veiled: boolean | undefined;
  /** What the room stands in. */
  main: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/**
 * A room that shows none of the person's words while the veil is on (R15). One that was in sight
 * when the veil came down stays as it is, hidden, since somebody may be writing in it; one that
 * is entered under the veil is not even built.
 */
export function BehindVeil({ room, veiled, main, children }: Props) {
  const [isBuilt, setBuilt] = useState(false);
  if (veiled === false && !isBuilt) setBuilt(true);
  const before = useRef(veiled);

  useLayoutEffect(() => {
    const hasChanged = before.current !== undefined && before.current !== veiled;
    before.current = veiled;
    if (!hasChanged || main.current === null) return undefined;
    // In the navigation the focus stays. In the room it is out of sight now, or went with the cover.
    const focused = document.activeElement;
    const isLost = main.current.contains(focused) || (!veiled && focused === document.body);
    return isLost ? focusHeading(main.current) : undefined;
  }, [main, veiled]);

  return (
    <>
      {veiled && <VeilCover room={room} />}
      {isBuilt && <div hidden={veiled}>{children}</div>}
    </>
  );
}
