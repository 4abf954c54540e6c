import { messages } from "@/lib/messages/messages.ts";

interface Props {
  onCarry: () => void;
  onChange: () => void;
  onLetGo: () => void;
}

/** Carry, change or let go: the morning's question about the practice. */
export function MorningChoice({ onCarry, onChange, onLetGo }: Props) {
  return (
    <div className="row">
      <button type="button" onClick={onCarry}>
        {messages.practices.carry}
      </button>
      <button type="button" className="button-quiet" onClick={onChange}>
        {messages.practices.change}
      </button>
      <button type="button" className="button-quiet" onClick={onLetGo}>
        {messages.practices.letGo}
      </button>
    </div>
  );
}
