/** Words of a front matter that YAML takes for its own signs and drops without a word: "title: Port #1 reopens" states "Port". */
import type { Doubt, StatedFields } from "../../model.ts";
import { describeLost, findLost } from "../../yaml-loss.ts";
import { describeTag, type UnknownTag } from "./bare-values.ts";
import { FIELD_OF_KEY, FREE_TEXTS } from "./stated-keys.ts";

const KEY = /^([a-z_]+)[ \t]*:(.*)$/i;
const ITEM = /^[ \t]*-[ \t](.*)$/;
/** What is said of a photo, below the key of all. */
const PHOTO_TEXT = /^[ \t]+(?:-[ \t]+)?(caption|credit|alt)[ \t]*:(.*)$/;

/** A value in quotes, in brackets or of kept lines: what goes on below it is as it stands. */
const NOT_PLAIN = /^["'[{|>]/;

/** The key that a line of a front matter belongs to. */
interface Open {
  readonly key: string;
  readonly field: keyof StatedFields | undefined;
  /** Whether items stand below it. */
  readonly isList: boolean;
  /** Whether its value is plain text, which may go on below it. */
  readonly isPlain: boolean;
}

const openKey = (key: string, value: string): Open => ({
  key,
  field: Object.hasOwn(FIELD_OF_KEY, key.toLowerCase()) ? FIELD_OF_KEY[key.toLowerCase()] : undefined,
  isList: value === "",
  isPlain: !NOT_PLAIN.test(value),
});

/** What a line says of the key above it, and by which name: an item, a photo's text, or plain text that goes on. */
function readBelow(line: string, { key, field, isList, isPlain }: Open): { name: string; value: string } | null {
  const [, inner = "", said = ""] = field === "photos" ? (PHOTO_TEXT.exec(line) ?? []) : [];
  if (inner !== "") return { name: inner, value: said };
  if (field === undefined || !FREE_TEXTS.has(field)) return null;
  const item = isList ? ITEM.exec(line)?.[1] : undefined;
  if (item !== undefined) return { name: key, value: item };
  return isPlain && /^[ \t]+\S/.test(line) ? { name: key, value: line } : null;
}

function doubtLost(file: string, head: string): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let open = openKey("", "");
  for (const [at, line] of head.split(/\r\n|\n|\r/).entries()) {
    const [, key, value = ""] = KEY.exec(line) ?? [];
    if (key !== undefined) open = openKey(key, value.trim());
    const isText = open.field !== undefined && FREE_TEXTS.has(open.field);
    const said = key === undefined ? readBelow(line, open) : isText ? { name: key, value } : null;
    // Below an item a line that begins with the sign is a comment as often as not.
    if (said !== null && ITEM.test(line)) open = { ...open, isPlain: false };
    const lost = said === null ? null : findLost(said.value);
    if (said === null || lost === null) continue;
    const reason = `front matter key "${said.name}" ${describeLost(lost)}`;
    doubts.push({ file, line: at + 1, column: null, severity: "warning", rule: "front-matter.lost-sign", reason });
  }
  return doubts;
}

/**
 * Doubts values of which a part is lost, and tags that mean nothing.
 * @param file Path of the seed below the seeds folder.
 * @param head The file from its start to the end of the front matter.
 * @param tags Those that YAML's reader knows not.
 */
export function doubtSigns(file: string, head: string, tags: readonly UnknownTag[]): readonly Doubt[] {
  const lost = doubtLost(file, head);
  const doubts = tags.map(({ tag, line }): Doubt => {
    const rule = "front-matter.unknown-tag";
    return { file, line, column: null, severity: "warning", rule, reason: describeTag(tag) };
  });
  // "title: !important news": of a plain text the tag is a part, and that was said.
  return [...lost, ...doubts.filter(({ line }) => !lost.some((each) => each.line === line))];
}
