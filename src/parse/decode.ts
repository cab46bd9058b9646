import type { Doubt } from "../model.ts";

/** `ignoreBOM` keeps the byte order mark in the text, so that the text encodes to the file's bytes again. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const CONTINUATION_BITS = 0b1000_0000;
const CONTINUATION_MASK = 0b1100_0000;

/** Smallest and largest first continuation byte for a lead byte; RFC 3629, section 4. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/**
 * Finds the first byte that is not UTF-8.
 * @param bytes Any bytes.
 * @returns Offset of the first byte of the broken sequence, from 0; -1 where all is UTF-8.
 */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0 || at + length > bytes.length) return at;
    const [low, high] = secondByteRange(lead);
    const second = bytes[at + 1] ?? 0;
    if (length > 1 && (second < low || second > high)) return at;
    for (let next = at + 2; next < at + length; next += 1) {
      if (((bytes[next] ?? 0) & CONTINUATION_MASK) !== CONTINUATION_BITS) return at;
    }
    at += length;
  }
  return -1;
}

/** Decoded text, or what is wrong with the bytes. */
export type Decoded = { readonly text: string } | { readonly doubt: Doubt };

/**
 * Decodes a seed's bytes as UTF-8, strictly: a seed is never read with characters replaced.
 * @param file Name for messages: path below the seeds folder.
 * @param bytes The file's bytes.
 */
export function decodeSeed(file: string, bytes: Uint8Array): Decoded {
  const refuse = (rule: string, line: number | null, reason: string): Decoded => ({
    doubt: { file, line, column: null, severity: "error", rule, reason },
  });
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    const offset = findInvalidUtf8(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    return refuse(
      "read.not-utf8",
      line,
      `is not UTF-8: the byte at offset ${offset} does not belong there. Save the file as UTF-8 and build again.`,
    );
  }
  if (text.includes("\0")) {
    const before = text.slice(0, text.indexOf("\0"));
    return refuse(
      "read.binary",
      before.split("\n").length,
      "holds a NUL character, so it is not a text file. Remove it from the seeds folder, or save its text as UTF-8.",
    );
  }
  if (text.trim() === "" || text.trim() === "\uFEFF") {
    return refuse("read.empty", null, "is empty. Put the text of a news page into it, or remove the file.");
  }
  return { text };
}
