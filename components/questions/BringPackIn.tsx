import { useRef, useState } from "react";

import { FilePicker } from "@/components/shared/FilePicker.tsx";
import { isSamePack, type Pack } from "@/lib/domain/questions/pack.ts";
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
  const latest = useRef<File>(undefined);
  const words = messages.packs;

  const choose = async (file: File) => {
    latest.current = file;
    setChosen({ step: "reading" });
    const read = await readPackFile(file);
    // Another one may have been chosen meanwhile.
    if (latest.current === file)
      setChosen(
        typeof read === "string" ? { step: "problem", words: read } : { step: "preview", pack: read },
      );
  };
  const take = async ({ name, from, questions }: PackDocument) => {
    await takePackIn({ name, from, questions }, Date.now());
    setChosen({ step: "taken" });
  };

  return (
    <>
      <FilePicker
        label={words.file}
        hint={words.fileHint}
        accept=".json,application/json"
        said={saidOf(chosen)}
        isProblem={chosen.step === "problem"}
        isEmpty={chosen.step === "none" || chosen.step === "taken"}
        onChoose={choose}
      />
      {chosen.step === "preview" && (
        <Preview
          pack={chosen.pack}
          replaces={present.some((pack) => isSamePack(pack, chosen.pack))}
          onTake={() => take(chosen.pack)}
          onLeave={() => setChosen({ step: "none" })}
        />
      )}
    </>
  );
}

function saidOf(chosen: Chosen): string | undefined {
  if (chosen.step === "problem") return chosen.words;
  if (chosen.step === "reading") return messages.packs.reading;
  return chosen.step === "taken" ? messages.packs.taken : undefined;
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
