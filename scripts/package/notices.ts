/** The licences of the packages that are compiled into the program: they ask that their text goes with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The innermost package that a file lies in, as a path. */
const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

/** Finds the packages that files come from. */
function listPackages(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((input) => PACKAGE.exec(input.replaceAll("\\", "/"))?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * Writes the licences of packages.
 * @param root Folder of the project.
 * @param inputs Files that were compiled into the program, as paths below it.
 * @returns Each package with its version and the text of its licence, or the licence's name where the package brings no text.
 */
export function writeNotices(root: string, inputs: readonly string[]): string {
  const notices = listPackages(inputs).map((folder) => {
    const path = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    const texts = readdirSync(path).filter((file) => LICENCE.test(file));
    const text = texts.map((file) => readFileSync(join(path, file), "utf8").trim()).join("\n\n");
    return `${name} ${version}\n\n${text === "" ? `Licence: ${license}` : text}\n`;
  });
  return `Packages that are compiled into this program, and their licences.\n\n${notices.join(`\n${"-".repeat(72)}\n\n`)}`;
}
