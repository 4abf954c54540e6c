import type { ReactNode } from "react";

interface Props {
  /** What it is, for whoever points at it. */
  title: string;
  /** What it shows, in a sentence. */
  label: string;
  width: number;
  height: number;
  children: ReactNode;
}

/** One drawing, as an image with words in its place for those who do not see it. */
export function Drawing({ title, label, width, height, children }: Props) {
  return (
    <svg className="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <title>{title}</title>
      {children}
    </svg>
  );
}
