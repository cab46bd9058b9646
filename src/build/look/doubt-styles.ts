/** What is wrong with a person's own style sheets. They are put together with ours as they are, and a browser passes over mistakes without a word. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message, OnResolveArgs, Plugin } from "esbuild";
import { hashText } from "../../archive/state.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import { VERSIONS } from "../versions.ts";
import { isBuildFailure } from "./compile.ts";
import { OWN_STYLES, OWN_TEMPLATES, type OwnFiles } from "./own-files.ts";

/** What was said of style sheets before, by a hash of their texts: they seldom change. */
interface Known {
  readonly key: string;
  readonly doubts: readonly string[];
}

const FILE = "own-styles.json";
const STYLE_SHEET = /^assets\/styles\/.+\.css$/;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const IMPORTED =
  "@import does nothing here, because the site's own rules come before it. Put the imported rules in its place.";

function doubtAddress({ path, kind }: OnResolveArgs): string | null {
  if (kind === "import-rule") return IMPORTED;
  if (ELSEWHERE.test(path))
    return `${path} is at another host, from which no page may take anything. Put the file into ${OWN_TEMPLATES}/assets/ and write /assets/….`;
  return null;
}

/** esbuild says where what a style sheet names is named. */
const NAMES_ADDRESSES: Plugin = {
  name: "addresses",
  setup: (build) => {
    build.onResolve({ filter: /.*/ }, (named) => {
      if (named.kind === "entry-point") return null;
      const text = doubtAddress(named);
      return { path: named.path, external: true, warnings: text === null ? [] : [{ text }] };
    });
  },
};

const describeMessage = ({ location, text }: Message, file: string): string =>
  `${location === null ? file : `${file}:${location.line}`}: ${text}${/[.?]$/.test(text) ? "" : ". A browser passes over the rule, and over what follows where an end is missing."}`;

/** What cannot be read is refused where it is put together with ours. */
async function readStyle(name: string, path: string): Promise<readonly [name: string, css: string][]> {
  return readFile(path, "utf8").then(
    (css) => [[name, css]],
    () => [],
  );
}

async function readStyles({ folder, files, styles }: OwnFiles) {
  const parts = folder === null ? [] : files.filter((file) => STYLE_SHEET.test(file));
  const own = parts.map((file) => [`${OWN_TEMPLATES}/${file}`, join(folder ?? "", file)] as const);
  const all = styles === null ? own : [...own, [OWN_STYLES, styles] as const];
  return (await Promise.all(all.map(([name, path]) => readStyle(name, path)))).flat();
}

/** What esbuild says of a style sheet. Of a comment without an end it makes an error. */
async function judgeStyle(file: string, contents: string): Promise<readonly Message[]> {
  const { build } = await import("esbuild");
  try {
    const { warnings } = await build({
      stdin: { contents, loader: "css", sourcefile: file },
      bundle: true,
      write: false,
      logLevel: "silent",
      plugins: [NAMES_ADDRESSES],
    });
    return warnings;
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return [...error.errors, ...error.warnings];
  }
}

const doubtStyle = async (file: string, css: string): Promise<string[]> =>
  (await judgeStyle(file, css)).map((message) => describeMessage(message, file));

/**
 * Says what is wrong with a person's own style sheets, by file and line.
 * @param own The files.
 * @param cache The cache folder.
 */
export async function doubtStyles(own: OwnFiles, cache: string): Promise<readonly string[]> {
  const sheets = await readStyles(own);
  if (sheets.length === 0) return [];
  const key = hashText(JSON.stringify(sheets));
  // The file proves that it was written below, by the same program.
  const known = readChecked(join(cache, FILE), VERSIONS.looking) as Known | null;
  if (known?.key === key) return known.doubts;
  const doubts = (await Promise.all(sheets.map(([file, css]) => doubtStyle(file, css)))).flat();
  writeChecked(join(cache, FILE), VERSIONS.looking, { key, doubts } satisfies Known);
  return doubts;
}
