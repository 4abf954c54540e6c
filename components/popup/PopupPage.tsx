import { useState } from "react";

import { RunningBlock } from "@/components/blocks/RunningBlock.tsx";
import { CheckIn } from "@/components/moments/CheckIn.tsx";
import { NotificationOffer } from "@/components/nudges/NotificationOffer.tsx";
import { NudgeSlot } from "@/components/nudges/NudgeSlot.tsx";
import { useLiving } from "@/lib/ui/living.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { useShownNudgeOf } from "@/lib/ui/shown-nudge.ts";
import { PopupFoot } from "./PopupFoot.tsx";
import { PopupIntention } from "./PopupIntention.tsx";
import { PopupTools } from "./PopupTools.tsx";
import { TodaysMoments } from "./TodaysMoments.tsx";
import { usePopup } from "./use-popup.ts";
import "./popup.css";

/**
 * The toolbar popup. The marks stand where they will stay from the first moment on; what has to
 * be asked of the database appears around them all at once.
 */
export function PopupPage() {
  const living = useLiving();
  const settings = useSettings();
  const answer = usePopup();
  const popup = living && settings && answer;
  const shown = useShownNudgeOf(living, "popup");
  const [form, setForm] = useState<"unknown" | "closed" | "open" | "done">("unknown");
  const [isWhole, setWhole] = useState(false);

  const veiled = popup?.veiled ?? false;
  // Decided once: what another page is writing later on is no reason to open it here.
  if (popup !== undefined && form === "unknown") setForm(popup.isBeingWritten ? "open" : "closed");
  const isEditing = form === "open" && !veiled;

  return (
    <>
      <main className="popup">
        <PopupIntention
          popup={popup}
          isEditing={isEditing}
          isWhole={isWhole}
          onDone={() => setForm("done")}
        />
        <CheckIn keys={settings?.singleKeys ?? true} recent={veiled ? undefined : popup?.recent} />
        {popup && !isEditing && (
          <PopupTools
            popup={popup}
            isWhole={isWhole}
            hasEdited={form === "done"}
            onEdit={() => setForm("open")}
            onWhole={setWhole}
          />
        )}
        {popup && <RunningBlock blocks={living.blocks} veiled={veiled} />}
        {popup && <NudgeSlot shown={shown} inPopup veiled={veiled} />}
        {popup && <NotificationOffer living={living} inPopup />}
        {popup && <TodaysMoments moments={popup.moments} veiled={veiled} />}
      </main>
      {popup && <PopupFoot veiled={veiled} />}
    </>
  );
}
