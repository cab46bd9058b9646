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

/** What a column's cells say, the heading aside. */
const readColumn = (rows: readonly (readonly Element[])[], column: number): string[] =>
  rows.flatMap((cells) => {
    const cell = cells[column];
    return cell === undefined || cell.tagName === "th" ? [] : [readText(cell).replace(/\s/gu, "")];
  });

/** The first column names what its rows are of, be it by years. */
const holdsFigures = (rows: readonly (readonly Element[])[], column: number): boolean => {
  if (column === 0) return false;
  const told = readColumn(rows, column).filter((text) => !NO_FIGURE.test(text));
  return told.length > 0 && told.every((text) => FIGURE.test(text));
};

/**
 * Gives a table's cells the classes of their columns, in the place of the attribute `align`, which pages have no more.
 *
 * @param table An element made of a Markdown table; it is changed.
 */
export const alignTable = (table: Element): void => {
  const rows = listRows(table).map((row) => row.children.filter(isElement));
  for (const [column, heading] of (rows[0] ?? []).entries()) {
    const stated = heading.properties["align"];
    const place = typeof stated === "string" ? CLASSES[stated] : holdsFigures(rows, column) ? "right" : undefined;
    for (const cells of rows) {
      const cell = cells[column];
      if (cell !== undefined) cell.properties = place === undefined ? {} : { className: [place] };
    }
  }
};
