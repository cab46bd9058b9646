/** A seed's bytes with another head: the bytes of the capture below stay as they are. */

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

function encode(text: string, encoding: Encoding): Buffer | null {
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "windows-1252") return /^\p{ASCII}*$/u.test(text) ? Buffer.from(text, "latin1") : null;
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

/** Bytes that a part of a decoded text takes in its file. */
function measure(text: string, encoding: Encoding): number {
  if (encoding === "utf-8") return Buffer.byteLength(text);
  return encoding === "windows-1252" ? text.length : 2 * text.length;
}

/**
 * Replaces the head of a file.
 * @param bytes The file.
 * @param old Its head now, decoded; it may be a byte order mark alone.
 * @param head The new one.
 * @returns null where the file's encoding does not have all of its letters.
 */
export function replaceHead(bytes: Uint8Array, old: string, head: string): Uint8Array | null {
  const encoding = findEncoding(bytes);
  const encoded = encode(head, encoding);
  return encoded === null ? null : Buffer.concat([encoded, bytes.subarray(measure(old, encoding))]);
}
