/** The colours that words stand on, and how well a colour can be read there: WCAG 2.2, 1.4.3. */

/** Light and dark. */
export type Scheme = "light" | "dark";

/** What pages stand on; `tokens.css` says the same. */
export const PAPER: Readonly<Record<Scheme, string>> = { light: "#fdfbf6", dark: "#151411" };
/** What a paragraph or a line stands on that a link leads to. */
export const TINT: Readonly<Record<Scheme, string>> = { light: "#f5f1e7", dark: "#1e1c18" };

/** What words of a usual size need. */
export const LEAST_CONTRAST = 4.5;

const SHORT_FORM = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const HEX = 16;
const FULL = 255;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const DARKEST_CURVED = 0.04045;
const linearize = (part: number): number => (part <= DARKEST_CURVED ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const measureLuminance = (colour: string): number => {
  const digits = colour.replace(SHORT_FORM, "#$1$1$2$2$3$3");
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linearize(Number.parseInt(digits.slice(at, at + 2), HEX) / FULL),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * Measures how well two colours are told apart.
 *
 * @param one By its digits, "#123" or "#112233"; so is the other.
 * @returns From 1 to 21.
 */
export const measureContrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** How well links of a colour are read on the worse of what they stand on. */
export const measureOnPages = (colour: string, scheme: Scheme): number =>
  Math.min(measureContrast(colour, PAPER[scheme]), measureContrast(colour, TINT[scheme]));
