/** How sure a bracket at a caption's end holds a credit of whom no lexicon knows. */
import { matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasOutletWord, isOutlet } from "../byline/outlets.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isOffice, isStation } from "./credit-house.ts";
import { LIKELY, WEAK } from "./credit-reading.ts";
import { isStopped } from "./credit-tail-sentence.ts";

/** "Lena Marsh, Harbour Herald", "Lena Marsh, harbour.example": a person, and the house or its address. */
const NAME_AND_HOUSE =
  /^([^,]{4,40}), (\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,4}|[\p{Ll}\p{N}-]+\.\p{Ll}{2,8})$/u;
/** "Harbour Falls Police Department": three names at least, and between them small words of three letters at most; "(Harrow United)" plays. */
const PROPER = /^\p{Lu}[\p{L}.&'’-]+(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}.&'’-]*)){2,6}$/u;
/** "… de la ferme-école [Police cantonale vaudoise]": square brackets hold nothing else at a caption's end. */
const IN_SQUARE =
  /^[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}][^.!?:\d\s]+ [^.!?:\d]{3,60}$/u;
/** "Port Ansel OHM photo": an office or a house of two words or more that no lexicon knows, and the label's word; "Family photo" is a kind of picture. */
const PROPER_LABEL = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.&'’-]+ ){2,5}${oneOf("signedPictures")}$`, "u");

/** "World Anti-Doping Agency (WADA)": what stands for words before it, as its last letter opens the last of them. */
const LAST_WORD = /(?<![\p{L}'’])(\p{L})[\p{L}'’]*$/u;

function isShortFor(before: string, letters: string): boolean {
  const first = LAST_WORD.exec(before.trimEnd())?.[1];
  return first !== undefined && letters.endsWith(first.toUpperCase());
}
const ADDRESS = /\.\p{Ll}{2,8}$/u;

/** How sure brackets hold a credit that no lexicon knows: behind a sentence's stop, or square ones. */
export function weighUnknown(text: string, bracket: RegExpExecArray, inner: string): number {
  if (matchBlockForm(inner)?.sure) return 0;
  const [, person = "", house = ""] = NAME_AND_HOUSE.exec(inner) ?? [];
  const isBehindStop = isStopped(text.slice(0, bracket.index));
  // "(Lena Marsh, Hamlet)" plays, "(Jan Selm, CDU)" is of a party.
  if (isName(person) && (ADDRESS.test(house) || hasOutletWord(house)) && (isBehindStop || hasGivenName(person)))
    return isBehindStop ? LIKELY : WEAK;
  // "… to free the man.(Harrow County Sheriff's Office)". "… kata dia.(Humas Polres Belu)" signs a story: who is no office is less sure.
  if (isBehindStop && (isOffice(inner) || PROPER_LABEL.test(inner))) return LIKELY;
  // "(Harrow Falls Police Department)", "(KXBI News)"
  if (isBehindStop && (PROPER.test(inner) || isOutlet(inner))) return WEAK;
  // "Ostatni autobus odjechał w 2017 r. (Agnieszka Drozd)"
  if (isBehindStop && inner.includes(" ") && isName(inner) && hasGivenName(inner)) return WEAK;
  if (isStation(inner)) return isShortFor(text.slice(0, bracket.index), inner) ? 0 : WEAK;
  return bracket[0].includes("[") && IN_SQUARE.test(inner) ? WEAK : 0;
}
