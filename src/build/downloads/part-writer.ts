/** What downloads and feeds hold of an article, made when its text is at hand for its page: a text is read once. */
import { closeSync, openSync, writeSync } from "node:fs";
import type { ArchivedArticle, LoadWhole, WholeArticle } from "../../archive/index.ts";
import { nameState } from "../../archive/state.ts";
import { FORMATS } from "../../export/downloads/index.ts";
import type { EntryWriter } from "../../export/feeds/index.ts";
import type { Site } from "../../site.ts";
import type { MadeParts } from "./made-parts.ts";

/** Written at one time. Bytes. */
const BATCH = 1 << 20;
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const MOST_PER_UNIT = 3;

/** Makes the parts of some articles. */
export interface PartWriter {
  /** Adds to the articles whose parts are wanted. */
  readonly want: (articles: readonly ArchivedArticle[]) => void;
  /** Is shown every text that is read. */
  readonly take: (article: WholeArticle) => void;
  /** Makes those that are left. Nothing is taken after that. */
  readonly finish: (load: LoadWhole) => MadeParts;
}

/** A file that texts are put at the end of, many at a time. */
interface TextFile {
  /** Puts a text there; gives its bytes. */
  readonly put: (text: string) => number;
  readonly close: () => void;
}

function openTexts(path: string): TextFile {
  const file = openSync(path, "w");
  let waiting = Buffer.allocUnsafeSlow(BATCH);
  let size = 0;
  const flush = (): void => {
    for (let from = 0; from < size; ) from += writeSync(file, waiting, from, size - from);
    size = 0;
  };
  const put = (text: string): number => {
    const most = text.length * MOST_PER_UNIT;
    if (size + most > waiting.length) flush();
    if (most > waiting.length) waiting = Buffer.allocUnsafeSlow(most);
    const length = waiting.write(text, size);
    size += length;
    return length;
  };
  const close = (): void => {
    flush();
    closeSync(file);
  };
  return { put, close };
}

/**
 * Opens a file for parts.
 * @param path Where; it is written anew.
 * @param articles Whose parts are wanted.
 * @param site The settings.
 * @param writeEntry Writes an article's entry in a feed.
 * @param isInFeeds Whether an article stands in a feed, by its state; of the others no entry is made.
 */
export function openPartWriter(
  path: string,
  articles: readonly ArchivedArticle[],
  site: Site,
  writeEntry: EntryWriter,
  isInFeeds: (state: string) => boolean,
): PartWriter {
  const left = new Map<string, ArchivedArticle>();
  const want = (more: readonly ArchivedArticle[]): void => {
    for (const article of more) left.set(article.path, article);
  };
  want(articles);
  const { put, close } = openTexts(path);
  const rows: (readonly [state: string, lengths: readonly number[]])[] = [];
  const write = (state: string, article: WholeArticle): void => {
    const lengths: number[] = [];
    for (const format of FORMATS) lengths.push(put(format.write(article, site)));
    if (isInFeeds(state)) lengths.push(put(writeEntry(article)));
    rows.push([state, lengths]);
  };
  const take = (article: WholeArticle): void => {
    const own = left.get(article.path);
    // The archive's own article knows its state; the one with a text is made anew each time.
    if (own !== undefined && left.delete(own.path)) write(nameState(own), article);
  };
  const finish = (load: LoadWhole): MadeParts => {
    for (const article of [...left.values()]) take(load(article));
    close();
    return { file: path, rows };
  };
  return { want, take, finish };
}

/** Shows every text that is read to a writer, while there is one. */
export interface ShownLoad {
  readonly load: LoadWhole;
  readonly showTo: (writer: PartWriter | null) => void;
}

/**
 * Makes what reads texts and shows them.
 * @param load Reads a text.
 */
export function showTexts(load: LoadWhole): ShownLoad {
  let shown: PartWriter | null = null;
  return {
    load: (article) => {
      const whole = load(article);
      shown?.take(whole);
      return whole;
    },
    showTo: (writer) => {
      shown = writer;
    },
  };
}
