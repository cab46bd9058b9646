/** Our own styles and scripts without what they have for their authors alone, and style sheets put together. */

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
  [/\(min-width:(?=\d)/g, "(width>="],
  [/\(max-width:(?=\d)/g, "(width<="],
  [/(?<=[\s(:,-])0\.(?=\d)/g, "."],
  // Names of fonts and of files need no quotation marks; "New Peninim MT" is three words to a browser, and the same name.
  [/"(fonts\/[\w.-]+|rtl|[A-Z]\w+(?: [A-Z]\w*)*)"/g, "$1"],
  // The two boxes around a content have names of one colon, too.
  [/::(?=before|after)/g, ":"],
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

/**
 * Squeezes a file of our style sheet.
 *
 * @param css As our formatter writes it.
 */
export const squeezeStyles = (css: string): string =>
  [...SQUEEZES, ...SHORTER].reduce((text, [from, to]) => text.replace(from, to), css.replace(FOR_AUTHORS, ""));

/**
 * Squeezes our script.
 *
 * @param script As our formatter writes it.
 */
export const squeezeScript = (script: string): string =>
  script.replace(FOR_AUTHORS, "").replace(CASTS, "").replace(/\n+/g, "\n").trimStart();

/** A file of a style sheet. */
export interface Sheet {
  readonly css: string;
  /** A file of ours is one layer, from its first sign to its last; what a person's is, nobody knows. */
  readonly isOurs: boolean;
}

/**
 * Joins files of a style sheet: one of the same layer as the one of ours before it goes on where that ends.
 *
 * @param sheets The files in their order.
 */
export const joinStyles = (sheets: readonly Sheet[]): string => {
  let text = "";
  let layer = "";
  for (const { css, isOurs } of sheets) {
    const opening = /^@layer \w+\{/.exec(css)?.[0] ?? "";
    text = opening !== "" && opening === layer ? text.slice(0, -1) + css.slice(opening.length) : text + css;
    layer = isOurs ? opening : "";
  }
  return text;
};
