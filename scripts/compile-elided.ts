/** Writes src/search/elided.json, by which the search parts "l’Iran", in as few bytes as a browser can be given: `npm run lexicon`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileLexicon } from "./compile-lexicon.ts";
import { tellRefusal } from "./tell-refusal.ts";

export const COMPILED_ELIDED = fileURLToPath(new URL("../src/search/elided.json", import.meta.url));

/** "O’Brien": names, in the text of any language. */
const OF_NAMES = ["o"];
/** "jusqu" is "qu" and what stands before it. */
const SHARED_ENDS = ["qu", "ll"];

function writeShared(words: readonly string[], end: string): string {
  const openings = words.flatMap((word) => (word.endsWith(end) && word !== end ? [word.slice(0, -end.length)] : []));
  return `(?:${openings.join("|")})${words.includes(end) ? "?" : ""}${end}`;
}

/** An expression that matches what is elided, and no other word. */
export function compileElided(): string {
  const all = [...new Set([...compileLexicon().phrases.elided, ...OF_NAMES])].sort();
  const letters = all.filter((word) => word.length === 1);
  const shared = SHARED_ENDS.map((end) => writeShared(all, end));
  const others = all.filter((word) => word.length > 1 && !SHARED_ENDS.some((end) => word.endsWith(end)));
  return [`[${letters.join("")}]`, ...shared, ...others].join("|");
}

/** The text of elided.json. */
export const printElided = (): string => `${JSON.stringify(compileElided())}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  tellRefusal(() => writeFileSync(COMPILED_ELIDED, printElided()));
