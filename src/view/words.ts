/** The ledger's terms in a reader's words. */
import type { CutKind, Label } from "../model.ts";

export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  blank: "Blank line",
  "front-matter": "Front matter",
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  time: "Date or time",
  section: "Section",
  publisher: "Publisher",
  topics: "Topics",
  caption: "Caption",
  credit: "Photo credit",
  paragraph: "Paragraph",
  continuation: "Paragraph, continued",
  subhead: "Subheading",
  "list-item": "List item",
  quote: "Quotation",
  signoff: "Sign-off",
  note: "Note",
  repeat: "repeat of another line",
  promo: "promotion",
  badge: "badge",
  share: "share label",
  related: "related link",
  advertisement: "advertisement",
  furniture: "page furniture",
};

export const CUT_WORDS: Readonly<Record<CutKind, string>> = {
  signoff: "sign-off",
  residue: "rest of a lost dateline",
  credit: "photo credit",
  caption: "caption",
  time: "date or time",
  byline: "byline",
  dateline: "dateline",
  publisher: "publisher",
  label: "label of a field",
};
