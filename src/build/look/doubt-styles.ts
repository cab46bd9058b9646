/** What is wrong with a person's own style sheets. They are put together with ours as they are, and a browser passes over mistakes without a word. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Message, Note, OnResolveArgs, Plugin } from "esbuild";
import { hashText } from "../../archive/state.ts";
import { listAssets } from "../assets/assets.ts";
import { findAsset } from "../assets/own-addresses.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import { VERSIONS } from "../versions.ts";
import { describeNoRun, isBuildFailure } from "./compile.ts";
import { OWN_STYLES, OWN_TEMPLATES, type OwnFiles } from "./own-files.ts";

/** What was said of style sheets before, by a hash of their texts: they seldom change. */
interface Known {
  readonly key: string;
  readonly doubts: readonly string[];
}

const FILE = "own-styles.json";
const STYLE_SHEET = /^assets\/styles\/.+\.css$/;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const IMPORTED = "@import does nothing here, because the site's own rules come before it.";
const LATE_IMPORT = /^All "@import" rules must come first/;
const COPY = "Put the imported rules in its place.";
/** What is imported from elsewhere is most often fonts. */
const FETCH = `Save its rules in its place, and fonts that they name in ${OWN_TEMPLATES}/assets/: a page takes nothing from another host.`;

/** What style sheets may name: where the site stands, and what lies in its `assets/`. */
interface Reach {
  readonly pathPrefix: string;
  readonly assets: readonly string[];
}

const PUT = `Put the file into ${OWN_TEMPLATES}/assets/ and write /assets/….`;

function doubtAddress({ path, kind }: OnResolveArgs, { pathPrefix, assets }: Reach): string | null {
  if (kind === "import-rule") return `${IMPORTED} ${ELSEWHERE.test(path) ? FETCH : COPY}`;
  if (ELSEWHERE.test(path)) return `${path} is at another host, from which no page may take anything. ${PUT}`;
  const asset = findAsset(path, pathPrefix);
  if (asset === null || assets.includes(asset)) return null;
  const meant = assets.find((name) => basename(name) === basename(asset));
  const remedy = meant === undefined ? PUT : `Write /assets/${meant}.`;
  return `${path} leads to no file: browsers look for it at /assets/${asset} of the site. ${remedy}`;
}

/** esbuild says where what a style sheet names is named. */
const nameAddresses = (reach: Reach): Plugin => ({
  name: "addresses",
  setup: (build) => {
    build.onResolve({ filter: /.*/ }, (named) => {
      if (named.kind === "entry-point") return null;
      const text = doubtAddress(named, reach);
      return { path: named.path, external: true, warnings: text === null ? [] : [{ text }] };
    });
  },
});

/** What a browser leaves out, of a property that it does not know and of one without its colon. */
const isOfDeclaration = ({ id, text }: Message): boolean =>
  id === "unsupported-css-property" || text === 'Expected ":"';

/** "Did you mean "width" instead?"; "The unbalanced "{" is here (line 4)." */
const describeNote = ({ location, text }: Note): string =>
  location === null ? text : `${text.replace(/:$/, "")} (line ${location.line}).`;

function describeMessage(message: Message, file: string): string {
  const { location, notes, text } = message;
  const place = location === null ? file : `${file}:${location.line}`;
  // Moved to the top, as esbuild wants it, it would do nothing either.
  if (LATE_IMPORT.test(text)) return `${place}: ${IMPORTED} ${COPY}`;
  if (/[.?]$/.test(text)) return `${place}: ${text}`;
  const lost = isOfDeclaration(message) ? "the declaration" : "the rule, and over what follows where an end is missing";
  return [`${place}: ${text}.`, ...notes.map(describeNote), `A browser passes over ${lost}.`].join(" ");
}

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

/**
 * What esbuild says of a style sheet. Of a comment without an end it makes an error.
 * @throws Where esbuild does not run.
 */
async function judgeStyle(file: string, contents: string, reach: Reach): Promise<readonly Message[]> {
  const { build } = await import("esbuild");
  try {
    const { warnings } = await build({
      stdin: { contents, loader: "css", sourcefile: file },
      bundle: true,
      write: false,
      logLevel: "silent",
      plugins: [nameAddresses(reach)],
    });
    return warnings;
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return [...error.errors, ...error.warnings];
  }
}

/** What stands for bytes that are no UTF-8. */
const LOST = "\u{FFFD}";

/** Letters that were written otherwise are lost for good where the site's own styles and these are put together. */
function doubtLetters(file: string, css: string): string[] {
  const line = css.split("\n").findIndex((text) => text.includes(LOST)) + 1;
  return line === 0
    ? []
    : [`${file}:${line}: the line holds a character that is not written in UTF-8; save the file as UTF-8.`];
}

const doubtStyle = async (file: string, css: string, reach: Reach): Promise<string[]> => [
  ...doubtLetters(file, css),
  ...(await judgeStyle(file, css, reach)).map((message) => describeMessage(message, file)),
];

/**
 * Says what is wrong with a person's own style sheets, by file and line. A site can do without that: where esbuild does not run, one line says so.
 * @param own The files.
 * @param cache The cache folder.
 * @param pathPrefix Path at which the site stands.
 */
export async function doubtStyles(own: OwnFiles, cache: string, pathPrefix: string): Promise<readonly string[]> {
  const sheets = await readStyles(own);
  if (sheets.length === 0) return [];
  const reach: Reach = { pathPrefix, assets: await listAssets(own) };
  const key = hashText(JSON.stringify([sheets, reach]));
  // The file proves that it was written below, by the same program.
  const known = readChecked(join(cache, FILE), VERSIONS.looking) as Known | null;
  if (known?.key === key) return known.doubts;
  const judged = await Promise.all(sheets.map(([file, css]) => doubtStyle(file, css, reach))).catch(describeNoRun);
  if (typeof judged === "string")
    return [`${sheets.map(([name]) => name).join(", ")}: not looked through for mistakes, because ${judged}.`];
  const doubts = judged.flat();
  writeChecked(join(cache, FILE), VERSIONS.looking, { key, doubts } satisfies Known);
  return doubts;
}
