import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { EditableSettings } from "@/lib/ui/editable-settings.ts";
import { Toggle } from "./Toggle.tsx";

interface Props {
  legend: string;
  kinds: readonly NudgeKind[];
  editable: EditableSettings;
}

/** Some kinds of nudges, each of which may raise a notification or not. */
export function NotificationKinds({ legend, kinds, editable: { settings, change } }: Props) {
  const { notifications } = settings;
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="kinds">
        {kinds.map((kind) => (
          <Toggle
            key={kind}
            label={messages.nudges.kinds[kind].name}
            on={notifications[kind]}
            onToggle={(on) => change({ notifications: { ...notifications, [kind]: on } })}
          />
        ))}
      </div>
    </fieldset>
  );
}
