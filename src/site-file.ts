/** The file that settings stand in: read as data, with the line of each key. */
import type { Document, Node, YAMLMap, YAMLSeq } from "yaml";
import { readSettingsText, SETTINGS_FILE } from "./site-bytes.ts";
import { adviseYaml, type YamlError } from "./yaml-advice.ts";
import { describeLost, findLost } from "./yaml-loss.ts";

/** Says where a setting stands, for the start of a message: "site.yaml:3: newest". */
export type Place = (keys: readonly string[]) => string;

/** What the file states, nothing checked yet, and a line for each value of which YAML dropped a part; or a line for each mistake in its form. */
export type SettingsFile =
  | { readonly ok: true; readonly data: unknown; readonly place: Place; readonly losses: readonly string[] }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Tells kinds of nodes apart. */
interface Kinds {
  readonly isMap: (node: unknown) => node is YAMLMap;
  readonly isSeq: (node: unknown) => node is YAMLSeq;
}

/** What a person sees of the way to a setting: where it starts, and its name without places in lists. */
interface Found {
  readonly node: Node | null;
  readonly name: string;
}

/** Finds the node of a key, or of a place in a list; of one that is missing, the node above it. */
function findKey(contents: Node | null, keys: readonly string[], { isMap, isSeq }: Kinds): Found {
  const names: string[] = [];
  let found: Node | null = null;
  let within: unknown = contents;
  for (const key of keys) {
    if (isSeq(within)) {
      // Of a document that was read from a text, every value is a node.
      found = within.items[Number(key)] as Node;
      within = found;
      continue;
    }
    names.push(key);
    const pair = isMap(within) ? within.items.find((item) => String(item.key) === key) : undefined;
    // A key that was read from a text is a node.
    if (pair) found = pair.key as Node;
    within = pair?.value;
  }
  return { node: found, name: names.join(".") };
}

/** Settings of free text, and the one of a link. Behind an address or a number, what "#" begins is a comment that somebody meant. */
const TEXTS: readonly string[] = ["title", "description", "publisher", "label"];

/** The values of free text of which YAML dropped a part. */
function listLosses(
  document: Document.Parsed,
  text: string,
  { isScalar, visit }: Pick<typeof import("yaml"), "isScalar" | "visit">,
  say: (offset: number, mistake: string) => string,
): string[] {
  const losses: string[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || value.type !== "PLAIN" || !TEXTS.includes(String(key.value))) return;
      const start = key.range?.[1] ?? 0;
      // To the value's end, which may be in a line below, with the comments that follow.
      const lost = findLost(text.slice(text.indexOf(":", start) + 1, value.range?.[2]));
      if (lost !== null) losses.push(say(start, `${key.value} ${describeLost(lost).replace(/\.$/, "")}`));
    },
  });
  return losses;
}

/**
 * Reads `site.yaml`. A file that is not there states nothing.
 * @param directory Folder that may hold it.
 * @param shown What people call the file.
 */
export async function readSettingsFile(directory: string, shown: string = SETTINGS_FILE): Promise<SettingsFile> {
  const read = readSettingsText(directory, shown);
  if (!read.ok) return { ok: false, mistakes: [read.mistake] };
  const { text } = read;
  if (text === null) return { ok: true, data: {}, place: () => shown, losses: [] };
  const { LineCounter, parseDocument, isMap, isSeq, isScalar, visit } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const say = (line: number, mistake: string): string => `${shown}:${line}: ${mistake}`;
  const advise = (error: YamlError): string => {
    const { line, reason } = adviseYaml(error, text.split(/\r\n|\n|\r/));
    return say(line, reason);
  };
  if (document.errors.length > 0) {
    // One slip may break all that follows: of those that are no key stated twice, the first counts.
    const first = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    const counted = document.errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
    const mistakes = counted.map(({ pos, code, message }) =>
      advise({ code, message: message.replace(/\n.*/s, ""), line: lineAt(pos[0]) }),
    );
    return { ok: false, mistakes: [...new Set(mistakes)] };
  }
  const place: Place = (keys) => {
    const { node, name } = findKey(document.contents, keys, { isMap, isSeq });
    return say(node?.range ? lineAt(node.range[0]) : 1, name || "the file");
  };
  try {
    const losses = listLosses(document, text, { isScalar, visit }, (offset, mistake) => say(lineAt(offset), mistake));
    return { ok: true, data: document.toJS() ?? {}, place, losses };
  } catch (error) {
    // An alias of nothing; or YAML's own guard against aliases that grow without bounds.
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, mistakes: [advise({ code: undefined, message, line: 1 })] };
  }
}
