/** The file that settings stand in: read as data, with the line of each key. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineCounter, Node, YAMLMap, YAMLSeq } from "yaml";
import { adviseYaml } from "./yaml-advice.ts";

export const SETTINGS_FILE = "site.yaml";

/** Says where a setting stands, for the start of a message: "site.yaml:3: newest". */
export type Place = (keys: readonly string[]) => string;

/** What the file states, nothing checked yet; or a line for each mistake in its form. */
export type SettingsFile =
  | { readonly ok: true; readonly data: unknown; readonly place: Place }
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

function lineAt(lines: LineCounter, offset: number | undefined): string {
  return `${SETTINGS_FILE}:${offset === undefined ? 1 : lines.linePos(offset).line}`;
}

/** Reads the file; what keeps the system from it is said in a line. */
function readText(path: string): { readonly text: string } | { readonly mistake: string } {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason =
      code === "EISDIR"
        ? "is a folder, and settings stand in a file. Move it away, or name it otherwise."
        : `cannot be read (${code}). Make the file readable, or move it away.`;
    return { mistake: `${SETTINGS_FILE}: ${reason}` };
  }
}

/**
 * Reads `site.yaml`. A file that is not there states nothing.
 * @param directory Folder that may hold it.
 */
export async function readSettingsFile(directory: string): Promise<SettingsFile> {
  const path = join(directory, SETTINGS_FILE);
  if (!existsSync(path)) return { ok: true, data: {}, place: () => SETTINGS_FILE };
  const read = readText(path);
  if ("mistake" in read) return { ok: false, mistakes: [read.mistake] };
  const { LineCounter, parseDocument, isMap, isSeq } = await import("yaml");
  const lines = new LineCounter();
  const { text } = read;
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ pos, code, message: said }) => {
      const [message = ""] = said.split("\n", 1);
      const { line, reason } = adviseYaml(
        { code, message, line: lines.linePos(pos[0]).line },
        text.split(/\r\n|\n|\r/),
      );
      return `${SETTINGS_FILE}:${line}: ${reason}`;
    });
    // One mistake may be several to the reader of YAML.
    return { ok: false, mistakes: [...new Set(mistakes)] };
  }
  const place: Place = (keys) => {
    const { node, name } = findKey(document.contents, keys, { isMap, isSeq });
    return `${lineAt(lines, node?.range?.[0])}: ${name || "the file"}`;
  };
  try {
    return { ok: true, data: document.toJS() ?? {}, place };
  } catch (error) {
    // YAML's own guard against aliases that grow without bounds.
    return { ok: false, mistakes: [`${lineAt(lines, undefined)}: ${error instanceof Error ? error.message : error}`] };
  }
}
