/** The site's own files: its style sheet, with the colour from the settings, its script and its fonts. */

import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ICON_PATH, LICENCE_PATH } from "../../archive/fixed-paths.ts";
import { outputFile, SCRIPT, STYLESHEET } from "../../archive/urls.ts";
import { makeRefusal } from "../../refuse.ts";
import { PACKAGE } from "../../root.ts";
import type { Site } from "../../site.ts";
import { type OwnFiles, readOwnFile, requireOwnFile } from "../look/own-files.ts";
import type { Asset } from "./marked-assets.ts";

const ASSETS = join(PACKAGE, "templates/assets");

/** The style sheet's files, in the order in which they are joined. */
const STYLES = [
  "layers",
  "fonts",
  "tokens",
  "base",
  "frame",
  "parts",
  "home",
  "lists",
  "calendar",
  "article",
  "ledger",
  "states",
  "print",
];

/** Of them, and of the script, what a person's own may stand in the place of: paths below `templates/`. */
export const STYLE_FILES: readonly string[] = STYLES.map((name) => `assets/styles/${name}.css`);
export const SCRIPT_FILES: readonly string[] = ["assets/script/site.js"];

/** Comments and indents: what a file has for its authors alone. A comment has its lines for itself. */
const FOR_AUTHORS = /^[ \t]*\/\*[\s\S]*?\*\/\n|^[ \t]*\/\/.*\n|^[ \t]+/gm;

/** A JSDoc type within a line. */
const CASTS = /\/\*\* @type [\s\S]*?\*\/ /g;

/**
 * What a style sheet as our formatter writes it can do without: line ends that end nothing, spaces before and after signs,
 * last semicolons, noughts before points. No string of ours holds a comma or a stroke.
 */
const SQUEEZES = [
  [/([{};,])\n+/g, "$1"],
  [/ \{/g, "{"],
  [/([{;(][\w-]+): /g, "$1:"],
  [/;\}/g, "}"],
  [/, /g, ","],
  [/ ([>/]) /g, "$1"],
  // In a sum it needs its spaces: what is followed by a block is a selector.
  [/ \+ (?=[^;{}]*\{)/g, "+"],
  [/@media \(/g, "@media("],
  [/(?<=[\s(:,-])0\.(?=\d)/g, "."],
] as const;

/**
 * Logical properties and their shorter names where lines run from side to side, as all of ours do. Those along the line stay
 * logical: they turn with the direction of the writing.
 */
const SHORTER = [
  [/\b(border|padding|margin)-block-start\b/g, "$1-top"],
  [/\b(border|padding|margin)-block-end\b/g, "$1-bottom"],
  [/\binset-block-start\b/g, "top"],
  [/\binline-size\b/g, "width"],
  [/\bblock-size\b/g, "height"],
  // No grid of ours names its columns and its rows in two rules.
  [/\bgrid-template-columns:/g, "grid:auto/"],
] as const;

/** A CSS colour, and nothing that could end its declaration. */
const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]+|[a-z]+\([a-z0-9\s.,%/+-]*\))$/i;

const requireColour = (colour: string, key: string): string => {
  if (COLOUR.test(colour)) return colour;
  throw makeRefusal(`site.${key} is not a CSS colour: ${colour}. Write it as #9b1c1c or rgb(155 28 28).`);
};

/**
 * Writes the settings that style sheets need as custom properties.
 *
 * @param site Its accent colours.
 * @returns A style rule.
 * @throws Where a colour is not one.
 */
const makeAccentRule = ({ accent }: Pick<Site, "accent">): string => {
  const light = requireColour(accent.light, "accent.light");
  const dark = requireColour(accent.dark, "accent.dark");
  return `:root{--accent-light:${light};--accent-dark:${dark}}\n`;
};

const squeezeStyles = (css: string): string =>
  [...SQUEEZES, ...SHORTER].reduce((text, [from, to]) => text.replace(from, to), css.replace(FOR_AUTHORS, ""));

/** Files of a person's `templates/assets/` that are put together with ours, and not copied as they are. */
const JOINED = /^assets\/(?:styles|script|search)\//;

/** Reads a text of ours, squeezed, or a person's own in its place, as it is. */
const readAsset = async (file: string, own: OwnFiles, squeeze: (text: string) => string): Promise<string> => {
  if (own.folder !== null && own.files.includes(`assets/${file}`))
    return (await readOwnFile(join(own.folder, "assets", file))).toString();
  return squeeze(await readFile(join(ASSETS, file), "utf8"));
};

const squeezeScript = (script: string): string =>
  script.replace(FOR_AUTHORS, "").replace(CASTS, "").replace(/\n+/g, "\n").trimStart();

const FONT = /\.woff2$/;

/** Our fonts, or a person's own of the same names. */
const readFonts = async (own: OwnFiles): Promise<Asset[]> => {
  const names = (await readdir(join(ASSETS, "fonts"))).filter((name) => FONT.test(name)).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = `fonts/${file}`;
      const folder = own.files.includes(`assets/${name}`) ? own.folder : null;
      const read = folder === null ? readFile(join(ASSETS, name)) : readOwnFile(join(folder, "assets", name));
      return { name, content: await read };
    }),
  );
};

/**
 * Reads the style sheet, the script and the fonts. A person's own style sheet comes last and stands in no layer, so that
 * every rule in it wins.
 *
 * @param site The settings.
 * @param own A person's files that stand in the place of ours.
 * @returns The fonts first, because the style sheet names them.
 * @throws Where a colour of the settings is not one, or a file cannot be read.
 */
export const readAssets = async (site: Pick<Site, "accent">, own: OwnFiles): Promise<Asset[]> => {
  const styles = await Promise.all(STYLES.map((name) => readAsset(`styles/${name}.css`, own, squeezeStyles)));
  const last = own.styles === null ? "" : (await readOwnFile(own.styles)).toString();
  const css = [makeAccentRule(site), ...styles, last].join("");
  const script = await readAsset("script/site.js", own, squeezeScript);
  return [
    ...(await readFonts(own)),
    { name: STYLESHEET, content: Buffer.from(css) },
    { name: SCRIPT, content: Buffer.from(script) },
  ];
};

/**
 * Copies what has an address of its own that others may know: the icon, the licence of the fonts, a person's fonts and pictures.
 *
 * @param assets Those that are written elsewhere.
 * @param outputDir Folder of the site.
 * @param own A person's files.
 * @throws Where a file cannot be written.
 */
export const copyPlainAssets = async (
  assets: readonly Asset[],
  outputDir: string,
  { folder, files }: OwnFiles,
): Promise<void> => {
  const written = new Set(assets.map(({ name }) => `assets/${name}`));
  const copy = (from: string, file: string): Promise<void> => cp(from, join(outputDir, file), { recursive: true });
  await copy(join(ASSETS, "icon.svg"), outputFile(ICON_PATH));
  await copy(join(ASSETS, "fonts/OFL.txt"), outputFile(LICENCE_PATH));
  if (folder === null) return;
  for (const file of files) {
    if (!file.startsWith("assets/") || JOINED.test(file) || written.has(file)) continue;
    await requireOwnFile(join(folder, file));
    await copy(join(folder, file), file);
  }
};
