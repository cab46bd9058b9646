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
import { placeAddresses } from "./own-addresses.ts";
import { joinStyles, type Sheet, squeezeScript, squeezeStyles } from "./squeeze.ts";

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
const SCRIPT_SOURCE = "script/site.js";
export const SCRIPT_FILES: readonly string[] = [`assets/${SCRIPT_SOURCE}`];

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

/** Files of a person's `templates/assets/` that are read by their names and put together with ours, and never copied as they are. */
export const READ_BY_NAME = /^assets\/(?:styles|script|search)\//;

/** Reads a person's own text that stands in the place of one of ours; null where there is none. */
const readOwnAsset = async (file: string, { folder, files }: OwnFiles): Promise<string | null> =>
  folder === null || !files.includes(`assets/${file}`)
    ? null
    : (await readOwnFile(join(folder, "assets", file))).toString();

/** Reads a file of the style sheet: ours, squeezed, or a person's own in its place. */
const readSheet = async (name: string, own: OwnFiles, site: Pick<Site, "pathPrefix">): Promise<Sheet> => {
  const file = `styles/${name}.css`;
  const stated = await readOwnAsset(file, own);
  if (stated !== null) return { css: placeAddresses(stated, site), isOurs: false };
  return { css: squeezeStyles(await readFile(join(ASSETS, file), "utf8")), isOurs: true };
};

/**
 * Lists what lies in the site's `assets/` under the name that a style sheet has for it: our fonts and the icon, and a person's files.
 *
 * @param own A person's files.
 */
export const listAssets = async ({ files }: OwnFiles): Promise<string[]> => {
  const ours = (await readdir(join(ASSETS, "fonts"))).map((name) => `fonts/${name}`);
  const theirs = files.filter((file) => file.startsWith("assets/") && !READ_BY_NAME.test(file));
  return ["icon.svg", ...ours, ...theirs.map((file) => file.slice("assets/".length))];
};

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
export const readAssets = async (site: Pick<Site, "accent" | "pathPrefix">, own: OwnFiles): Promise<Asset[]> => {
  const styles = await Promise.all(STYLES.map((name) => readSheet(name, own, site)));
  const last = own.styles === null ? "" : placeAddresses((await readOwnFile(own.styles)).toString(), site);
  const css = makeAccentRule(site) + joinStyles(styles) + last;
  const script =
    (await readOwnAsset(SCRIPT_SOURCE, own)) ?? squeezeScript(await readFile(join(ASSETS, SCRIPT_SOURCE), "utf8"));
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
    if (!file.startsWith("assets/") || READ_BY_NAME.test(file) || written.has(file)) continue;
    await requireOwnFile(join(folder, file));
    await copy(join(folder, file), file);
  }
};
