/** What may be done with the texts, as a setting: a sentence, with an address where the rest of it stands. */
import * as v from "valibot";
import { isTarget, makeLine, TEXT } from "./site-values.ts";

const LONGEST = 300;

/** What a site says of its texts' rights. */
export interface Rights {
  /** A sentence or two, with its stop. */
  readonly text: string;
  /** Of a licence, or of terms; null where the sentence is all. */
  readonly url: string | null;
}

/** A path of the site itself is none: what is taken away with the texts must lead back from everywhere. */
const isWebAddress = (text: string): boolean => !text.startsWith("/") && isTarget(text);

const SENTENCE = makeLine(LONGEST);
const WITH_ADDRESS = v.strictObject({
  text: SENTENCE,
  url: v.pipe(TEXT, v.check(isWebAddress, "must be an address such as https://creativecommons.org/licenses/by/4.0/")),
});

/** The keys of rights that have an address. */
export const RIGHTS_KEYS: readonly string[] = Object.keys(WITH_ADDRESS.entries);

const isSpeltOut = (input: unknown): boolean => typeof input === "object" && input !== null;

/** Rights as they are stated: a sentence alone, or one with an address. */
export const RIGHTS = v.pipe(
  v.lazy((input): typeof SENTENCE | typeof WITH_ADDRESS => (isSpeltOut(input) ? WITH_ADDRESS : SENTENCE)),
  v.transform((stated): Rights => (typeof stated === "string" ? { text: stated, url: null } : stated)),
);

/**
 * Writes rights as one text, for files that have no links.
 *
 * @param rights What the settings state.
 */
export const writeRights = ({ text, url }: Rights): string => (url === null ? text : `${text} ${url}`);
