import type { SourceFile } from "./source-files.ts";

interface Layer {
  folder: string;
  /** Layers to its left, which it may import beside its own. */
  mayImport: readonly string[];
}

const STORED = ["lib/domain", "lib/prompts", "lib/sharing", "lib/messages"];

/** The first that fits a file is its layer. */
const LAYERS: readonly Layer[] = [
  { folder: "lib/domain", mayImport: [] },
  { folder: "lib/prompts", mayImport: ["lib/domain"] },
  { folder: "lib/sharing", mayImport: ["lib/domain"] },
  { folder: "lib/messages", mayImport: ["lib/domain"] },
  { folder: "lib/storage", mayImport: STORED },
  { folder: "lib/nudging", mayImport: [...STORED, "lib/storage"] },
  { folder: "lib/ui", mayImport: [...STORED, "lib/storage", "lib/nudging"] },
  { folder: "components", mayImport: [...STORED, "lib/storage", "lib/nudging", "lib/ui"] },
  { folder: "entrypoints/background.ts", mayImport: [...STORED, "lib/storage", "lib/nudging"] },
  { folder: "entrypoints", mayImport: [...STORED, "lib/storage", "lib/nudging", "lib/ui", "components"] },
];

interface Restriction {
  what: RegExp;
  allowedIn: readonly string[];
  advice: string;
}

const RESTRICTIONS: readonly Restriction[] = [
  {
    what: /from "wxt\/browser"|\b(chrome|browser)\.(alarms|action|tabs|notifications|runtime|idle)\b/,
    allowedIn: ["lib/nudging/", "lib/ui/", "entrypoints/"],
    advice: "browser effects belong in lib/nudging, lib/ui or an entrypoint",
  },
  {
    what: /from "dexie(-react-hooks)?"/,
    allowedIn: ["lib/storage/", "lib/ui/"],
    advice: "queries and writes are plain functions in lib/storage; call one, or add one there",
  },
  {
    what: /from "react(-dom)?(\/\w+)?"/,
    allowedIn: ["lib/ui/", "components/", "entrypoints/"],
    advice: "React lives in lib/ui, components and the pages",
  },
  {
    what: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    allowedIn: ["lib/ui/", "lib/nudging/current-", "components/", "entrypoints/"],
    advice: "take `now` (epoch ms) as an argument; the clock is read only at the edge",
  },
  {
    what: /\bMath\.random\(/,
    allowedIn: [],
    advice: "choices come from a generator seeded by day and install, so that they can be repeated",
  },
];

/** What a file of the product imports or uses though it lies in a layer that must not. */
export function layerBreaches({ path, text }: SourceFile): string[] {
  const code = withoutComments(text);
  const layer = LAYERS.find(({ folder }) => path === folder || path.startsWith(`${folder}/`));
  if (layer === undefined) return [`${path}: lies in no layer; the places are in the README`];
  const foreign = importsOf(path, code)
    .filter((imported) => /^(lib|components|entrypoints)\//.test(imported))
    .filter(
      (imported) => ![layer.folder, ...layer.mayImport].some((folder) => imported.startsWith(`${folder}/`)),
    )
    .map((imported) => `${path}: imports ${imported}; imports only point to ${listed(layer)}`);
  const used = RESTRICTIONS.filter(({ what, allowedIn }) => {
    return what.test(code) && !allowedIn.some((place) => path.startsWith(place));
  }).map(({ advice }) => `${path}: ${advice}`);
  return [...foreign, ...used];
}

function listed({ mayImport }: Layer): string {
  return mayImport.length === 0 ? "its own folder" : mayImport.join(", ");
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}

/** The project's own files that a file imports, from the top of the repository. */
function importsOf(path: string, code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith("@/")) return [specifier.slice(2)];
    if (specifier.startsWith(".")) return [new URL(specifier, `file:///${path}`).pathname.slice(1)];
    return [];
  });
}
