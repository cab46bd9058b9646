/** The site's own files: its style sheet, with the colour from the settings, and its fonts. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ICON_PATH, outputFile, STYLESHEET_PATH } from "../archive/urls.ts";
import { PACKAGE } from "../root.ts";
import type { Site } from "../site.ts";

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
  "article",
  "ledger",
  "states",
  "print",
];

/** Comments and indents: what a style sheet has for its authors alone. */
const FOR_AUTHORS = /\/\*.*?\*\/|^[ \t]+/gms;

/** Line ends that end nothing. */
const LINE_ENDS = /([{};,])\n+/g;

/** A CSS colour, and nothing that could end its declaration. */
const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]+|[a-z]+\([a-z0-9\s.,%/+-]*\))$/i;

const requireColour = (colour: string, key: string): string => {
  if (COLOUR.test(colour)) return colour;
  throw new Error(`site.${key} is not a CSS colour: ${colour}. Write it as #9b1c1c or rgb(155 28 28).`);
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

/**
 * Writes the style sheet and the fonts.
 *
 * @param site The settings.
 * @param outputDir Folder of the site.
 * @throws Where a colour of the settings is not one, or a file cannot be written.
 */
export const writeAssets = async (site: Site, outputDir: string): Promise<void> => {
  await mkdir(join(outputDir, "assets"), { recursive: true });
  const isShipped = (file: string): boolean => !file.endsWith(".md");
  await cp(join(ASSETS, "fonts"), join(outputDir, "assets/fonts"), { recursive: true, filter: isShipped });
  await cp(join(ASSETS, "icon.svg"), join(outputDir, outputFile(ICON_PATH)));
  const source = (
    await Promise.all(STYLES.map((name) => readFile(join(ASSETS, "styles", `${name}.css`), "utf8")))
  ).join("");
  const css = makeAccentRule(site) + source.replace(FOR_AUTHORS, "").replace(LINE_ENDS, "$1");
  await writeFile(join(outputDir, outputFile(STYLESHEET_PATH)), css);
};
