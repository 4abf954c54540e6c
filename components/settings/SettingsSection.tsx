import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One subject of the settings under its own heading. */
export function SettingsSection({ title, hint, children }: Props) {
  const heading = useId();
  return (
    <section className="settings-section" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {hint && <p className="hint">{hint}</p>}
      </header>
      {children}
    </section>
  );
}
