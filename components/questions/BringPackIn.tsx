import { type ChangeEvent, useId, useState } from "react";

import type { Pack } from "@/lib/domain/questions/pack.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { PackDocument } from "@/lib/sharing/pack-document.ts";
import { takePackIn } from "@/lib/storage/packs.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { readPackFile } from "./read-pack-file.ts";

type Chosen = { step: "none" | "reading" | "taken" } | { step: "problem"; words: string } | Looked;
interface Looked {
  step: "preview";
  pack: PackDocument;
}

/** Takes questions in from a file, after they have been looked at. */
export function BringPackIn({ present }: { present: readonly Pack[] }) {
  const [chosen, setChosen] = useState<Chosen>({ step: "none" });
  const id = useId();
  const words = messages.packs;

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    setChosen({ step: "reading" });
    const read = await readPackFile(file);
    setChosen(typeof read === "string" ? { step: "problem", words: read } : { step: "preview", pack: read });
  };
  const take = async ({ name, from, questions }: PackDocument) => {
    await takePackIn({ name, from, questions }, Date.now());
    setChosen({ step: "taken" });
  };

  return (
    <>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.file}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          aria-invalid={chosen.step === "problem"}
          onClick={({ currentTarget }) => {
            // Else choosing the same file once more, now mended, would change nothing.
            currentTarget.value = "";
          }}
          onChange={choose}
        />
        <p id={`${id}-hint`} className="hint">
          {words.fileHint}
        </p>
        <output className={chosen.step === "problem" ? "problem" : "hint"}>
          {chosen.step === "reading" && words.reading}
          {chosen.step === "taken" && words.taken}
          {chosen.step === "problem" && chosen.words}
        </output>
      </div>
      {chosen.step === "preview" && (
        <Preview
          pack={chosen.pack}
          replaces={present.some(({ name, from }) => name === chosen.pack.name && from === chosen.pack.from)}
          onTake={() => take(chosen.pack)}
          onLeave={() => setChosen({ step: "none" })}
        />
      )}
    </>
  );
}

interface PreviewProps {
  pack: PackDocument;
  replaces: boolean;
  onTake: () => void;
  onLeave: () => void;
}

function Preview({ pack, replaces, onTake, onLeave }: PreviewProps) {
  const words = messages.packs.preview;
  return (
    <section className="card stack pack-preview">
      <h4 tabIndex={-1} ref={focusWhenShown} dir="auto">
        {words.title(pack.name, pack.from)}
      </h4>
      <p className="hint">{replaces ? `${words.hint} ${words.replaces}` : words.hint}</p>
      <ul role="list">
        {pack.questions.map(({ id, slot, text, why }) => (
          <li key={id}>
            <p className="label">{messages.weekly.slots[slot]}</p>
            <p className="reading" dir="auto">
              {text}
            </p>
            {why !== undefined && (
              <p className="hint" dir="auto">
                {why}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button-primary" onClick={onTake}>
          {words.take}
        </button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}
