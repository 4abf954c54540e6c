import type { BankQuestion } from "./question.ts";

const shared = {
  occasion: "weekly",
  category: "shift",
  slot: "deeper",
  eligible: { shift: "orchestrator" },
} as const;

/** From executor to orchestrator (W5). */
export const SHIFT_ORCHESTRATOR: readonly BankQuestion[] = [
  {
    ...shared,
    id: "shift-orchestrator-without-you",
    source: "W5",
    text: "What got finished without you, and how did it go?",
    why: "For someone who stops doing it all, what goes well without them is the true measure.",
    followUps: {
      happened: "What had you put in place that let it go that way?",
      notYet: "What is closest to running by itself?",
      else: "What stayed undone, and did it matter?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-who-grew",
    source: "W5",
    text: "Who grew by a task that would once have been yours?",
    why: "A task handed over is somebody’s chance to grow.",
    followUps: {
      happened: "How could you tell that they grew?",
      notYet: "Which task could make somebody grow?",
      else: "Who grew in a way you had no part in?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-let-stand",
    source: "W5",
    text: "Which result did you let stand, though yours would have looked different?",
    why: "Good enough, and made by another, is worth more here than perfect and made by you.",
    followUps: {
      happened: "What did it cost you to keep your hands off?",
      notYet: "Which one could you leave as it is?",
      else: "Which result was better for not being yours?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-waiting",
    source: "W5",
    text: "Where did someone wait for your word? What would let them decide alone?",
    why: "Where people wait for us, we are the narrow place. It can be widened.",
    followUps: {
      happened: "What will you tell them, so that they need not wait?",
      notYet: "Who has stopped waiting for you?",
      else: "Where did you wait for somebody?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-explain",
    source: "W5",
    text: "When you hand work on, what do you describe: each step, or what good looks like?",
    why: "Steps tie people to you. A picture of the result sets them free.",
    followUps: {
      happened: "What would you leave out next time?",
      notYet: "What have you not handed on so far?",
      else: "What did they ask you that you had not thought of?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-itch",
    source: "W7",
    text: "Your fingers itched to fix a draft. What did they do in the end?",
    why: "The itch is the old way calling. You may feel it and leave it be.",
    followUps: {
      happened: "What was it like once the itch was over?",
      notYet: "Where do you expect to feel the itch?",
      else: "Did you fix it together? Who held the pen?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-plate",
    source: "W5",
    text: "How full was your plate, and which dish on it belongs to someone else?",
    why: "Much of what lies on our plate was put there by habit.",
    followUps: {
      happened: "When will you pass that dish along?",
      notYet: "Which dish would nobody notice if it went?",
      else: "Which one is yours alone, and why is that good?",
    },
  },
  {
    ...shared,
    id: "shift-orchestrator-phone",
    source: "W5",
    text: "The team runs a day without you. About what would they phone?",
    why: "The calls that would come show what people are still lacking.",
    followUps: {
      happened: "How could they answer that by themselves?",
      notYet: "What would you be tempted to phone about?",
      else: "What would they do that you do not know of?",
    },
  },
];
