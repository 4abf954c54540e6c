import { data } from "./en/data.ts";
import { intentionForm } from "./en/intention-form.ts";
import { intentions } from "./en/intentions.ts";
import { journal } from "./en/journal.ts";
import { moments } from "./en/moments.ts";
import { newTab } from "./en/new-tab.ts";
import { notifications } from "./en/notifications.ts";
import { nudges } from "./en/nudges.ts";
import { popup } from "./en/popup.ts";
import { practices } from "./en/practices.ts";
import { product } from "./en/product.ts";
import { recovery } from "./en/recovery.ts";
import { reflections } from "./en/reflections.ts";
import { schedule } from "./en/schedule.ts";
import { settings } from "./en/settings.ts";
import { today } from "./en/today.ts";
import { toolbarIcon } from "./en/toolbar-icon.ts";
import { weekly } from "./en/weekly.ts";
import { welcome } from "./en/welcome.ts";

/** The English catalogue, one part for each surface. Its shape is the shape of every catalogue. */
export const en = {
  language: "en",
  direction: "ltr",
  product,
  data,
  intentionForm,
  intentions,
  journal,
  moments,
  newTab,
  notifications,
  nudges,
  popup,
  practices,
  recovery,
  reflections,
  schedule,
  settings,
  today,
  toolbarIcon,
  weekly,
  welcome,
};

export type Catalogue = typeof en;
