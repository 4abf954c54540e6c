import { messages } from "@/lib/messages/messages.ts";
import { useForetold } from "@/lib/ui/foretold.ts";

/**
 * What the new way may feel like at first, said before it is met (W8): in the words of the shift
 * that the moment's intention comes from, else in the product's own.
 */
export function UneaseExpected({ intentionId }: { intentionId: string | undefined }) {
  const found = useForetold(intentionId);
  if (found === undefined) return null;

  const [foretold] = found;
  const words = messages.moments.uneaseExpected;
  if (foretold === undefined) {
    return (
      <p className="unease-expected">
        {words.strange} {words.noMistake}
      </p>
    );
  }
  return (
    <div className="unease-expected">
      <p>{words.foretold}</p>
      <p className="reading" dir="auto">
        {foretold}
      </p>
      <p>{words.noMistake}</p>
    </div>
  );
}
