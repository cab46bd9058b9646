/** Hugo's front matter in TOML, between lines of three plus signs: read as text, its signs would be the headline. */
import { makeRefusal } from "../../refuse.ts";

/** The signs, then blank lines and comments, then a key with its value or a table's name. */
const OPENING = /^\uFEFF?\+{3}[ \t]*(?:\r\n|\r|\n)/;
const LINE_END = /\r\n|\r|\n/;
/** `title = "T"`, or a table's name: `[params]` */
const KEY = /^[ \t]*(?:["'\w.-]+[ \t]*=|\[[^\]]+\][ \t]*$)/;
/** The first key stands so near below the signs. UTF-16 units. */
const NEAR = 4000;

/** Whether a text begins with TOML: behind its signs, blank lines and comments stands a key. */
function opensWithToml(text: string): boolean {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return false;
  const lines = text.slice(opening.length, opening.length + NEAR).split(LINE_END);
  const first = lines.find((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  return first !== undefined && KEY.test(first);
}

/**
 * Refuses a front matter in TOML.
 * @param text The whole seed.
 * @throws Error with a reason for people.
 */
export function refuseToml(text: string): void {
  if (!opensWithToml(text)) return;
  throw makeRefusal(
    'front matter between lines of "+++" is TOML, and it is read as YAML only. Put "---" in place of both lines, and write each key as "key: value".',
  );
}
