/** Those who made a broadcast, by its transcript: "LENA ROWE, HOST:". */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";

/** "LENA ROWE, HOST:", "MARCUS PIKE, CNN CORRESPONDENT: …": what stands behind the name of one of them. */
const VOICE = new RegExp(String.raw`^, (?:\p{Lu}+ ){0,2}${oneOf("voicesInCapitals")}:`, "u");

/** The names, as printed, with which paragraphs of the story open that somebody speaks who made it. */
function gatherVoices({ texts, isBody }: FieldContext): ReadonlySet<string> {
  const voices = new Set<string>();
  for (const [at, text] of texts.entries()) {
    const comma = isBody(at) ? text.indexOf(",") : -1;
    if (comma > 0 && VOICE.test(text.slice(comma))) voices.add(text.slice(0, comma));
  }
  return voices;
}

/** Whether the story is a broadcast's transcript in which somebody speaks as one of those who made it. */
export function isVoice(context: FieldContext, name: string): boolean {
  context.voices ??= gatherVoices(context);
  return context.voices.has(name.toUpperCase());
}
