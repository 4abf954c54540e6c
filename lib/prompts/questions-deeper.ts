import type { WeeklyQuestion } from "./weekly-question.ts";

const slot = "deeper";

/** Looking deeper: what lies under what happened. */
export const QUESTIONS_DEEPER: readonly WeeklyQuestion[] = [
  {
    id: "deeper-price",
    slot,
    source: "W8",
    text: "Which unease this week was the price of something you want?",
    why: "The new way often feels wrong at first. Naming what it is for makes it lighter.",
    asksAbout: "uneasy",
    tender: true,
  },
  {
    id: "deeper-new-or-too-much",
    slot,
    source: "W8",
    text: "Think of an uneasy moment. Was it new to you, or was it simply too much?",
    why: "Unease at something new passes. Too much is a sign to take a smaller step.",
    asksAbout: "uneasy",
    tender: true,
  },
  {
    id: "deeper-keeping-safe",
    slot,
    source: "W4",
    text: "Had you gone one step further, what could you have lost? How could you find out safely?",
    why: "The old way keeps something safe. Once you know what, you can test it in a small way.",
    tender: true,
  },
  {
    id: "deeper-old-gift",
    slot,
    source: "W6",
    text: "What did the old way give you this week that you still want? Where else could it come from?",
    why: "Letting go is easier when you honour what the old way gave you.",
    tender: true,
  },
  {
    id: "deeper-nothing-in-the-way",
    slot,
    source: "W3",
    text: "Picture nothing in your way: time, tools and people all there. What would you still do the old way?",
    why: "If nothing outside stands in the way, what is left is who we are used to being.",
  },
  {
    id: "deeper-who-finds-it-easy",
    slot,
    source: "W4",
    text: "Who would find your intention easy to live? What might they believe about their worth?",
    why: "Seeing through other eyes shows which belief of yours could move.",
  },
  {
    id: "deeper-makes-possible",
    slot,
    source: "T2",
    text: "What does living your intention make possible? And what does that make possible?",
    why: "Two steps up from an aim there is often a reason worth having now.",
  },
  {
    id: "deeper-success",
    slot,
    source: "T5",
    text: "What felt like success this week? Could you go on with that for ten years?",
    why: "Some ways to measure success come to an end. Then the measure can change, not you.",
  },
  {
    id: "deeper-give",
    slot,
    source: "L5",
    text: "Did things change around you this week? How could your intention bend with them?",
    why: "An aim that cannot bend may turn against you when life moves.",
  },
  {
    id: "deeper-more-or-other",
    slot,
    source: "W2",
    text: "What helped more this week: doing more of the same, or being someone a little different?",
    why: "Some aims want more effort, others want another way of being. It helps to know which.",
  },
];
