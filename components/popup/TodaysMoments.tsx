import { useState } from "react";

import { MomentList } from "@/components/moments/MomentList.tsx";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  moments: readonly Moment[];
  veiled: boolean;
}

/** Today's moments. A day that has none yet shows nothing. */
export function TodaysMoments({ moments, veiled }: Props) {
  const [hadAny, setHadAny] = useState(false);
  // Stays when the last one is taken back, since the way to undo that is in here.
  if (moments.length > 0 && !hadAny) setHadAny(true);
  if (!hadAny) return null;

  return (
    <section className="popup-today">
      <h2 className="label">{messages.popup.today}</h2>
      <MomentList moments={moments} editable veiled={veiled} />
    </section>
  );
}
