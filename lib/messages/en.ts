import { asked } from "./en/asked.ts";
import { blocks } from "./en/blocks.ts";
import { brief } from "./en/brief.ts";
import { change } from "./en/change.ts";
import { contract } from "./en/contract.ts";
import { data } from "./en/data.ts";
import { goalForms } from "./en/goal-forms.ts";
import { evidence } from "./en/evidence.ts";
import { experiments } from "./en/experiments.ts";
import { goals } from "./en/goals.ts";
import { insights } from "./en/insights.ts";
import { intentionForm } from "./en/intention-form.ts";
import { intentions } from "./en/intentions.ts";
import { journal } from "./en/journal.ts";
import { milestones } from "./en/milestones.ts";
import { moments } from "./en/moments.ts";
import { newTab } from "./en/new-tab.ts";
import { notifications } from "./en/notifications.ts";
import { nudges } from "./en/nudges.ts";
import { occasions } from "./en/occasions.ts";
import { packs } from "./en/packs.ts";
import { plans } from "./en/plans.ts";
import { popup } from "./en/popup.ts";
import { practices } from "./en/practices.ts";
import { product } from "./en/product.ts";
import { questions } from "./en/questions.ts";
import { ratings } from "./en/ratings.ts";
import { recovery } from "./en/recovery.ts";
import { reflections } from "./en/reflections.ts";
import { schedule } from "./en/schedule.ts";
import { settings } from "./en/settings.ts";
import { talk } from "./en/talk.ts";
import { shift } from "./en/shift.ts";
import { siteCues } from "./en/site-cues.ts";
import { timeline } from "./en/timeline.ts";
import { today } from "./en/today.ts";
import { toolbarIcon } from "./en/toolbar-icon.ts";
import { weekly } from "./en/weekly.ts";
import { welcome } from "./en/welcome.ts";
import { writing } from "./en/writing.ts";

/** The English catalogue, one part for each surface. Its shape is the shape of every catalogue. */
export const en = {
  language: "en",
  direction: "ltr",
  product,
  asked,
  blocks,
  brief,
  change,
  contract,
  data,
  goalForms,
  evidence,
  experiments,
  goals,
  insights,
  intentionForm,
  intentions,
  journal,
  milestones,
  moments,
  newTab,
  notifications,
  nudges,
  occasions,
  packs,
  plans,
  popup,
  practices,
  questions,
  ratings,
  recovery,
  reflections,
  schedule,
  settings,
  talk,
  shift,
  siteCues,
  timeline,
  today,
  toolbarIcon,
  weekly,
  welcome,
  writing,
};

export type Catalogue = typeof en;
