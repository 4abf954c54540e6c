import type { EditableSettings } from "@/lib/ui/editable-settings.ts";

/** What every step of the first run is given. */
export interface StepProps {
  editable: EditableSettings;
  back: (() => void) | undefined;
  next: () => void;
  /** Ends the first run from wherever it stands. */
  finish: () => void;
}
