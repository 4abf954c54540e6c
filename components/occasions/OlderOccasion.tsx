import { OlderDraft } from "@/components/writing/OlderDraft.tsx";
import { storeTyped } from "@/components/writing/use-saved-text.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { putReflectionAway } from "@/lib/storage/reflections.ts";

interface Props {
  draft: Reflection;
  words: string;
}

/** The way to put a look back away with what was written in it, once all of it is stored. */
export function OlderOccasion({ draft, words }: Props) {
  const putAway = async () => {
    if (!(await storeTyped())) return false;
    await putReflectionAway(draft.id, Date.now());
    return true;
  };
  return <OlderDraft words={words} onPutAway={putAway} />;
}
