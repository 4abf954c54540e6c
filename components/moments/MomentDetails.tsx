import { EvidenceMark } from "@/components/evidence/EvidenceMark.tsx";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { NoteField } from "./NoteField.tsx";
import { UneaseScale } from "./UneaseScale.tsx";

/** What can be said about a moment once it is kept, all of it optional. */
export function MomentDetails({ moment }: { moment: Moment }) {
  return (
    <div className="moment-details">
      <UneaseScale moment={moment} />
      <NoteField key={moment.id} moment={moment} />
      <EvidenceMark moment={moment} />
    </div>
  );
}
