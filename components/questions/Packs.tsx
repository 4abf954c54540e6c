import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deletePack, packs, restorePack, setPackStanding } from "@/lib/storage/packs.ts";
import { useLive } from "@/lib/ui/live.ts";
import { BringPackIn } from "./BringPackIn.tsx";

interface Props {
  onUndoable: (undoable: Undoable) => void;
}

/** Questions that came from others: brought in, laid to rest, taken out (L8). */
export function Packs({ onUndoable }: Props) {
  const present = useLive(packs);
  const words = messages.packs;
  if (present === undefined) return null;
  const remove = async ({ id }: Pack) => {
    await deletePack(id, Date.now());
    onUndoable({ id, done: words.removed, undo: () => restorePack(id, Date.now()) });
  };
  return (
    <section className="stack">
      <h3>{words.title}</h3>
      <p className="hint">{words.hint}</p>
      {present.length > 0 && (
        <ul role="list">
          {present.map((pack) => (
            <li key={pack.id}>
              <PackEntry pack={pack} onRemove={() => remove(pack)} />
            </li>
          ))}
        </ul>
      )}
      <BringPackIn present={present} />
    </section>
  );
}

function PackEntry({ pack, onRemove }: { pack: Pack; onRemove: () => void }) {
  const { id, name, from, questions, standing } = pack;
  const words = messages.packs;
  const isResting = standing === "resting";
  return (
    <>
      <p className="reading" dir="auto">
        {name}
      </p>
      <p className="hint" dir="auto">
        {words.by(from)} · {words.questions(questions.length, formatNumber(questions.length))}
        {isResting && <> · {words.resting}</>}
      </p>
      <div className="row question-acts">
        <button
          type="button"
          className="button-quiet"
          aria-label={isResting ? words.takeUpNamed(name) : words.restNamed(name)}
          onClick={() => setPackStanding(id, isResting ? "active" : "resting", Date.now())}
        >
          {isResting ? words.takeUp : words.rest}
        </button>
        <button
          type="button"
          className="button-quiet"
          aria-label={words.removeNamed(name)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </>
  );
}
