/** A person and a house in brackets, by forms that sign a picture nowhere else: "( Lena Marsh - Anadolu Ajansı )", "(Lena Marsh/detikcom)". */
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isSigner } from "./credit-bare.ts";

/** Outside brackets a dash parts a byline and its agency as well. */
const BEFORE_DASH = /^(\p{Lu}[^-–—/]{3,40}) [-–—] ([^-–—/]{2,40})$/u;
/** A house that sets its name in small letters. */
const BEFORE_SMALL = /^(\p{Lu}[^/]{3,40}?)\s?\/\s?\p{Ll}[\p{L}\p{N}.-]{3,24}$/u;

const isPerson = (name: string): boolean => isName(name) && hasGivenName(name.split(" ", 1)[0] ?? "");

/** Whether a bracket's words are such a person and house. */
export function isPersonInBracket(inner: string): boolean {
  const words = inner.trim();
  const [, dashed = "", house = ""] = BEFORE_DASH.exec(words) ?? [];
  if (dashed !== "") return isPerson(dashed) && isSigner(house);
  const [, slashed = ""] = BEFORE_SMALL.exec(words) ?? [];
  return slashed !== "" && isPerson(slashed);
}
