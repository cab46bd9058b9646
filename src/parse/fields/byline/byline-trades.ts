/** Trades and works that are a byline's label without a colon: "Reporter Budi Santoso", "Text Lena Marsh"; "Reporter Perempuan Masih Sedikit" is a title. */
import { lexicon } from "../../../lexicon/index.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";

const TRADES: ReadonlySet<string> = new Set(lexicon.phrases.tradesBeforeNames);
/** "Text" alone stands below a name as often as above one. */
const WORKS: ReadonlySet<string> = new Set(lexicon.phrases.worksBeforeNames);
/** "Andi Firmansyah Menang Hadiah" tells more than a name. */
const MOST_NAME_WORDS = 3;
/** "Budi Santoso | Editor: Yusuf Adrian": what ends the first name. */
const NAME_END = /[|,&/(]/u;

/**
 * Whether words may stand behind a label without its colon: behind a trade nothing, or a person; behind a work a person.
 * @param label folded
 * @param rest what stands behind it
 */
export function mayFollowTrade(label: string, rest: string): boolean {
  const isWork = WORKS.has(label);
  if (!isWork && !TRADES.has(label)) return true;
  const name = (rest.split(NAME_END, 1)[0] ?? "").trim();
  if (name === "") return !isWork;
  // "Text Message Scam Warning", "Texto Base Aprovado": titles.
  return name.split(" ").length <= MOST_NAME_WORDS && hasGivenName(name) && (!isWork || isName(name));
}
