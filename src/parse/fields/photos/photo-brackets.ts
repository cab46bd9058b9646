/** What stands in brackets at the end of a caption signs it: of several, "… اقترب الحمار (الجزيرة)" / "… يشرب (الجزيرة)", or a person's name. */
import type { FieldContext } from "../context.ts";
import { type Bracketed, cutBracket, readBracketSigner, saidBy } from "../credit/bracket-signer.ts";
import { isSigner } from "../credit/credit-bare.ts";
import { isInstitution } from "../credit/credit-institution.ts";
import { LIKELY } from "../credit/credit-reading.ts";
import { hasGivenName } from "../given-names.ts";
import type { Draft } from "./photo-drafts.ts";

/** "(SPD)", "(CDU)": whose party they are of that a picture shows. */
const PARTY = /^\p{Lu}{2,5}$/u;
const FEWEST = 2;

/** A draft's caption without such a bracket. */
function cutDraft({ caption, credit }: Draft): Bracketed | null {
  const cut = credit === null && caption !== null ? cutBracket(caption) : null;
  return cut !== null && PARTY.test(cut.credit) ? null : cut;
}

/** A caption between the headline and the story's end that a bracket signs, whatever its chance; null where none does. */
export function readSignedInBracket(context: FieldContext, index: number): Draft | null {
  const { texts, labels, headline, bodyEnd } = context;
  // "Te puede interesar" / "La historia de la panadera (Ana López)": who wrote another story.
  if (index <= headline || index >= bodyEnd || labels[index - 1] === "related") return null;
  const signed = readBracketSigner(texts[index] ?? "", context.language, saidBy(context));
  return signed === null ? null : { ...signed, blocks: [index], confidence: LIKELY };
}

/** "… on the gallery. (Marsh Family)": two names at least, in brackets behind a caption's stop. */
const BEHIND_STOP = /[.!?]["”’]?$/u;
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’&-]+(?: \p{Lu}[\p{L}\p{M}.'’&-]+){1,3}$/u;
/** "(Act Two)", "(Summer Tour)" sign nothing. */
const isTaker = (words: string): boolean =>
  NAMES.test(words) && (hasGivenName(words) || isSigner(words) || isInstitution(words));

/** Whether a page signs another picture for certain in brackets behind its caption's stop. */
const signsBehindStop = ({ texts }: FieldContext, drafts: readonly Draft[]): boolean =>
  drafts.some(
    ({ caption, credit, blocks }) =>
      credit !== null &&
      caption !== null &&
      BEHIND_STOP.test(caption) &&
      blocks.some((block) => texts[block]?.endsWith(` (${credit})`) === true),
  );

/** Takes such a bracket for the credit of each caption that ends with it and has none. */
export function signByBrackets(context: FieldContext, drafts: readonly Draft[]): readonly Draft[] {
  const cuts = drafts.map(cutDraft);
  const isHabit = cuts.some((cut) => cut !== null) && signsBehindStop(context, drafts);
  const count = (credit: string): number => cuts.filter((cut) => cut?.credit === credit).length;
  return drafts.map((draft, at) => {
    const cut = cuts[at];
    if (cut && count(cut.credit) >= FEWEST) return { ...draft, ...cut };
    if (cut && isHabit && BEHIND_STOP.test(cut.caption) && isTaker(cut.credit)) return { ...draft, ...cut };
    const signed =
      draft.credit === null ? readBracketSigner(draft.caption ?? "", context.language, saidBy(context)) : null;
    return signed === null ? draft : { ...draft, ...signed };
  });
}
