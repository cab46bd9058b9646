import type { ArticleRecord, Block, Seed, Verdict } from "../model.ts";
import { buildBody, gatherBody } from "./body.ts";
import { keepLedger } from "./ledger.ts";
import { gatherPhotos } from "./photos.ts";

/** Provisional: assembled without field readers. */
export function assembleRecord(seed: Seed, blocks: readonly Block[], verdicts: readonly Verdict[], language: string): ArticleRecord {
  const pieces = gatherBody(blocks, verdicts);
  const { root, children } = buildBody(pieces);
  const positionOf = (block: number): number => {
    let position = 0;
    pieces.forEach((piece, at) => {
      if ((piece.blocks[0] ?? 0) < block) position = (children[at] ?? 0) + 1;
    });
    return position;
  };
  const { photos } = gatherPhotos(blocks, verdicts, positionOf);
  const headline = verdicts.find((verdict) => verdict.label === "headline");
  return {
    id: seed.id,
    headline: seed.stated.headline ?? (headline ? (blocks[headline.block]?.text ?? "") : ""),
    summary: seed.stated.summary ?? null,
    byline: null,
    authors: seed.stated.authors ?? [],
    dateline: null,
    published: seed.stated.published ?? null,
    updated: null,
    period: null,
    body: root,
    photos,
    photoCredit: photos[0]?.credit ?? null,
    source: seed.stated.source ?? null,
    publisher: seed.stated.publisher ?? null,
    signoff: null,
    notes: [],
    section: null,
    topics: seed.stated.topics ?? [],
    language,
    direction: "ltr",
    url: seed.stated.url ?? null,
    wordCount: pieces.reduce((sum, piece) => sum + piece.text.split(" ").length, 0),
    sha256: seed.sha256,
    sourceFile: seed.file,
    origins: {},
    ledger: keepLedger(seed, blocks, verdicts),
  };
}
