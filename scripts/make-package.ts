/** Runs before `npm pack`: compiles the program into `dist/`, with the types of what other programs import. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileProgram } from "../bin/compile.mjs";
import { ROOT } from "./checks.ts";
import { writeNotices } from "./package/notices.ts";
import { writeTypes } from "./package/types.ts";

const DIST = join(ROOT, "dist");

/** A person's own templates import ours. */
function listTemplates(): string[] {
  return readdirSync(join(ROOT, "templates"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => `templates/${file.replaceAll("\\", "/")}`);
}

/** Sources that templates import. A copy of a template imports them, too, and its types are looked for where these are. */
function listImported(templates: readonly string[]): string[] {
  const named = templates.flatMap((file) => [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(/from "(?:\.\.\/)+(src\/[^"]+)"/g),
  ]);
  return [...new Set(named.map(([, source = ""]) => source))];
}

rmSync(DIST, { recursive: true, force: true });
const inputs = await compileProgram(DIST, true);
writeFileSync(join(DIST, "LICENCES.txt"), writeNotices(ROOT, inputs));
const templates = listTemplates();
writeTypes(ROOT, ["src/index.ts", "src/eleventy/index.ts", ...templates, ...listImported(templates)]);
