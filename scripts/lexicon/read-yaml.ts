/** Reads the lexicon's YAML files, each against its shape. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse } from "yaml";

export const LEXICON = fileURLToPath(new URL("../../src/lexicon/", import.meta.url));

/** Reads a file below src/lexicon. Throws, naming file and field, where it has another shape. */
export function readYaml<Schema extends v.GenericSchema>(schema: Schema, ...path: string[]): v.InferOutput<Schema> {
  const file = join(LEXICON, ...path);
  const result = v.safeParse(schema, parse(readFileSync(file, "utf8")));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}; correct the YAML and compile again`);
}

/** Reads the YAML files of a folder below src/lexicon, in the order of their names. */
export function readFolder<Schema extends v.GenericSchema>(schema: Schema, folder: string): v.InferOutput<Schema>[] {
  const files = readdirSync(join(LEXICON, folder)).filter((file) => file.endsWith(".yaml"));
  return files.sort().map((file) => readYaml(schema, folder, file));
}
