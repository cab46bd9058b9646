import type { ArticleRecord, Block, Direction, Origin, OriginField, Photo, Seed, Verdict } from "../model.ts";
import { type BodyPiece, buildBody, gatherBody } from "./body.ts";
import { countWords } from "./count-words.ts";
import { isOutlet } from "./fields/find-publisher.ts";
import type { Fields, Found } from "./fields/index.ts";
import { countGlanced, type LookAt } from "./glance.ts";
import { keepLedger } from "./ledger.ts";
import { listEach } from "./list-each.ts";
import { partAtLostBreaks } from "./lost-breaks.ts";
import { attachPictures, linkImages } from "./photos.ts";
import { Sign } from "./signs.ts";
import { zeros } from "./story/zeros.ts";

/** All that was read from a seed, before it is a record. */
export interface Reading {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly verdicts: readonly Verdict[];
  readonly fields: Omit<Fields, "doubts">;
  readonly language: string;
  readonly direction: Direction;
  /** Words of the body, where they were counted before. */
  readonly wordCount?: number;
}

const STATED: Origin = { lines: [], rule: "front-matter" };
const CLIP_HEAD = "clip-head.field";

function traceOrigin(blocks: readonly Block[], indices: readonly number[], rule: string): Origin {
  const lines: number[] = [];
  for (const index of indices) {
    const line = blocks[index]?.line;
    // A block may have become more than one paragraph.
    if (line !== undefined && line !== lines[lines.length - 1]) lines.push(line);
  }
  return { lines, rule };
}

/** How many of the body's children stand before a block. */
function placePhotos(pieces: readonly BodyPiece[], children: readonly number[]): (block: number) => number {
  const firsts = zeros(pieces.length);
  for (let at = 0; at < firsts.length; at += 1) firsts[at] = pieces[at]?.blocks[0] ?? 0;
  return (block) => {
    // Halving: a page of thousands of pictures costs no more for each.
    let before = 0;
    for (let after = firsts.length; before < after; ) {
      const middle = (before + after) >> 1;
      if ((firsts[middle] ?? 0) > block) after = middle;
      else before = middle + 1;
    }
    return before === 0 ? 0 : (children[before - 1] ?? 0) + 1;
  };
}

/** A picture's alt text: of two blocks that say the same the first, as the picture stands above its caption. */
function readAlt({ verdicts, blocks }: Reading, from: readonly number[]): string | null {
  const repeat = from.find((index) => verdicts[index]?.label === "repeat" && verdicts[index]?.of !== undefined);
  if (repeat === undefined) return null;
  return blocks[Math.min(repeat, verdicts[repeat]?.of ?? repeat)]?.text ?? null;
}

function makePhotos(reading: Reading, positionOf: (block: number) => number, end: number): Photo[] {
  const found = listEach(reading.fields.photos, ({ value: { caption, credit }, blocks }) => ({
    photo: { caption, credit, alt: readAlt(reading, blocks), position: positionOf(blocks[0] ?? 0) },
    blocks,
  }));
  return attachPictures(
    reading.seed,
    linkImages(reading.seed, reading.blocks, reading.verdicts, found, positionOf),
    end,
  );
}

function findHeadline({ seed, blocks, verdicts }: Reading): Found<string> | null {
  const verdict = verdicts.find((each) => each.label === "headline");
  const text = verdict && blocks[verdict.block]?.text;
  if (!verdict || text === undefined) return null;
  return {
    value: seed.stated.headline ?? text,
    blocks: [verdict.block],
    rule: verdict.rule,
    confidence: verdict.confidence,
  };
}

/** The words of a piece that is of whole blocks with a space between each two; they were counted when those were looked at. */
function countWhole(blocks: readonly Block[], { text, blocks: from }: BodyPiece, glance: LookAt): number | null {
  if (from.length === 1) return blocks[from[0] ?? -1]?.text === text ? countGlanced(glance(from[0] ?? -1)) : null;
  let [length, words] = [from.length - 1, 0];
  for (const block of from) {
    const seen = glance(block);
    if ((seen.signs & Sign.wordless) !== 0) return null;
    length += seen.text.length;
    words += countGlanced(seen);
  }
  return length === text.length ? words : null;
}

/** The words of the body. */
function countBody(blocks: readonly Block[], pieces: readonly BodyPiece[], glance: LookAt | undefined): number {
  let words = 0;
  for (const piece of pieces) words += (glance && countWhole(blocks, piece, glance)) ?? countWords(piece.text);
  return words;
}

/** A stated source that is a newspaper by its name, and no agency, is whose page it was. */
function publisherOf(source: string | undefined): string | null {
  return source !== undefined && isOutlet(source) ? source : null;
}

/** For each field: the front matter if it states it, else the blocks that it was read from. */
function traceOrigins(
  reading: Reading,
  headline: Found<string> | null,
  pieces: readonly BodyPiece[],
): ArticleRecord["origins"] {
  const { seed, blocks, fields } = reading;
  const { stated } = seed;
  const origins: Partial<Record<OriginField, Origin>> = {};
  const trace = (field: OriginField, isStated: boolean, found: Found<unknown> | null): void => {
    const line = field in stated ? seed.statedAt?.[field as keyof typeof stated] : undefined;
    if (line !== undefined) origins[field] = { lines: [line], rule: CLIP_HEAD };
    else if (isStated) origins[field] = STATED;
    else if (found) origins[field] = traceOrigin(blocks, found.blocks, found.rule);
  };
  trace("headline", stated.headline !== undefined, headline);
  trace("summary", stated.summary !== undefined, fields.standfirst);
  trace("byline", stated.byline !== undefined, fields.byline);
  trace("authors", stated.authors !== undefined, fields.authors.length > 0 ? fields.byline : null);
  trace("dateline", stated.dateline !== undefined, fields.dateline);
  trace("published", stated.published !== undefined, fields.published);
  trace("updated", stated.updated !== undefined, fields.updated);
  trace("period", false, stated.published === undefined ? fields.period : null);
  trace("source", stated.source !== undefined, fields.source);
  const ownPage = fields.publisher === null && publisherOf(stated.source) !== null;
  trace("publisher", stated.publisher !== undefined || ownPage, fields.publisher);
  trace("section", stated.section !== undefined, fields.section);
  trace("topics", stated.topics !== undefined, fields.topics);
  trace("language", stated.language !== undefined, null);
  trace("signoff", false, fields.signoff);
  const [firstNote] = fields.notes;
  if (firstNote)
    origins.notes = traceOrigin(
      blocks,
      fields.notes.flatMap((note) => note.blocks),
      firstNote.rule,
    );
  const [firstPhoto] = fields.photos;
  trace("photos", stated.photos !== undefined, null);
  if (firstPhoto)
    origins.photos = traceOrigin(
      blocks,
      fields.photos.flatMap((photo) => photo.blocks),
      firstPhoto.rule,
    );
  origins.body = traceOrigin(
    blocks,
    pieces.flatMap((piece) => piece.blocks),
    "body.labels",
  );
  return origins;
}

/** A record with the aliases that are stated, in their place. Few have any: the others are made in one go. */
function addAliases(
  { wordCount, sha256, sourceFile, origins, ledger, ...record }: ArticleRecord,
  aliases: readonly string[],
): ArticleRecord {
  return { ...record, aliases, wordCount, sha256, sourceFile, origins, ledger };
}

/**
 * Assembles the record. What the front matter states wins over what was read, field by field.
 * @param reading Everything that was read.
 * @param glance What was seen of the blocks, where they were looked at.
 */
export function assembleRecord(reading: Reading, glance?: LookAt): ArticleRecord {
  const { seed, blocks, verdicts, fields, language, direction } = reading;
  const { stated } = seed;
  const pieces = partAtLostBreaks(gatherBody(blocks, verdicts));
  const { root, children } = buildBody(pieces);
  const photos = makePhotos(reading, placePhotos(pieces, children), root.children.length);
  const headline = findHeadline(reading);
  const published = stated.published ?? fields.published?.value ?? null;
  const record: ArticleRecord = {
    id: seed.id,
    headline: stated.headline ?? headline?.value ?? "",
    summary: stated.summary ?? fields.standfirst?.value ?? null,
    byline: stated.byline ?? fields.byline?.value.text ?? null,
    authors: stated.authors ?? fields.authors,
    dateline: stated.dateline
      ? { text: stated.dateline, place: stated.dateline, agency: null, day: null }
      : (fields.dateline?.value ?? null),
    published,
    updated: stated.updated ?? fields.updated?.value ?? null,
    period: published === null ? (fields.period?.value ?? null) : null,
    body: root,
    photos,
    photoCredit: photos[0]?.credit ?? null,
    source: stated.source ?? fields.source?.value ?? stated.publisher ?? null,
    publisher: stated.publisher ?? fields.publisher?.value ?? publisherOf(stated.source),
    signoff: fields.signoff?.value ?? null,
    notes: listEach(fields.notes, (note) => note.value),
    section: stated.section ?? fields.section?.value ?? null,
    topics: stated.topics ?? fields.topics?.value ?? [],
    language,
    direction,
    url: stated.url ?? null,
    wordCount: reading.wordCount ?? countBody(blocks, pieces, glance),
    sha256: seed.sha256,
    sourceFile: seed.file,
    origins: traceOrigins(reading, headline, pieces),
    ledger: keepLedger(seed, blocks, verdicts),
  };
  return stated.aliases === undefined ? record : addAliases(record, stated.aliases);
}
