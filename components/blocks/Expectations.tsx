import { messages } from "@/lib/messages/messages.ts";

/** What the first blocks are like, told before they come (W9). */
export function Expectations() {
  const words = messages.blocks;
  return (
    <section className="block-expectations" aria-labelledby="block-expectations">
      <h3 id="block-expectations" className="label">
        {words.expectTitle}
      </h3>
      <ul>
        {words.expect.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.expectEnd}</p>
    </section>
  );
}
