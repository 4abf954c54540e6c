import { excerptOf } from "@/lib/domain/timeline/excerpt.ts";
import { MarkedText } from "./MarkedText.tsx";

interface Props {
  text: string;
  /** The words that are looked for, folded. */
  sought: readonly string[];
  /** Shown to the end; otherwise a long text is shown around what was found, or its beginning. */
  isWhole?: boolean;
}

const DOTS = "…";

/** A text of the person's, long ones in part. */
export function FoundText({ text, sought, isWhole = false }: Props) {
  const excerpt = isWhole ? { text, isCutBefore: false, isCutAfter: false } : excerptOf(text, sought);
  return (
    <p className="reading written-words" dir="auto">
      {excerpt.isCutBefore && DOTS}
      <MarkedText text={excerpt.text} sought={sought} />
      {excerpt.isCutAfter && DOTS}
    </p>
  );
}
