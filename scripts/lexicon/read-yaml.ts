/** Reads the lexicon's YAML files, each against its shape. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { makeRefusal } from "../../src/refuse.ts";
import { adviseYaml } from "../../src/yaml-advice.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const LEXICON = fileURLToPath(new URL("../../src/lexicon/", import.meta.url));

/** The line of what a file holds at a path; of what is missing, that of what it should stand in. */
function findLine(document: Document, lines: LineCounter, path: readonly unknown[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** What is wrong at a place in a file's data. */
function describeIssue({ type, expected, message }: v.BaseIssue<unknown>, path: readonly unknown[]): string {
  const key = path.at(-1);
  if (type === "strict_object" && expected === "never") return `"${key}" is no key here`;
  if (type === "strict_object" && expected === `"${key}"`) return `"${key}" is missing`;
  return `${path.join(".") || "the file"}: ${message}`;
}

const refuse = (mistakes: readonly string[]): Error =>
  makeRefusal(`${mistakes.join("\n")}\nMend the file and run "npm run lexicon" again.`);

/**
 * Reads a YAML file against its shape.
 * @param schema The shape.
 * @param file Where it is.
 * @param kind "failsafe" keeps every scalar a string: "no" and "1" are words there.
 * @throws a refusal with file, line and mistake where it has another shape, or is no YAML.
 */
export function readShaped<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  kind: "core" | "failsafe" = "core",
): v.InferOutput<Schema> {
  const text = readFileSync(file, "utf8");
  const shown = relative(ROOT, file).split(sep).join("/");
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: kind, lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { code, message, pos } = error;
    const told = adviseYaml({ code, message, line: lines.linePos(pos[0]).line }, text.split(/\r\n|\n|\r/));
    throw refuse([`${shown}:${told.line}: ${told.reason}`]);
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  const tell = (issue: v.BaseIssue<unknown>): string => {
    const path = (issue.path ?? []).map(({ key }) => key);
    return `${shown}:${findLine(document, lines, path)}: ${describeIssue(issue, path)}`;
  };
  throw refuse(result.issues.map(tell));
}

/** Reads a file below src/lexicon. Throws, naming file and field, where it has another shape. */
export function readYaml<Schema extends v.GenericSchema>(schema: Schema, ...path: string[]): v.InferOutput<Schema> {
  return readShaped(schema, join(LEXICON, ...path));
}

/** Reads the YAML files of a folder below src/lexicon, in the order of their names. */
export function readFolder<Schema extends v.GenericSchema>(schema: Schema, folder: string): v.InferOutput<Schema>[] {
  const files = readdirSync(join(LEXICON, folder)).filter((file) => file.endsWith(".yaml"));
  return files.sort().map((file) => readYaml(schema, folder, file));
}
