import type { MouseEvent, ReactNode } from "react";

interface Props {
  href: string;
  className?: string;
  /** In the popup, which cannot be navigated: opens the place in a tab. */
  open?: (() => Promise<void>) | undefined;
  children: ReactNode;
}

/** A link that leads there in this tab, or out of the popup into a tab of its own. */
export function TabLink({ href, className, open, children }: Props) {
  const leave = async (event: MouseEvent) => {
    if (open === undefined) return;
    event.preventDefault();
    await open();
    // Firefox leaves the popup standing over the new tab.
    window.close();
  };
  return (
    <a href={href} className={className} onClick={leave}>
      {children}
    </a>
  );
}
