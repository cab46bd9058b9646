/** Where each field of a record comes from: the front matter, or lines of the seed. */

import { joinEach } from "../../list-each.ts";
import type { ArticleRecord, Block, Origin, OriginField } from "../../model.ts";
import type { BodyPiece } from "../body/body-piece.ts";
import type { Found } from "../fields/index.ts";
import { isOutlet } from "../fields/source/publisher-name.ts";
import type { Reading } from "./reading.ts";

const STATED: Origin = { lines: [], rule: "front-matter" };
const CLIP_HEAD = "clip-head.field";
const TOOL_LINES = "tool-lines.field";

function traceOrigin(blocks: readonly Block[], indices: readonly number[], rule: string): Origin {
  const lines: number[] = [];
  for (const index of indices) {
    const line = blocks[index]?.line;
    // A block may have become more than one paragraph.
    if (line !== undefined && line !== lines[lines.length - 1]) lines.push(line);
  }
  return { lines, rule };
}

const joinBlocks = (parts: readonly { readonly blocks: readonly number[] }[]): readonly number[] =>
  joinEach(parts, ({ blocks }) => blocks);

/** Of what a record has several of, all lines, by the rule of the first; null where it has none. */
function traceSeveral(blocks: readonly Block[], found: readonly Found<unknown>[]): Origin | null {
  const [first] = found;
  return first === undefined ? null : traceOrigin(blocks, joinBlocks(found), first.rule);
}

/** A stated source that is a newspaper by its name, and no agency, is whose page it was. */
export function publisherOf(source: string | undefined): string | null {
  return source !== undefined && isOutlet(source) ? source : null;
}

/** For each field: the front matter if it states it, else the blocks that it was read from. */
export function traceOrigins(
  reading: Reading,
  headline: Found<string> | null,
  byline: string | null,
  pieces: readonly BodyPiece[],
): ArticleRecord["origins"] {
  const { seed, blocks, fields } = reading;
  const { stated } = seed;
  const origins: Partial<Record<OriginField, Origin>> = {};
  const trace = (field: OriginField, isStated: boolean, found: Found<unknown> | null): void => {
    // `in` has looked: it is one of those that can be stated.
    const line = field in stated ? seed.statedAt?.[field as keyof typeof stated] : undefined;
    if (line !== undefined)
      origins[field] = { lines: [line], rule: seed.format === "markdown" ? CLIP_HEAD : TOOL_LINES };
    else if (isStated) origins[field] = STATED;
    else if (found) origins[field] = traceOrigin(blocks, found.blocks, found.rule);
  };
  trace("headline", stated.headline !== undefined, headline);
  trace("summary", stated.summary !== undefined, fields.standfirst);
  trace("byline", stated.byline !== undefined, byline === null ? null : fields.byline);
  trace("authors", (stated.authors ?? stated.byline) !== undefined, fields.authors.length > 0 ? fields.byline : null);
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
  const notes = traceSeveral(blocks, fields.notes);
  if (notes !== null) origins.notes = notes;
  trace("photos", stated.photos !== undefined, null);
  const photos = traceSeveral(blocks, fields.photos);
  if (photos !== null) origins.photos = photos;
  origins.body = traceOrigin(blocks, joinBlocks(pieces), "body.labels");
  return origins;
}
