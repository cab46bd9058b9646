/** Runs before `npm pack`: compiles the program into `dist/`, with the types of what other programs import. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compileProgram } from "../bin/compile.mjs";
import { ROOT } from "./checks.ts";
import { writeTypes } from "./package/types.ts";

const DIST = join(ROOT, "dist");

rmSync(DIST, { recursive: true, force: true });
await compileProgram(DIST, true);
const { files }: { files: readonly string[] } = JSON.parse(
  readFileSync(join(ROOT, "scripts/package/tsconfig.json"), "utf8"),
);
writeTypes(
  ROOT,
  files.map((file) => file.replace("../../", "")),
);
