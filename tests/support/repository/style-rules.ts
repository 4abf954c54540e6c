import type { SourceFile } from "./source-files.ts";

const PHYSICAL = [
  /^(left|right|top|bottom|width|height)$/,
  /^(min|max)-(width|height)$/,
  /^(margin|padding|scroll-margin|scroll-padding)-(left|right|top|bottom)$/,
  /^border-(left|right|top|bottom)(-|$)/,
  /^(overflow|overscroll-behavior|resize)-[xy]$/,
];
const PHYSICAL_VALUES = /^(text-align|float|clear|caption-side)$/;

/** Declarations of a style sheet that know left from right, in a product that runs both ways. */
export function physicalDeclarations({ path, text }: SourceFile): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/(?:^|[{;])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, property = "", value = ""]) => {
      if (PHYSICAL_VALUES.test(property)) return /\b(left|right)\b/.test(value);
      return PHYSICAL.some((pattern) => pattern.test(property));
    })
    .map(
      ([, property, value]) =>
        `${path}: ${property}: ${value?.trim()}; use the logical property (inline, block)`,
    );
}
