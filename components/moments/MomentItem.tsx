import { Glyph } from "@/components/shared/Glyph.tsx";
import { MOMENT_KINDS, type Moment } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";
import { editMoment } from "@/lib/storage/moments.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { MomentDetails } from "./MomentDetails.tsx";
import { useMomentName, useMomentTime } from "./use-moment-name.ts";

const KINDS = MOMENT_KINDS.map((value) => ({ value, label: messages.moments.kinds[value].name }));

interface Props {
  moment: Moment;
  editable: boolean;
  veiled: boolean;
  isEdited: boolean;
  onEdit: (edited: boolean) => void;
  onRemove: () => void;
}

/** One moment: what it was, when, how it felt and the line about it; changed in place. */
export function MomentItem({ moment, editable, veiled, isEdited, onEdit, onRemove }: Props) {
  const time = useMomentTime()(moment);
  const name = useMomentName()(moment);

  return (
    <li className="moment">
      <Glyph name={moment.kind} />
      <div className="moment-said">
        <p className="moment-head">
          <span className="moment-kind">{messages.moments.kinds[moment.kind].name}</span>
          {time && <time dateTime={new Date(moment.at).toISOString()}>{time}</time>}
          {moment.unease !== undefined && <span>{messages.moments.unease[moment.unease]}</span>}
        </p>
        {moment.note && !veiled && !isEdited && (
          <p className="reading moment-note" dir="auto">
            {moment.note}
          </p>
        )}
      </div>
      {editable && (
        <div className="moment-acts">
          <button
            type="button"
            className="button-icon"
            title={isEdited ? messages.moments.done : messages.moments.edit(name)}
            aria-expanded={isEdited}
            onClick={() => onEdit(!isEdited)}
          >
            <Glyph name={isEdited ? "close" : "edit"} />
            <span className="visually-hidden">
              {isEdited ? messages.moments.done : messages.moments.edit(name)}
            </span>
          </button>
          <button
            type="button"
            className="button-icon"
            title={messages.moments.remove(name)}
            onClick={onRemove}
          >
            <Glyph name="undo" />
            <span className="visually-hidden">{messages.moments.remove(name)}</span>
          </button>
        </div>
      )}
      {isEdited && (
        <div className="moment-editor">
          <ChoiceRow
            legend={messages.moments.kindQuestion}
            options={KINDS}
            value={moment.kind}
            onChoose={(kind) => editMoment(moment.id, { kind }, Date.now())}
          />
          <MomentDetails moment={moment} />
        </div>
      )}
    </li>
  );
}
