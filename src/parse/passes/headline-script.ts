/** Headlines in another script than the page's, above the one that it prints. */
import { lexicon } from "../../lexicon/index.ts";
import { primaryOf } from "../../lexicon/language-names.ts";
import { SCRIPTS } from "../../lexicon/scripts.ts";
import { countScripts } from "../fields/language/letter-scripts.ts";
import { endsSentence } from "../sentence.ts";
import { isParagraph } from "./headline-looks.ts";

/** A line in another script that has no fewer words names no product alone: "iPhone 17 Pro Max". */
const FEWEST_FOREIGN = 6;
/** A sentence has so many words in small letters; a product, a film or a series is written large: "Stranger Things Season Five Final Trailer". */
const SMALL_WORD = /(?:^|\s)\p{Ll}+(?=\s|$)/gu;
const FEWEST_SMALL = 4;
/** A headline has so many words, and no bylines, sections and times do. */
const FEWEST_OWN = 5;
/** The same where no spaces part words. UTF-16 units. */
const SHORTEST_OWN = 30;

/**
 * "Retired lamplighter runs a library in a boat" / "नाव में पुस्तकालय चला रहे हैं सेवानिवृत्त दीपवाहक": the first names the page in its address and on the way to it,
 * where the second is in the script of the page's language.
 */
export function isInOtherScript(text: string, below: string, language: string): boolean {
  const script = lexicon.languages.get(primaryOf(language))?.data.script;
  if (script === undefined || script === "latin" || text.split(" ").length < FEWEST_FOREIGN) return false;
  if (endsSentence(below) || isParagraph(below)) return false;
  if (below.split(" ").length < FEWEST_OWN && below.length < SHORTEST_OWN) return false;
  if ((text.match(SMALL_WORD)?.length ?? 0) < FEWEST_SMALL) return false;
  const own = SCRIPTS.indexOf(script);
  const [letters, lettersBelow] = [countScripts(text), countScripts(below)];
  const isOwn = (lettersBelow[own] ?? 0) > (lettersBelow[0] ?? 0);
  return isOwn && (letters[own] ?? 0) === 0 && (letters[0] ?? 0) > 0;
}
