import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { RESTORABLE_MS } from "@/lib/domain/restorable.ts";
import { reflectionsDeletedAfter, restoreReflection } from "@/lib/storage/reflections.ts";
import { useLive } from "@/lib/ui/live.ts";
import { nameOfReflection } from "./name-of-reflection.ts";

/** The reflections that were deleted within the last thirty days, each with the way back. */
export function DeletedReflections() {
  const deleted = useLive(() => reflectionsDeletedAfter(Date.now() - RESTORABLE_MS));
  return (
    deleted && (
      <DeletedLately
        rows={deleted}
        nameOf={nameOfReflection}
        onRestore={({ id }) => restoreReflection(id, Date.now())}
      />
    )
  );
}
