/** What a byline is read as, and what is never one: a picture's words. */
import type { FieldContext, Found } from "../context.ts";

/** What a page says of who wrote. */
export interface Byline {
  /** As printed; blocks joined by a space. */
  readonly text: string;
  readonly names: readonly string[];
  /** Short name of the agency that it names. */
  readonly agency: string | null;
  /** The agencies, desks or newspapers that stand where names would, as printed: authors where no name is. */
  readonly desks: readonly string[];
  /** The newspaper or station that it names: "Joanna Wrzosek, Kurier Nadbrzeżny". */
  readonly outlet: string | null;
}

/** A byline that a block, or a run of blocks, is read as; null where they are none. */
export type BylineReading = Found<Byline> | null;

/** Whether a block belongs to a picture. */
export const isPictures = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" || labels[index] === "credit" || labels[index] === "repeat";
