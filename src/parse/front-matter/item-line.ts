/** Where in a front matter an entry of a list stands. It is read again for that, as only few have one that is wrong. */
import { createRequire } from "node:module";
import type { LineCounter, parseDocument } from "yaml";

/** Loaded when the first one is asked for: start-up is short. */
const require = createRequire(import.meta.url);

/** What the package's types say that it exports. */
interface Yaml {
  readonly LineCounter: typeof LineCounter;
  readonly parseDocument: typeof parseDocument;
}

/**
 * Finds the line of an entry.
 * @param matter YAML that was read before, with line feeds.
 * @param key A top-level key.
 * @param at Place in its list.
 * @returns From 1; null where the key holds no list of its own.
 */
export function findItemLine(matter: string, key: string, at: number): number | null {
  const { LineCounter, parseDocument } = require("yaml") as Yaml;
  const lines = new LineCounter();
  const document = parseDocument(matter, { lineCounter: lines, schema: "failsafe", logLevel: "error" });
  const item: unknown = document.getIn([key, at], true);
  if (typeof item !== "object" || item === null || !("range" in item) || !Array.isArray(item.range)) return null;
  return lines.linePos(Number(item.range[0])).line;
}
