import type { Doubt } from "../../model.ts";
import { isBlankText } from "../blocks/lines.ts";
import { looksLikeUtf16 } from "./unmarked-utf16.ts";
import { findInvalidUtf8 } from "./utf8.ts";
import { decodeWindows1252, isWindows1252 } from "./windows-1252.ts";

/** `ignoreBOM` keeps the byte order mark in the text, so that nothing of the file is lost. */
const STRICT = { fatal: true, ignoreBOM: true } as const;
const strictUtf8 = new TextDecoder("utf-8", STRICT);

const LINE_FEED = 0x0a;
const SAVE_AS_UTF8 = "Save the file as UTF-8 and build again.";
/** Which of the older encodings it is, its letters tell a person and nobody else. */
const CHOOSE_ENCODING =
  "If its letters are wrong when you open it, choose the older encoding that shows them right; then save it as UTF-8 and build again.";

/** Decoded text with what is odd about its encoding, or why the bytes cannot be read. */
export type Decoded = { readonly text: string; readonly doubts: readonly Doubt[] } | { readonly doubt: Doubt };

type MakeDoubt = (rule: string, line: number | null, reason: string) => Doubt;

/** The byte order mark of UTF-16; Unicode Standard, section 23.8. */
function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** Offset in bytes of the first half of a surrogate pair that has no other half, or of a last byte that is half a unit. */
function findBrokenUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitAt = (at: number): number => (at + 1 < bytes.length ? view.getUint16(at, encoding === "utf-16le") : 0);
  const isFirst = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
  const isSecond = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at);
    if (isSecond(unit)) return at;
    if (!isFirst(unit)) continue;
    if (!isSecond(unitAt(at + 2))) return at;
    at += 2;
  }
  return bytes.length - 1;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", make: MakeDoubt): Decoded {
  try {
    const text = new TextDecoder(encoding, STRICT).decode(bytes);
    const reason = `is ${encoding.toUpperCase()}, not UTF-8; it was read as that. Save it as UTF-8 to be rid of this message.`;
    return { text, doubts: [{ ...make("read.utf-16", 1, reason), severity: "warning" }] };
  } catch {
    const offset = findBrokenUtf16(bytes, encoding);
    const reason = `begins as UTF-16, but the byte at offset ${offset} does not belong there. ${SAVE_AS_UTF8}`;
    return { doubt: make("read.not-utf16", null, reason) };
  }
}

/** Bytes that are not UTF-8: a file that is no text, an old code page, or broken. */
function decodeOther(bytes: Uint8Array, make: MakeDoubt): Decoded {
  const offset = findInvalidUtf8(bytes);
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === LINE_FEED) line += 1;
  if (bytes.includes(0)) return { doubt: refuseBinary(bytes, make, null) };
  if (isWindows1252(bytes)) {
    const reason =
      `is not UTF-8 (the byte at offset ${offset} is not) and was read as Windows-1252. ` +
      "Look at its letters, and save it as UTF-8 to be rid of this message.";
    return {
      text: decodeWindows1252(bytes),
      doubts: [{ ...make("read.windows-1252", line, reason), severity: "warning" }],
    };
  }
  const reason = `is not UTF-8: the byte at offset ${offset} does not belong there. ${CHOOSE_ENCODING}`;
  return { doubt: make("read.not-utf8", line, reason) };
}

/** Advice to remove it comes last: the file may be the only copy of a capture. */
function refuseBinary(bytes: Uint8Array, make: MakeDoubt, line: number | null): Doubt {
  const reason = looksLikeUtf16(bytes)
    ? "looks like UTF-16 without the mark that tells so: there is a NUL character in every letter of plain Latin. Open it as UTF-16, save it as UTF-8 and build again."
    : "holds a NUL character, which no text does. Open it in a text editor, take that out and save it as UTF-8; if it is something else, such as a picture, move it away.";
  return make("read.binary", line, reason);
}

function decodeBytes(bytes: Uint8Array, make: MakeDoubt): Decoded {
  const encoding = findUtf16(bytes);
  if (encoding !== null) return decodeUtf16(bytes, encoding, make);
  try {
    return { text: strictUtf8.decode(bytes), doubts: [] };
  } catch {
    return decodeOther(bytes, make);
  }
}

/**
 * Decodes a seed's bytes strictly: a seed is never read with characters replaced. UTF-8 is what a seed is; UTF-16 with a
 * byte order mark, and what is plainly Windows-1252, are read and said to be so.
 * @param file Name for messages: path below the seeds folder.
 * @param bytes The file's bytes.
 */
export function decodeSeed(file: string, bytes: Uint8Array): Decoded {
  const make: MakeDoubt = (rule, line, reason) => ({ file, line, column: null, severity: "error", rule, reason });
  const decoded = decodeBytes(bytes, make);
  if ("doubt" in decoded) return decoded;
  const { text } = decoded;
  const nul = text.indexOf("\0");
  if (nul !== -1) return { doubt: refuseBinary(bytes, make, text.slice(0, nul).split("\n").length) };
  if (isBlankText(text)) {
    const reason = "is empty: it shows no text. Put the text of a news page into it, or remove the file.";
    return { doubt: make("read.empty", null, reason) };
  }
  return decoded;
}
