/** What other programs import from the package: one capture → one record, with where each field came from. */
import { Buffer } from "node:buffer";
import { parseBytes } from "./build/seeds/read-record.ts";
import type { Doubt, ParseResult } from "./model.ts";
import { isSeedFile } from "./parse/index.ts";

export * from "./model.ts";
export type { PropsOf } from "./view/pages.ts";

/** How a seed is called that has no file. */
const NO_FILE = "capture.txt";

/** With the flag `u` it is none that stands in a pair. */
const HALF_PAIR = /\p{Surrogate}/u;
const HEX = 16;

/** No bytes stand for half a surrogate pair: the text could not be given back as it is. A file that holds one is refused, too. */
function refuseHalfPair(file: string, text: string): ParseResult | null {
  const at = text.search(HALF_PAIR);
  if (at === -1) return null;
  const reason =
    `holds half of a surrogate pair (U+${text.charCodeAt(at).toString(HEX).toUpperCase()}), so it is not whole. ` +
    "Mend what has cut it, or give its toWellFormed(), which has U+FFFD there.";
  const line = text.slice(0, at).split(/\r\n|\n|\r/).length;
  const doubt: Doubt = { file, line, column: null, severity: "error", rule: "read.half-pair", reason };
  return { ok: false, file, doubts: [doubt], ledger: [] };
}

/** What is known of a capture beside its text. */
export interface SeedSource {
  /**
   * Path of its file, with `/`. It becomes the record's `id` and `sourceFile`; `.md` at its end says that the capture is a
   * Markdown clip. "capture.txt" where nothing is stated.
   */
  readonly file?: string;
}

/**
 * Reads one capture into one record. The same capture gives the same record, and nothing is read from disk.
 *
 * The record's `origins` say for each field which lines it came from and which rule decided; its `ledger` accounts for each
 * line of the capture, and the entries' `raw` joined are the capture. Doubts name line and rule, and say what settles them.
 *
 * @param content The capture as text, or as the bytes of its file: UTF-8, UTF-16 or Windows-1252.
 * @param source How its file is called.
 * @returns The record and what is doubtful in it; or, where the capture holds no article, errors that say why.
 * @throws {TypeError} Where the content is neither text nor bytes, or the file is not called as seeds are.
 */
export function parseSeed(content: string | Uint8Array, { file = NO_FILE }: SeedSource = {}): ParseResult {
  if (typeof content !== "string" && !(content instanceof Uint8Array))
    throw new TypeError("parseSeed takes a capture's text or its bytes, such as readFileSync(file).");
  // Plain JavaScript may give anything.
  if (typeof file !== "string")
    throw new TypeError(`parseSeed's "file" is the path of a seed, such as "${NO_FILE}"; it is ${String(file)}.`);
  if (!isSeedFile(file))
    throw new TypeError(`"${file}" is no name of a seed: seeds end in .txt or .md, and are not called README.md.`);
  const refused = typeof content === "string" ? refuseHalfPair(file, content) : null;
  if (refused !== null) return refused;
  const result = parseBytes(file, typeof content === "string" ? Buffer.from(content) : content);
  return result.ok ? { ok: true, record: result.record, doubts: result.doubts } : result;
}
