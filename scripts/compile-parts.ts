/** Reads src/lexicon/parts/*.yaml and writes src/lexicon/parts.json: `npm run lexicon`. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { readShaped } from "./lexicon/read-yaml.ts";
import { tellRefusal } from "./tell-refusal.ts";

const PARTS = fileURLToPath(new URL("../src/lexicon/parts/", import.meta.url));
export const COMPILED_PARTS = fileURLToPath(new URL("../src/lexicon/parts.json", import.meta.url));

/** Checked against the categories where it is used, in src/lexicon/parts.ts. */
const schema = v.objectWithRest({ language: v.string() }, v.array(v.string()));

/** The phrases of all languages by category, each once, in the order of the files. Throws where a file has another shape. */
export function compileParts(): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  const files = readdirSync(PARTS).filter((file) => file.endsWith(".yaml"));
  for (const file of files.sort()) {
    // Every scalar stays a string: "no" and "1" are words here.
    const { language: _language, ...categories } = readShaped(schema, join(PARTS, file), "failsafe");
    for (const [category, phrases] of Object.entries(categories)) {
      all[category] = [...new Set([...(all[category] ?? []), ...phrases])];
    }
  }
  return all;
}

/** The text of parts.json. */
export const printParts = (): string => `${JSON.stringify(compileParts())}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) tellRefusal(() => writeFileSync(COMPILED_PARTS, printParts()));
