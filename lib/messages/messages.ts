import { type Catalogue, en } from "./en.ts";
import { pseudoLocale } from "./pseudo-locale.ts";

/** Every text a person sees. A build in mode `pseudo` has the pseudo-locale instead. */
export const messages: Catalogue = import.meta.env.MODE === "pseudo" ? pseudoLocale(en) : en;
