import { type ReactNode, useEffect, useId, useRef, useState } from "react";

import { areNotificationsOffered, notifyingAtTimes } from "@/lib/domain/settings/notified-kinds.ts";
import { messages } from "@/lib/messages/messages.ts";
import { openJournal } from "@/lib/nudging/open-page.ts";
import { changeSettings } from "@/lib/storage/settings.ts";
import { useMinute } from "@/lib/ui/clock.ts";
import type { Living } from "@/lib/ui/living.ts";
import { TabLink } from "./TabLink.tsx";
import "./notification-offer.css";

interface Props {
  living: Living;
  /** In the popup, other places open in a tab. */
  inPopup?: boolean;
}

/** Once, when the cards went unseen for two days: whether a notification of the system would help. */
export function NotificationOffer({ living: { settings, situation }, inPopup = false }: Props) {
  const id = useId();
  const [said, setSaid] = useState<"accepted" | "declined">();
  const now = useMinute();
  const words = messages.nudges.offerNotifications;

  if (said !== undefined) {
    return (
      <Said>
        {words[said]}{" "}
        <TabLink href="/journal.html#/settings" open={inPopup ? () => openJournal("settings") : undefined}>
          {messages.journal.rooms.settings}
        </TabLink>
      </Said>
    );
  }
  if (!areNotificationsOffered(settings, { ...situation, now })) return null;

  const accept = async () => {
    setSaid("accepted");
    const notificationsOfferedAt = Date.now();
    await changeSettings(
      { notificationsOfferedAt, notifications: notifyingAtTimes(settings) },
      notificationsOfferedAt,
    );
  };
  const decline = async () => {
    setSaid("declined");
    const notificationsOfferedAt = Date.now();
    await changeSettings({ notificationsOfferedAt }, notificationsOfferedAt);
  };

  return (
    <section className="card notification-offer" aria-labelledby={id}>
      <p id={id} className="reading">
        {words.question}
      </p>
      <p className="hint">{words.hint}</p>
      <div className="row">
        <button type="button" onClick={accept}>
          {words.yes}
        </button>
        <button type="button" className="button-quiet" onClick={decline}>
          {words.no}
        </button>
      </div>
    </section>
  );
}

/** In place of the buttons, with which the focus went. */
function Said({ children }: { children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} className="hint" role="status">
      {children}
    </p>
  );
}
