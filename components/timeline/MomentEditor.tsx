import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { ChoiceRow } from "@/components/moments/ChoiceRow.tsx";
import { MomentDetails } from "@/components/moments/MomentDetails.tsx";
import { MOMENT_KINDS, type Moment } from "@/lib/domain/moments/moment.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { messages } from "@/lib/messages/messages.ts";
import { editMoment } from "@/lib/storage/moments.ts";
import { EarlierMoments } from "./EarlierMoments.tsx";
import { MomentPlace } from "./MomentPlace.tsx";

const KINDS = MOMENT_KINDS.map((value) => ({ value, label: messages.moments.kinds[value].name }));

interface Props {
  moment: Moment;
  /** What it is called, such as "Noticed, 9:12". */
  name: string;
  today: DayKey;
  onMoved: () => void;
  onDelete: () => void;
}

/** All of a moment that can be put right, however old it is. */
export function MomentEditor({ moment, name, today, onMoved, onDelete }: Props) {
  return (
    <div className="timeline-editor">
      <ChoiceRow
        legend={messages.moments.kindQuestion}
        options={KINDS}
        value={moment.kind}
        onChoose={(kind) => editMoment(moment.id, { kind }, Date.now())}
      />
      <MomentDetails moment={moment} />
      <MomentPlace moment={moment} today={today} onMoved={onMoved} />
      <EarlierMoments moment={moment} />
      <DeleteButton name={name} onDelete={onDelete} />
    </div>
  );
}
