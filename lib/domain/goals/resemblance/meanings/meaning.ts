import type { Language } from "../language.ts";

/**
 * One thing that goals are about, with the words and phrases that speak of it, from either end:
 * “silent” stands with “speak up”, since a goal that leaves the one aims at the other.
 *
 * Entries are parted by commas. English ones fit every inflection, the others what is written; one
 * that ends in `*` fits whatever begins so, and `…` stands for one to three words of the person's own.
 */
export type Meaning = { about: string; en: string } & Partial<Record<Language, string>>;
