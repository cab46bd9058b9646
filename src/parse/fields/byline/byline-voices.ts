/** Those who made a broadcast, by its transcript: "LENA ROWE, HOST:". */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";

/** "LENA ROWE, HOST:", "MARCUS PIKE, CNN CORRESPONDENT: …": what stands behind the name of one of them. */
const VOICE = new RegExp(String.raw`^, (?:\p{Lu}+ ){0,2}${oneOf("voicesInCapitals")}:`, "u");

/** Whether the story is a broadcast's transcript in which somebody speaks as one of those who made it. */
export function isVoice({ texts, isBody }: FieldContext, name: string): boolean {
  const spoken = name.toUpperCase();
  return texts.some((text, at) => text.startsWith(spoken) && isBody(at) && VOICE.test(text.slice(spoken.length)));
}
