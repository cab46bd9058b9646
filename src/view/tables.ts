/** How the cells of a table stand in their columns: as its text says, and figures so that their digits stand below one another. */
import type { Element, ElementContent } from "hast";

/** A number, with a currency before or behind it or a short unit behind, once its spaces are gone: "1,204", "£41.20", "-3%", "12km". */
const FIGURE = /^[(+±−–-]?\p{Sc}?[+−–-]?\p{Nd}[\p{Nd}.,'’]*(?:%|‰|°|\p{Sc}|\p{Ll}{1,2})?\)?$/u;

/** What stands where there is no figure: nothing, a dash, "n/a". */
const NO_FIGURE = /^(?:[-–—−.…·]*|n\/?a)$/i;

/** Classes by what `align` may say. What is said to begin at the left does so without one. */
const CLASSES: Readonly<Record<string, string>> = { right: "right", center: "center" };

const isElement = (node: ElementContent): node is Element => node.type === "element";

const readText = (node: ElementContent): string => {
  if (node.type === "text") return node.value;
  return isElement(node) ? node.children.map(readText).join("") : "";
};

const listRows = (node: Element): Element[] =>
  node.children.filter(isElement).flatMap((child) => (child.tagName === "tr" ? [child] : listRows(child)));

/** A column: what its cells say, the heading aside, and where they stand in it. */
interface Column {
  readonly texts: readonly string[];
  readonly place: string | undefined;
}

/** The first column names what its rows are of, be it by years. */
const holdsFigures = (texts: readonly string[], column: number): boolean => {
  if (column === 0) return false;
  const told = texts.map((text) => text.replace(/\s/gu, "")).filter((text) => !NO_FIGURE.test(text));
  return told.length > 0 && told.every((text) => FIGURE.test(text));
};

const readColumn = (rows: readonly (readonly Element[])[], heading: Element, column: number): Column => {
  const cells = rows.flatMap((row) => row[column] ?? []).filter(({ tagName }) => tagName === "td");
  const texts = cells.map(readText);
  const stated = heading.properties["align"];
  if (typeof stated === "string") return { texts, place: CLASSES[stated] };
  return { texts, place: holdsFigures(texts, column) ? "right" : undefined };
};

/** Characters of a figure, a year or a name at most, that should not be broken. */
const SHORT = 12;
/** Pixels of the window from which on `.whole` holds, less the page's edges; of a sign in a wide face; of what stands between columns. */
const [ROOM, SIGN, GAP] = [336, 9.6, 12];
/** Pixels that a column of longer texts can do with. */
const NARROW = 24;

const measureColumn = ({ texts }: Column): number => Math.max(0, ...texts.map(({ length }) => length));

const isShort = (column: Column): boolean => measureColumn(column) <= SHORT;

/** Whether short cells may stay whole on a phone: where they are too many, the table would be wider than the page. */
const fitsPhone = (columns: readonly Column[]): boolean => {
  const widths = columns.map((column) => (isShort(column) ? measureColumn(column) * SIGN : NARROW) + GAP);
  return widths.reduce((sum, width) => sum + width, -GAP) <= ROOM;
};

const nameClasses = (cell: Element, column: Column, isFitting: boolean): string[] => [
  ...(column.place === undefined ? [] : [column.place]),
  ...(isFitting && cell.tagName === "td" && isShort(column) ? ["whole"] : []),
];

/**
 * Gives a table's cells the classes of their columns, in the place of the attribute `align`, which pages have no more.
 *
 * @param table An element made of a Markdown table; it is changed.
 */
export const alignTable = (table: Element): void => {
  const rows = listRows(table).map((row) => row.children.filter(isElement));
  const columns = (rows[0] ?? []).map((heading, column) => readColumn(rows, heading, column));
  const isFitting = fitsPhone(columns);
  for (const [at, column] of columns.entries()) {
    for (const cell of rows.flatMap((row) => row[at] ?? [])) {
      const className = nameClasses(cell, column, isFitting);
      cell.properties = className.length === 0 ? {} : { className };
    }
  }
};
