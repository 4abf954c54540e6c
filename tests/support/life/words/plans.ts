import type { Plan } from "@/lib/domain/plans/plan.ts";
import { LINE_MAX } from "@/lib/domain/text/graphemes.ts";

/** A plan as it is built; where the cue is a time, the weekdays and the hour are drawn. */
export interface WrittenPlan {
  cue: { kind: "time" } | Extract<Plan["cue"], { kind: "situation" | "site" }>;
  response: Plan["response"];
  obstacle?: string;
}

const when = (text: string): WrittenPlan["cue"] => ({ kind: "situation", text });
const act = (text: string): WrittenPlan["response"] => ({ kind: "act", text });
const ask = (text: string): WrittenPlan["response"] => ({ kind: "question", text });

export const ENGLISH_PLANS: readonly WrittenPlan[] = [
  {
    cue: when("a draft reaches me"),
    response: ask("Whose practice should it be?"),
    obstacle: "My hands are faster than my head.",
  },
  {
    cue: { kind: "time" },
    response: act("shut the inbox and open the notebook"),
    obstacle: "I tell myself that it is only five minutes.",
  },
  {
    cue: { kind: "site", origin: "https://mail.example.org", path: "/inbox", text: "I open the inbox" },
    response: ask("What did I come here for?"),
  },
  {
    cue: when("{name} stops speaking"),
    response: act("count to five before I say anything"),
    obstacle: "I want to show that I have understood.",
  },
  { cue: { kind: "time" }, response: act("stand up and go to see somebody instead of writing") },
  {
    cue: {
      kind: "site",
      origin: "https://numbers.example.com",
      path: "/",
      text: "I look at the numbers again",
    },
    response: act("close them and ask {name}"),
    obstacle: "Looking feels like working.",
  },
  { cue: when("I hear myself say “quickly”"), response: ask("Quickly for whom?") },
  {
    cue: { kind: "time" },
    response: ask("What would I be glad of on Friday?"),
    obstacle: "In the morning I do not feel that there will be a Friday.",
  },
];

const LONG_ANSWER =
  "schließe ich den Laptop, stehe auf, gehe einmal um das Verwaltungsgebäude und frage mich dabei, wer von den dreien, die gerade auf mich warten, an genau dieser Stelle wachsen könnte, wenn ich sie ließe, und was ich ihnen dafür geben müsste, außer Zeit, Vertrauen und der Telefonnummer der Auftragsabwicklungsabteilungsleiterin";

export const OTHER_PLANS: readonly WrittenPlan[] = [
  // As much as one line can hold.
  {
    cue: when("wieder eine „Nur-ganz-kurz“-Frage kommt"),
    response: act(LONG_ANSWER.slice(0, LINE_MAX)),
    obstacle: "Pflichtgefühl",
  },
  {
    cue: {
      kind: "site",
      origin: "https://ar.example.org",
      path: "/wiki/%D8%A7%D9%84%D8%B5%D8%A8%D8%B1",
      text: "أفتح الموقع هرباً من المهمّة",
    },
    response: ask("ممَّ أهرب الآن؟"),
  },
  { cue: { kind: "time" }, response: act("wyłączam powiadomienia na godzinę"), obstacle: "Ciekawość." },
  { cue: when("אני עומדת לענות במקום מישהו"), response: act("אני שותה לגימה של מים") },
  {
    cue: { kind: "site", origin: "http://localhost:8080", path: "/board/7", text: "ダッシュボードを開く" },
    response: ask("いま見る必要がある？"),
  },
  { cue: when("🔔 + 😰"), response: act("🫁 × 3"), obstacle: "<reflex>" },
];
