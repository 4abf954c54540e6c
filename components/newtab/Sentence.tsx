import { headingLength } from "@/lib/ui/heading-length.ts";

interface Props {
  text: string;
  /** Set quieter: not the person's own sentence but the page's question. */
  invites: boolean;
  /** Kept for those who listen, while the form stands in its place. */
  hidden: boolean;
}

/** The page's only `h1`. */
export function Sentence({ text, invites, hidden }: Props) {
  return (
    <h1
      className={hidden ? "visually-hidden" : "intention"}
      dir="auto"
      data-length={headingLength(text)}
      data-invites={invites || undefined}
    >
      {text}
    </h1>
  );
}
