/** The file that settings stand in: read as data, with the line of each key. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineCounter, Node, YAMLMap } from "yaml";

export const SETTINGS_FILE = "site.yaml";

/** Says where a setting stands, for the start of a message: "site.yaml:3: newest". */
export type Place = (keys: readonly string[]) => string;

/** What the file states, nothing checked yet; or a line for each mistake in its form. */
export type SettingsFile =
  | { readonly ok: true; readonly data: unknown; readonly place: Place }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Finds the node of a key; of a key that is missing, the key above it. */
function findKey(
  contents: Node | null,
  keys: readonly string[],
  isMap: (node: unknown) => node is YAMLMap,
): Node | null {
  let found: Node | null = null;
  let map: unknown = contents;
  for (const key of keys) {
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    if (!pair) break;
    // A key that was read from a text is a node.
    found = pair.key as Node;
    map = pair.value;
  }
  return found;
}

function lineAt(lines: LineCounter, offset: number | undefined): string {
  return `${SETTINGS_FILE}:${offset === undefined ? 1 : lines.linePos(offset).line}`;
}

/**
 * Reads `site.yaml`. A file that is not there states nothing.
 * @param directory Folder that may hold it.
 */
export async function readSettingsFile(directory: string): Promise<SettingsFile> {
  const path = join(directory, SETTINGS_FILE);
  if (!existsSync(path)) return { ok: true, data: {}, place: () => SETTINGS_FILE };
  const { LineCounter, parseDocument, isMap } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(
      ({ pos, message }) => `${lineAt(lines, pos[0])}: ${message.split("\n", 1)[0]}`,
    );
    return { ok: false, mistakes };
  }
  const place: Place = (keys) => {
    const offset = findKey(document.contents, keys, isMap)?.range?.[0];
    return `${lineAt(lines, offset)}: ${keys.join(".") || "the file"}`;
  };
  try {
    return { ok: true, data: document.toJS() ?? {}, place };
  } catch (error) {
    // YAML's own guard against aliases that grow without bounds.
    return { ok: false, mistakes: [`${lineAt(lines, undefined)}: ${error instanceof Error ? error.message : error}`] };
  }
}
