/** Compressed copies beside the files of a site, for servers that hand them out as they are: nginx's `gzip_static`, Caddy, Apache. */
import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Keeper } from "../publish/manifest.ts";
import type { SiteFiles } from "../publish/plan-publishing.ts";

/** Text. What else a site has is compressed already. */
const TEXT = /\.(?:html|css|js|xml|json|jsonl|csv|ris|bib|txt|svg)$/;

/** Bytes. What is smaller comes in one packet anyway. */
const LEAST_BYTES = 1_000;
/** Bytes. What is larger does not fit comfortably into memory three times; servers compress it on the way. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Brotli's 10 and 11 make a page of 20 KB a tenth smaller and take 14 and 32 times as long (Node 20): an archive of ten thousand
 * would be minutes of work, not seconds.
 */
const BROTLI_QUALITY = 9;

/** Files that are compressed at one time; zlib's threads are four. */
const AT_ONCE = 16;

/** Where the header of gzip names the system, and what stands there for "unknown" (RFC 1952, 2.3.1): every machine gives the same bytes. */
const SYSTEM_AT = 9;
const SYSTEM_UNKNOWN = 255;

const gzipBytes = promisify(gzip);
const brotliBytes = promisify(brotliCompress);

const makeGzip = async (bytes: Buffer): Promise<Buffer> => {
  const made = await gzipBytes(bytes, { level: constants.Z_BEST_COMPRESSION });
  made[SYSTEM_AT] = SYSTEM_UNKNOWN;
  return made;
};

const makeBrotli = (bytes: Buffer): Promise<Buffer> =>
  brotliBytes(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** By the endings that servers look for. */
const CODINGS = [
  [".gz", makeGzip],
  [".br", makeBrotli],
] as const;

/** What compressing has to know of files, and tells of copies. */
export type CopyKeeper = Pick<Keeper, "keyOf" | "keeps" | "sizeOf">;

/** What a file's copies are made of: its key says it, or its content. */
const nameContent = async (file: string, path: string, keeper: CopyKeeper): Promise<string> =>
  keeper.keyOf(file) ??
  createHash("sha256")
    .update(await readFile(path))
    .digest("hex");

const compressFile = async (file: string, path: string, staging: string, keeper: CopyKeeper): Promise<void> => {
  const content = await nameContent(file, path, keeper);
  for (const [ending, compress] of CODINGS) {
    if (keeper.keeps(file + ending, `compressed ${content}`)) continue;
    const copy = join(staging, file + ending);
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, await compress(await readFile(path)));
  }
};

/**
 * Adds compressed copies to a staged site. A copy of what did not change stays as it was published.
 *
 * @param site Its files. Copies are written into the staging folder.
 * @param output Where the files are that stay.
 * @param keeper Knows what stays; it is told of the copies.
 * @throws Where a file cannot be read or written.
 */
export const compressSite = async (
  { staging, staged, kept }: SiteFiles,
  output: string,
  keeper: CopyKeeper,
): Promise<void> => {
  const isWanted = (file: string, bytes: number): boolean =>
    TEXT.test(file) && bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
  const wanted = [
    ...staged
      .map((file) => [file, join(staging, file)] as const)
      .filter(([file, path]) => TEXT.test(file) && isWanted(file, lstatSync(path).size)),
    ...[...kept]
      .filter((file) => isWanted(file, keeper.sizeOf(file) ?? 0))
      .map((file) => [file, join(output, file)] as const),
  ];
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    await Promise.all(
      wanted.slice(from, from + AT_ONCE).map(([file, path]) => compressFile(file, path, staging, keeper)),
    );
};
