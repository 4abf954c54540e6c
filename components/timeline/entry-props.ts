import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { Entry } from "@/lib/domain/timeline/entry.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";

/** What every entry is shown with. */
export interface EntryProps<K extends Entry["kind"] = Entry["kind"]> {
  entry: Extract<Entry, { kind: K }>;
  /** The words that are looked for, folded. */
  sought: readonly string[];
  settings: Settings;
  today: DayKey;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  /** Called once a moment stands on another day or at another time. */
  onMoved: () => void;
  /** Called when a moment is to be deleted. */
  onDelete: () => void;
}
