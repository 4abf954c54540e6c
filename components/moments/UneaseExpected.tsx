import { foretoldUnease } from "@/lib/domain/goals/foretold-unease.ts";
import { messages } from "@/lib/messages/messages.ts";
import { isVeiled } from "@/lib/storage/device.ts";
import { goals } from "@/lib/storage/goals.ts";
import { useLive } from "@/lib/ui/live.ts";

/** None of the person's words while they are veiled. A list, since no words and no answer yet look alike. */
async function loadForetold(intentionId: string | undefined): Promise<[string | undefined]> {
  if (intentionId === undefined || (await isVeiled())) return [undefined];
  return [foretoldUnease(await goals(), intentionId)];
}

/**
 * What the new way may feel like at first, said before it is met (W8): in the words of the shift
 * that the moment's intention comes from, else in the product's own.
 */
export function UneaseExpected({ intentionId }: { intentionId: string | undefined }) {
  const found = useLive(() => loadForetold(intentionId), [intentionId]);
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
