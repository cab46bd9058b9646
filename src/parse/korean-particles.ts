/**
 * Korean particles, which stand behind a noun without a space: a link sets them apart from it, "나로우주센터" / "에서 발사된". Which of two forms a
 * particle has depends on whether the noun ends in a consonant (Unicode Standard 3.12: a syllable's last consonant is told by its code).
 */

const AFTER_CONSONANT = /^(?:은|을|이|과|으로|이라고|이라는|이며)(?=[\s,.)'"”’…·]|$)/u;
const AFTER_VOWEL = /^(?:는|를|가|와|라고|라는|며)(?=[\s,.)'"”’…·]|$)/u;
/** "로" stands behind a vowel and behind "ㄹ". */
const AFTER_VOWEL_OR_L = /^로(?:는|서|써)?(?=[\s,.)'"”’…·]|$)/u;
const AFTER_ANY =
  /^(?:의|도|에|에서|에서는|에서도|에는|에도|에게|까지|부터|보다|처럼|만|들은|들이|들을|들의)(?=[\s,.)'"”’…·]|$)/u;

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** So many syllables share their first letters; the last consonant's number is the rest, none for 0. */
const FINALS = 28;
const FINAL_L = 8;

/**
 * Whether a text goes on with a particle of the noun that the text before it ends with.
 * @param before Ends with a syllable of Hangul; other ends tell nothing, and give false.
 * @param after Begins with the particle, with a space or a sign behind it.
 */
export function isParticleOf(before: string, after: string): boolean {
  const code = before.charCodeAt(before.length - 1);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return false;
  const final = (code - FIRST_SYLLABLE) % FINALS;
  if (AFTER_ANY.test(after)) return true;
  if (final === FINAL_L && AFTER_VOWEL_OR_L.test(after)) return true;
  return final === 0 ? AFTER_VOWEL.test(after) || AFTER_VOWEL_OR_L.test(after) : AFTER_CONSONANT.test(after);
}
