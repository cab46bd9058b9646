/** Values that are not written as texts, and tags: what YAML knows of a front matter beside its texts. */
import type { Document, parseDocument } from "yaml";
import type { StatedFields } from "../../model.ts";
import { FREE_TEXTS } from "./stated-keys.ts";

/** A value or an entry of a list that is written without quotes, as a number or a truth is. */
export interface BareValue {
  readonly key: string;
  /** Its place in the key's list; null where it is the value itself. */
  readonly at: number | null;
  readonly text: string;
}

/** A tag, such as "!!js/function", that means nothing here. */
export interface UnknownTag {
  readonly tag: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

const NUMBER = /^[-+]?\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?$/i;
/** YAML's words for truth, as they are usually written: "NO" may be Norway, and "Yes" a film. */
const TRUTH = /^(?:true|false|True|False|TRUE|FALSE|yes|no)$/;
/** What no number is. A headline may be one, "1984", a topic a year, and a paper may be called so. */
const NAMED: ReadonlySet<keyof StatedFields> = new Set<keyof StatedFields>(["authors", "byline"]);

const WRITTEN_BARE = "PLAIN";
/** What YAML's own tags begin with when they are written out. */
const OWN_TAGS = "tag:yaml.org,2002:";

/** What a node of YAML is as a text; null where it is in quotes, or no scalar. */
function readBare(node: unknown): string | null {
  if (typeof node !== "object" || node === null || !("type" in node) || node.type !== WRITTEN_BARE) return null;
  const text = "value" in node && typeof node.value === "string" ? node.value : null;
  return text !== null && (NUMBER.test(text) || TRUTH.test(text)) ? text : null;
}

/** Lists the entries of a node; none where it holds none. */
function itemsOf(node: unknown): readonly unknown[] {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items) ? node.items : [];
}

/**
 * Lists values that are written as numbers or truths, and entries of lists that are.
 * @param document A front matter.
 */
export function listBare({ contents }: Pick<Document, "contents">): readonly BareValue[] {
  return itemsOf(contents).flatMap((pair): BareValue[] => {
    if (typeof pair !== "object" || pair === null || !("key" in pair) || !("value" in pair)) return [];
    const key = String(pair.key);
    const text = readBare(pair.value);
    if (text !== null) return [{ key, at: null, text }];
    return itemsOf(pair.value).flatMap((item, at) => {
      const own = readBare(item);
      return own === null ? [] : [{ key, at, text: own }];
    });
  });
}

/**
 * Lists tags that mean nothing here.
 * @param document A front matter, from the line of its first dashes on.
 */
export function listTags({ warnings }: Pick<ReturnType<typeof parseDocument>, "warnings">): readonly UnknownTag[] {
  return warnings.flatMap(({ code, message, linePos }) => {
    const tag = /^Unresolved tag: (\S+)/.exec(message)?.[1];
    if (code !== "TAG_RESOLVE_FAILED" || tag === undefined) return [];
    return [{ tag: tag.replace(OWN_TAGS, "!!"), line: linePos?.[0].line ?? 1 }];
  });
}

/** Whether a field is no place for such a value. */
export function isMisplaced(field: keyof StatedFields, text: string): boolean {
  return TRUTH.test(text) ? FREE_TEXTS.has(field) : NAMED.has(field);
}

/**
 * Leaves out of a key's value what is no text.
 * @param value Of one key.
 * @param bare Of the same key: what is left out.
 * @returns An empty text where nothing is left.
 */
export function dropBare(value: unknown, bare: readonly BareValue[]): unknown {
  if (bare.length === 0 || !Array.isArray(value)) return bare.length === 0 ? value : "";
  const kept = value.filter((_, place) => !bare.some(({ at }) => at === place));
  return kept.length === 0 ? "" : kept;
}

/**
 * Says of a value or an entry that it was left out.
 * @param expected What the key holds.
 */
export function describeBare({ key, at, text }: BareValue, expected: string): string {
  const kind = TRUTH.test(text) ? "a word of YAML for true or false" : "a number";
  const verb = at === null ? "is" : "holds";
  return `front matter key "${key}" ${verb} ${text}, ${kind}, and was left out: it must be ${expected}. If it is a text, put it in quotes.`;
}

/** Says that a tag means nothing. */
export const describeTag = (tag: string): string =>
  `front matter holds "${tag}", a tag of YAML that means nothing here: what stands behind it was read as if it were not there. Take it away, or put it and the text in quotes.`;
