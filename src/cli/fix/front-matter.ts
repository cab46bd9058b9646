/** What settles doubts → the head of a seed with that in its front matter. All that stood there stays, comments and order too. */
import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import type { Settlement } from "../../model.ts";

/** Opening line, YAML, closing line; each with its line end. A byte order mark stands in front. */
const FRONT_MATTER = /^(\uFEFF?---[a-z]*[ \t]*(?:\r\n|\n|\r))([\s\S]*?)((?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$))$/i;
/** The first line end that a text has. */
const LINE_END = /\r\n|\n|\r/;
/** Nothing is folded, and braces stand as people write them. */
const FORMAT = { lineWidth: 0, flowCollectionPadding: false } as const;

interface Head {
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly end: string;
}

function splitHead(text: string, start: number): Head {
  const end = LINE_END.exec(text)?.[0] ?? "\n";
  const [, opening, yaml, closing] = FRONT_MATTER.exec(text.slice(0, start)) ?? [];
  if (opening !== undefined && yaml !== undefined && closing !== undefined) return { opening, yaml, closing, end };
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  return { opening: `${mark}---${end}`, yaml: "", closing: `---${end}`, end };
}

const countLines = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** The lines that `labels:` speaks of lie further down once the front matter has more lines. What is no number stays as it is. */
function moveLabels(labels: YAMLMap, by: number): void {
  for (const { key } of labels.items)
    if (isScalar(key) && Number.isInteger(Number(key.value))) key.value = Number(key.value) + by;
}

function writeLabels(document: Document, labels: readonly { readonly line: number; readonly label: string }[]): void {
  const known = document.get("labels");
  if (isMap(known)) for (const { line, label } of labels) known.set(document.createNode(line), label);
  else {
    // A map has numbers for keys; an object would quote them.
    const map = document.createNode(new Map(labels.map(({ line, label }) => [line, label])), { flow: true });
    document.set("labels", map);
  }
}

function writeValue(document: Document, key: string, value: string | readonly string[]): void {
  document.set(key, typeof value === "string" ? value : document.createNode(value, { flow: true }));
}

/** Unless the other name stands there already: then a person has to say which of the two counts. */
function renameKey({ contents }: Document, key: string, renamed: string): void {
  const pair =
    isMap(contents) && !contents.has(renamed)
      ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
  if (isScalar(pair?.key)) pair.key.value = renamed;
}

const writeYaml = (document: Document, end: string): string => document.toString(FORMAT).replace(/\n/g, end);

/**
 * Writes the head of a seed.
 * @param text The whole seed.
 * @param start Where the capture starts in it: behind the front matter, or 0. UTF-16 offset.
 * @param settlements What is to be stated; lines as they are numbered now.
 * @returns What is to stand before the capture.
 * @throws Where what is there is no YAML.
 */
export function writeHead(text: string, start: number, settlements: readonly Settlement[]): string {
  const { opening, yaml, closing, end } = splitHead(text, start);
  const mark = start === 0 ? opening.length - opening.replace("\uFEFF", "").length : start;
  const before = countLines(text.slice(0, mark));
  const values = settlements.flatMap(({ states }) => ("value" in states ? [states] : []));
  const names = settlements.flatMap(({ states }) => ("renamed" in states ? [states] : []));
  const labels = settlements.flatMap(({ states }) => ("label" in states ? [states] : []));
  const write = (by: number): string => {
    const document = parseDocument(yaml, { intAsBigInt: false });
    const [error] = document.errors;
    if (error) throw error;
    const known = document.get("labels");
    if (isMap(known)) moveLabels(known, by);
    for (const states of values) writeValue(document, "key" in states ? states.key : states.field, states.value);
    for (const { key, renamed } of names) renameKey(document, key, renamed);
    if (labels.length > 0)
      writeLabels(
        document,
        labels.map(({ line, label }) => ({ line: line + by, label })),
      );
    return opening + writeYaml(document, end) + closing;
  };
  // How many lines are added does not hang on the numbers in them.
  return write(countLines(write(0)) - before);
}
