import { FIRM_GROUND, NO_SHIFT, type RecommendationCase } from "./case.ts";

/** People one answer away from another form. */
export const AT_THE_EDGE: readonly RecommendationCase[] = [
  {
    who: "a property manager who depends on tradespeople",
    goal: "Have every repair done within a week",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, control: "some", taste: "measured", horizon: "quarter" },
    form: "learning",
    why: "Some control is not high control, and R24 gives what is short of it to a learning goal.",
  },
  {
    who: "a concierge in a house under another owner",
    goal: "Make each guest feel expected",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, control: "some", taste: "open" },
    form: "intention",
    why: "Some control is not little: nothing asks for a skill, so her taste for open decides (L2).",
  },
  {
    who: "an event planner whose hall may be sold",
    goal: "Run twelve concerts this quarter",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, conditions: "mixed", taste: "measured", horizon: "quarter" },
    form: "learning",
    why: "Half settled is not settled, and within a quarter there is no map to draw: R24’s other branch.",
  },
  {
    who: "the same event planner with the whole season in mind",
    goal: "Bring the concerts through the season",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, conditions: "mixed", taste: "measured", horizon: "longer" },
    form: "milestones",
    why: "Longer than a quarter, and half settled is enough to want checkpoints that can move (L4).",
  },
  {
    who: "a beekeeper in her third summer",
    goal: "Bring all six hives through the winter",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, skill: "partly", company: "alone", taste: "measured" },
    form: "learning",
    why: "A skill that is partly there is not there yet, so learning comes before the measure (R24).",
  },
  {
    who: "the same beekeeper after a neighbour offers to teach her",
    goal: "Bring all six hives through the winter",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, skill: "partly", company: "together", taste: "measured" },
    form: "contract",
    why: "All is as before but for someone to learn with (L3).",
  },
  {
    who: "a swimmer who wants to learn the crawl without a plan",
    goal: "Feel at home in open water",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, skill: "partly", company: "alone", taste: "open" },
    form: "learning",
    why: "Partly there still asks for the skill, so the taste for open does not decide (L1).",
  },
  {
    who: "a newcomer who knows the alphabet and a few words",
    goal: "Pass the language exam next year",
    choices: { ...NO_SHIFT, ...FIRM_GROUND, skill: "missing", company: "alone", horizon: "longer" },
    form: "learning",
    why: "It is long, but the date and the syllabus are settled: no map, and the skill decides.",
  },
  {
    who: "a mediator who knows her craft",
    goal: "Stay curious when voices rise",
    choices: {
      ...NO_SHIFT,
      control: "some",
      conditions: "mixed",
      skill: "there",
      horizon: "quarter",
      taste: "open",
    },
    form: "intention",
    why: "Every answer is a middle one and none asks for a skill; the taste for open decides (L2).",
  },
  {
    who: "a tax adviser unsure what the goal asks of her",
    goal: "File all returns before the deadline",
    choices: { need: "unsure", oldWay: "unsure", before: "no", ...FIRM_GROUND, taste: "measured" },
    form: "performance",
    why: "Being unsure is no sign of a shift, and the ground is firm (R24).",
  },
  {
    who: "a postman who had the goal last summer",
    goal: "Cycle to work every dry day",
    choices: { need: "do", oldWay: "no", before: "yes", ...FIRM_GROUND, horizon: "quarter" },
    form: "performance",
    why: "Both clear answers stand against the carried-over sign, and the rest is firm ground (W1, R24).",
  },
];
