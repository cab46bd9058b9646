/** The story that the front page starts with. */
import type { ArchivedArticle, WholeArticle } from "../archive/index.ts";
import type { Site } from "../site.ts";
import { type CardProps, makeCard } from "./card.ts";
import { makeFirstPhoto, type PhotoProps } from "./photo.ts";
import { takeOpening } from "./plain.ts";
import { cleanText } from "./text.ts";

/** How much of the lead story the front page prints, in characters. */
const LEAD_OPENING = 760;

/** A lead of less text is set in one column: of two, the second would have a line or none. In characters. */
const COLUMNS_FROM = 400;
/** Signs that are as wide as two letters. */
const WIDE_SIGN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/** The story that the front page starts with. */
export interface LeadProps {
  readonly card: CardProps;
  readonly standfirst: string | null;
  /** Its first picture; null where none was captured. */
  readonly photo: PhotoProps | null;
  /** The start of its text, one string a paragraph. */
  readonly opening: readonly string[];
  /** Whether that is too little for two columns. */
  readonly isShort: boolean;
}

/** What the front page prints of its first story's text, and the first picture of it. */
export type Opening = Pick<LeadProps, "opening" | "photo">;

/** Reads how an article begins. */
export type ReadOpening = (article: ArchivedArticle) => Opening;

/** Takes as much of a story as the front page prints. */
export const takeLeadOpening = ({ record }: WholeArticle, site: Site): Opening => ({
  opening: takeOpening(record.body, LEAD_OPENING),
  photo: makeFirstPhoto(record, site),
});

const measureText = (text: string): number => text.length + (text.match(WIDE_SIGN)?.length ?? 0);

/** What the front page says of its first article: its card, its standfirst, and how its story opens. */
export const makeLead = (article: ArchivedArticle, site: Site, readOpening: ReadOpening): LeadProps => {
  const { opening, photo } = readOpening(article);
  return {
    card: makeCard(article, site),
    standfirst: article.record.summary === null ? null : cleanText(article.record.summary),
    photo,
    opening,
    isShort: opening.reduce((sum, text) => sum + measureText(text), 0) < COLUMNS_FROM,
  };
};
