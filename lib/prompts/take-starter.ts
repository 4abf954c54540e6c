import { fitsNote } from "@/lib/domain/text/graphemes.ts";
import { LEARNING_STARTERS, type LearningStarter } from "./learning-starters.ts";

type StarterWords = Pick<LearningStarter, "learn" | "noticedBy">;

/**
 * What stands in the two fields of a learning goal once a starter is taken: the starter in place of
 * nothing or of another one left as it came; otherwise below what the person wrote.
 */
export function withStarter(written: Partial<StarterWords>, starter: StarterWords): StarterWords {
  return {
    learn: joined("learn", written.learn ?? "", starter),
    noticedBy: joined("noticedBy", written.noticedBy ?? "", starter),
  };
}

function joined(field: keyof StarterWords, text: string, starter: StarterWords): string {
  const own = text.trim();
  if (own === "" || LEARNING_STARTERS.some((other) => other[field] === own)) return starter[field];
  const both = `${own}\n\n${starter[field]}`;
  return own.includes(starter[field]) || !fitsNote(both) ? text : both;
}
