/** Runs before `npm pack`: compiles the program into `dist/`, with the types of what other programs import. */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
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

rmSync(DIST, { recursive: true, force: true });
const inputs = await compileProgram(DIST, true);
writeFileSync(join(DIST, "LICENCES.txt"), writeNotices(ROOT, inputs));
writeTypes(ROOT, ["src/index.ts", "src/eleventy/index.ts", ...listTemplates()]);
