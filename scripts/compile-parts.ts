/** Reads src/lexicon/parts/*.yaml and writes src/lexicon/parts.json: `npm run lexicon`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse } from "yaml";

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
    const read = v.safeParse(schema, parse(readFileSync(join(PARTS, file), "utf8"), { schema: "failsafe" }));
    if (!read.success) {
      const [issue] = read.issues;
      throw new Error(
        `src/lexicon/parts/${file}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}; correct the YAML and compile again`,
      );
    }
    const { language: _language, ...categories } = read.output;
    for (const [category, phrases] of Object.entries(categories)) {
      all[category] = [...new Set([...(all[category] ?? []), ...phrases])];
    }
  }
  return all;
}

/** The text of parts.json. */
export const printParts = (): string => `${JSON.stringify(compileParts())}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED_PARTS, printParts());
