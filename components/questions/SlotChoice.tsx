import { useId } from "react";

import { REFLECTION_SLOTS, type ReflectionSlot } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { useAhead } from "@/lib/ui/ahead.ts";

interface Props {
  slot: ReflectionSlot;
  onChoose: (slot: ReflectionSlot) => void;
}

/** Which part of a weekly a question belongs to. */
export function SlotChoice({ slot, onChoose }: Props) {
  const [shown, showAhead] = useAhead(slot);
  const id = useId();
  const choose = (value: string) => {
    const chosen = REFLECTION_SLOTS.find((one) => one === value);
    if (chosen === undefined) return;
    showAhead(chosen);
    onChoose(chosen);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {messages.questions.mine.slot}
      </label>
      <select id={id} value={shown} onChange={(event) => choose(event.target.value)}>
        {REFLECTION_SLOTS.map((one) => (
          <option key={one} value={one}>
            {messages.questions.mine.slots[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
