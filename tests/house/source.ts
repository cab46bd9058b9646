/** The project's own source files, parsed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParseResult, parseSync } from "oxc-parser";
import { ROOT } from "../workspace.ts";

const FOLDERS = ["src", "templates", "scripts", "bench", "tests"];
const ALONE = [".eleventy.ts", "vitest.config.ts"];

/** A source file. */
export interface Source {
  /** Path below the project's folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly parsed: ParseResult;
}

function listFolder(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/"));
}

/** Reads all TypeScript of the project. */
export function readSources(): Source[] {
  const files = [...FOLDERS.flatMap(listFolder), ...ALONE].sort();
  return files.map((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return { file, text, parsed: parseSync(file, text) };
  });
}

/** What a file imports or exports again from the project's own files, as paths below the project's folder. */
export function listOwnImports({ file, text, parsed }: Source): string[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const specifiers = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? "")),
    ...dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  const own = specifiers.filter((specifier) => specifier.startsWith("."));
  return own.map((specifier) => join(file, "..", specifier).replaceAll("\\", "/"));
}
