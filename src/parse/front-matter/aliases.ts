/** Paths that lead to an article although it stands elsewhere: where it stood on an older site, or before its file was renamed. */

/** UTF-16 units of a step of a path: in UTF-8 they fit the 255 bytes that a file's name may have. */
const LONGEST_STEP = 80;

/** Steps between strokes. What hosts read as a pattern (`*`, `:`), a query or a fragment is in none. */
const PATH = /^(?:\/[\p{L}\p{M}\p{N}._~+,=@()!-]+)+\/?$/u;

/** What can stand in no path, or only encoded. */
const FOREIGN = /%[0-9a-f]{2}|[^\p{L}\p{M}\p{N}._~+,=@()!/-]/iu;

/** A page's file cannot be a folder, too. */
const PAGE = /\.html?$/i;

/** A whole address, as it is copied from a browser. Which site it is of, whoever knows the settings tells. */
const HOST = /^https?:\/\/[^\s/?#]+/i;

/** Characters of an alias that a message repeats. */
const SHOWN = 60;

/** Paths that can be used, each once, and what is said of the entries that cannot: a mistake costs its own entry and no other. */
export interface ReadAliases {
  readonly aliases: readonly string[];
  readonly mistakes: readonly { readonly at: number; readonly reason: string }[];
}

/** What is wrong with a step; null where nothing is. */
function explainStep(step: string, isLast: boolean): string | null {
  if (step === "") return "two strokes stand next to each other in it";
  if (/^\.{1,2}$/.test(step)) return `"${step}" can be no step of it`;
  if (step.length > LONGEST_STEP) return `a step of it has more than ${LONGEST_STEP} characters`;
  return isLast || !PAGE.test(step) ? null : `"${step}" is a page and cannot hold others`;
}

/** What is wrong with a path as a person reads it; null where nothing is. */
function explainPath(path: string): string | null {
  const [foreign] = FOREIGN.exec(path) ?? [];
  if (foreign !== undefined) return `${foreign === " " ? "a space" : `"${foreign}"`} can stand in none`;
  const steps = path.replace(/\/$/, "").split("/").slice(1);
  const [wrong] = steps.map((step, at) => explainStep(step, at === steps.length - 1)).filter((why) => why !== null);
  return wrong ?? (PATH.test(path) ? null : "it has no step");
}

/** A path as a person reads it, behind the address of its host where that stands there; or why it is none. */
function readPath(text: string): { readonly path: string } | { readonly why: string } {
  const [host = ""] = HOST.exec(text) ?? [];
  try {
    const path = decodeURI(text.slice(host.length)).normalize("NFC");
    const why = explainPath(path);
    return why === null ? { path: host + path } : { why };
  } catch {
    return { why: 'a "%" in it encodes no character' };
  }
}

const describeMistake = (written: string, why: string): string =>
  `front matter alias ${written}was left out: ${why}. Write a path of this site such as "/2019/ferries.html": steps of letters, digits and . _ ~ + , = @ ( ) ! -`;

/**
 * Reads what `aliases:` states. Note-taking tools keep other names of a note under the same key: what does not start with a
 * stroke and is no address is such a name, and no path.
 * @param value Of the key.
 */
export function readAliases(value: unknown): ReadAliases {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const aliases = new Set<string>();
  const mistakes: { at: number; reason: string }[] = [];
  for (const [at, item] of items.entries()) {
    const text = typeof item === "string" ? item.trim() : null;
    if (text === null) mistakes.push({ at, reason: describeMistake("", "it is no text") });
    if (text === null || !(text.startsWith("/") || HOST.test(text))) continue;
    const read = readPath(text);
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    if ("path" in read) aliases.add(read.path);
    else mistakes.push({ at, reason: describeMistake(`"${shown}" `, read.why) });
  }
  return { aliases: [...aliases], mistakes };
}
