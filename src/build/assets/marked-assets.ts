/** Assets whose names carry a hash of their content, so that a browser may keep them for good. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assetPath, outputFile } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { hashBytes } from "../hash-bytes.ts";
import type { SiteBefore } from "../pages/before.ts";

/** A file of the site's look. */
export interface Asset {
  /** Path below `/assets/`, without its mark: "site.css", "fonts/newsreader-text.woff2". */
  readonly name: string;
  readonly content: Uint8Array;
}

/** By an asset's name, what stands in its path behind it. */
export type AssetMarks = Site["assets"];

/** Of a mark; a name's next content has the same mark once in four thousand million times. */
const DIGITS = 8;

/** Finds the mark by which an asset was published; undefined where it was not. */
export type RecallMark = (name: string) => string | undefined;

/**
 * Makes what finds published marks.
 *
 * @param output The output folder.
 */
export const recallMarks = (output: string): RecallMark => {
  const files = new Map<string, readonly string[]>();
  return (name) => {
    const [start, end] = outputFile(assetPath({ assets: { [name]: "\n" } }, name)).split("\n");
    const folder = dirname(start ?? "");
    const known = files.get(folder) ?? listNames(join(output, folder)).map((file) => `${folder}/${file}`);
    files.set(folder, known);
    const marks = known.flatMap((file) =>
      start !== undefined && end !== undefined && file.startsWith(start) && file.endsWith(end)
        ? [file.slice(start.length, file.length - end.length)]
        : [],
    );
    return marks.find((mark) => /^[0-9a-f]+$/.test(mark) && mark.length === DIGITS);
  };
};

const listNames = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Knows no published assets. */
export const RECALL_NONE: RecallMark = () => undefined;

/**
 * Gives each asset its mark. A style sheet names fonts: they stand before it, and it is told of their marks.
 *
 * @param assets The assets.
 * @param recall Finds marks that are to stay although the content may be another: where pages shall not be made anew for it.
 * @returns The marks, and the assets as they are written.
 */
export const markAssets = (
  assets: readonly Asset[],
  recall: RecallMark,
): { readonly assets: readonly Asset[]; readonly marks: AssetMarks } => {
  const marks: Record<string, string> = {};
  const marked = assets.map(({ name, content }) => {
    const own = name.endsWith(".css") ? nameMarked(content, marks) : content;
    marks[name] = recall(name) ?? hashBytes(own).slice(0, DIGITS);
    return { name, content: own };
  });
  return { assets: marked, marks };
};

/** Puts the marked names of assets in the place of their own. */
const nameMarked = (css: Uint8Array, assets: AssetMarks): Uint8Array => {
  const below = (path: string): string => path.slice(assetPath({ assets: {} }, "").length);
  const text = Object.keys(assets).reduce(
    (written, name) => written.replaceAll(name, below(assetPath({ assets }, name))),
    Buffer.from(css).toString(),
  );
  return Buffer.from(text);
};

/**
 * Writes assets that are not published yet.
 *
 * @param assets The assets.
 * @param site Its marks.
 * @param outputDir Folder of the site.
 * @param before The site as it was published before.
 * @throws Where a file cannot be written.
 */
export const writeAssets = (
  assets: readonly Asset[],
  site: Pick<Site, "assets">,
  outputDir: string,
  before: SiteBefore,
): void => {
  for (const { name, content } of assets) {
    const file = outputFile(assetPath(site, name));
    if (before.keeps(file, hashBytes(content))) continue;
    mkdirSync(dirname(join(outputDir, file)), { recursive: true });
    writeFileSync(join(outputDir, file), content);
  }
};
