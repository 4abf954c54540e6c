import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import { isSamePack, type Pack } from "@/lib/domain/questions/pack.ts";
import { isKept } from "@/lib/domain/row.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allPacks, deletePack, restorePack, setPackStanding } from "@/lib/storage/packs.ts";
import { useLive } from "@/lib/ui/live.ts";
import { BringPackIn } from "./BringPackIn.tsx";

interface Props {
  onUndoable: (undoable: Undoable) => void;
}

/** Questions that came from others: brought in, laid to rest, taken out (L8). */
export function Packs({ onUndoable }: Props) {
  const all = useLive(allPacks);
  const words = messages.packs;
  if (all === undefined) return null;
  const present = all.filter(isKept);
  // One that was brought in once more has nothing to bring back.
  const gone = all.filter((pack) => !present.some((other) => isSamePack(pack, other)));
  const restore = ({ id }: Pack) => restorePack(id, Date.now());
  const remove = async (pack: Pack) => {
    await deletePack(pack.id, Date.now());
    onUndoable({ id: pack.id, done: words.removed, undo: () => restore(pack) });
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
      <DeletedLately
        rows={gone}
        nameOf={({ name, from }) => words.preview.title(name, from)}
        onRestore={restore}
      />
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
