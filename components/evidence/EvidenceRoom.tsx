import { useId, useState } from "react";

import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import { evidenceWith } from "@/lib/domain/evidence/evidence-list.ts";
import { formatNumber } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allEvidence, deleteEvidence, restoreEvidence } from "@/lib/storage/evidence.ts";
import { goals } from "@/lib/storage/goals.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { EvidenceEntry } from "./EvidenceEntry.tsx";
import { NewEvidence } from "./NewEvidence.tsx";
import "./evidence.css";

async function load() {
  const [all, living] = await Promise.all([allEvidence(), goals()]);
  return { all, goals: living };
}

/** The inventory of what is already true (T3), searchable, the newest first. */
export function EvidenceRoom() {
  const loaded = useLive(load);
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const [search, setSearch] = useState("");
  const [undoable, setUndoable] = useState<Undoable>();
  const id = useId();
  if (loaded === undefined || settings === undefined) return null;

  const { all } = loaded;
  const words = messages.evidence;
  const kept = evidenceWith("", all);
  const found = evidenceWith(search, all);
  const restore = ({ id: restored }: Evidence) => restoreEvidence(restored, Date.now());
  const remove = async (evidence: Evidence) => {
    await deleteEvidence(evidence.id, Date.now());
    setUndoable({ id: evidence.id, done: words.deleted, undo: () => restore(evidence) });
  };

  return (
    <div className="evidence">
      <header className="stack">
        <h1>{messages.journal.rooms.evidence}</h1>
        <p className="reading">{kept.length === 0 ? words.empty : words.lead}</p>
        <NewEvidence today={today} goals={loaded.goals} />
      </header>
      {kept.length > 1 && (
        <search className="field">
          <label className="label" htmlFor={id}>
            {words.search}
          </label>
          <input
            id={id}
            type="search"
            dir="auto"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <p className="hint" role="status">
            {search.trim() === ""
              ? ""
              : found.length === 0
                ? words.noneFound
                : words.found(found.length, formatNumber(found.length))}
          </p>
        </search>
      )}
      <ul role="list" className="evidence-list">
        {found.map((evidence) => (
          <EvidenceEntry
            key={evidence.id}
            evidence={evidence}
            goals={loaded.goals}
            onDelete={() => remove(evidence)}
          />
        ))}
      </ul>
      <DeletedLately rows={all} nameOf={({ text }) => text} onRestore={restore} />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </div>
  );
}
