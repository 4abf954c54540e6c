import { Glyph } from "@/components/shared/Glyph.tsx";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  onBack: (() => void) | undefined;
  /** Absent where the step is a form, which is sent instead. */
  onNext?: () => void;
  next: string;
  /** Whether going on keeps something; merely passing by is no accent's worth. */
  isQuiet?: boolean;
  /** Absent where nothing is left to skip. */
  onSkipAll?: () => void;
}

/** The way on, the way back, and the way out. */
export function StepEnd({ onBack, onNext, next, isQuiet = false, onSkipAll }: Props) {
  return (
    <footer className="row welcome-end">
      <button
        type={onNext ? "button" : "submit"}
        className={isQuiet ? undefined : "button-primary"}
        onClick={onNext}
      >
        {next}
      </button>
      {onBack && (
        <button type="button" className="button-quiet" onClick={onBack}>
          <Glyph name="back" />
          {messages.welcome.back}
        </button>
      )}
      {onSkipAll && (
        <button type="button" className="button-quiet welcome-skip" onClick={onSkipAll}>
          {messages.welcome.skipAll}
        </button>
      )}
    </footer>
  );
}
