/** Pictures for tests. */
import { crc32, deflateSync } from "node:zlib";

function makeChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * Makes a PNG (its specification's chapter 5) of one half light and one half dark.
 * @param width In pixels.
 * @param height In pixels.
 * @param comment What a camera or an editor writes into a picture.
 */
export function makePng(width: number, height: number, comment = ""): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of red, green and blue.
  header.set([8, 2], 8);
  const row = (y: number): Buffer =>
    Buffer.concat([Buffer.alloc(1), Buffer.alloc(3 * width, y < height / 2 ? 220 : 40)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, (_, y) => row(y))));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    makeChunk("IHDR", header),
    ...(comment === "" ? [] : [makeChunk("tEXt", Buffer.from(`Comment\0${comment}`, "latin1"))]),
    makeChunk("IDAT", pixels),
    makeChunk("IEND", Buffer.alloc(0)),
  ]);
}
