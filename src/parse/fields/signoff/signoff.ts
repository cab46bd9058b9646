/** Reads blocks that are nothing but a sign-off, after the story's last paragraph: "REUTERS", "(Reporting by …)". */

import type { FormMatch } from "../../../lexicon/index.ts";
import { foldLabel, lexicon, matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isAddress } from "../address.ts";
import { LONGEST_RUN, readAgencies } from "./signoff-agencies.ts";
import { readContributor } from "./signoff-contributors.ts";
import { isWireLine, readDeskRun } from "./signoff-desk.ts";

/** A block that is nothing but a sign-off. */
export interface SignoffBlock {
  /** An agency's name, a mark of the story's end or of its rights, who wrote and edited it, or the desk's initials. */
  readonly kind: "agency" | "mark" | "reporting" | "correction" | "desk";
  readonly agencies: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

const LONGEST_BLOCK = 600;
/** So much of a block is matched against forms. UTF-16 units. */
const HEAD = 240;
/** "――きっかけは。": who asks in a Japanese interview; "—— 甘肃河西走廊今年首次…": a lead whose place is lost. Folded, the bar is the dash of "--IANS". */
const SPEECH_BAR = /^(?:[―─]{1,2}|——(?=.{24}))/u;

/** Initials of those who filed a story: "rt/sk/dg", "pcm-mvz/mcd", "mkr/ akub/". */
const DESK = /^(?=[^/]*\/)[a-z]{2,4}(?:[/-] ?[a-z]{2,4})*\/?$/;
/** "RSV (ABL) // JPS": who wrote, helped and edited, as Lusa signs. */
const DESK_IN_CAPITALS = /^\p{Lu}{2,5}(?: \(\p{Lu}{2,5}\))? \/\/ \p{Lu}{2,5}$/u;
const LONGEST_DESK = 32;
/** What agencies beside initials have: "(sl/dpa)", "dpa/mks". */
const DESK_SIGN = /^\(|\//;

/** "(Reporting by A; Editing by B)" signs a story when no agency does; "Additional reporting by C" is a note to it. */
const SIGNS = new RegExp(String.raw`^[(—–-]*\s*${oneOf("signsStory")}\b`, "i");
/** "With inputs from": behind it stand agencies. */
const INPUTS = new RegExp(oneOf("inputsFrom"), "i");

/** Whether a note on who wrote and edited signs the story. */
export function signsStory(text: string): boolean {
  return SIGNS.test(text);
}

/** "PTI", "dpa": short names that are no words. */
const PRINTED_AS_AGENCY = new RegExp(String.raw`\p{Lu}{2}|^${oneOf("smallAgencies")}`, "u");

/** Agencies that a longer sign-off names: "(With inputs from PTI)", "© dpa-infocom, dpa:190605", "Source: CNA/xx(yy)". */
function findAgencies(text: string): string[] {
  const found = new Set<string>();
  for (const word of text.split(/[\s,:;()/©[\]=]+/u)) {
    const agency = lexicon.agencies.get(foldLabel(word));
    if (agency !== undefined && !agency.credit && !agency.weak && (PRINTED_AS_AGENCY.test(word) || word.length > 5))
      found.add(agency.name);
  }
  return [...found];
}

/** "Corrections and clarifications·Submit a news tip·Report error": so many links in a row are the page's own. */
const LINK_ROW = /^[^·|.!?]{2,40}(?:[·|][^·|.!?]{2,40}){2,}$/u;

/**
 * Reads a block that may be a sign-off. Whether it is one depends on its place: after the story's last paragraph.
 * @param text the block
 * @param known the form that it matches, where the caller has looked
 */
export function readSignoffBlock(text: string, known?: FormMatch | null): SignoffBlock | null {
  if (text.length > LONGEST_BLOCK) return null;
  if (/^_{3,}/.test(text)) return { kind: "mark", agencies: [], rule: "signoff.rule", confidence: 0.9 };
  const agencies = text.length <= LONGEST_RUN ? readAgencies(text, false) : [];
  if (agencies.length > 0) return { kind: "agency", agencies, rule: "signoff.agency", confidence: 0.95 };
  const desk = text.length <= LONGEST_RUN && DESK_SIGN.test(text) ? readDeskRun(text) : null;
  if (desk !== null && desk.agencies.length > 0)
    return { kind: "agency", agencies: desk.agencies, rule: "signoff.desk-and-agency", confidence: 0.9 };
  if (text.length <= LONGEST_RUN && isAddress(text))
    return { kind: "mark", agencies: [], rule: "signoff.mail", confidence: 0.8 };
  if (isWireLine(text)) return { kind: "agency", agencies: findAgencies(text), rule: "signoff.wire", confidence: 0.9 };
  if (text.length <= LONGEST_DESK && (DESK.test(text) || DESK_IN_CAPITALS.test(text)))
    return { kind: "desk", agencies: [], rule: "signoff.desk", confidence: 0.8 };
  const form = known !== undefined && text.length <= HEAD ? known : matchBlockForm(text.slice(0, HEAD));
  const helped = form === null ? readContributor(text) : null;
  if (helped !== null) return { kind: "reporting", agencies: [], rule: helped, confidence: 0.85 };
  if (form === null) return null;
  if (form.kind === "reporting")
    return {
      kind: "reporting",
      agencies: INPUTS.test(text) ? findAgencies(text) : [],
      rule: "signoff.reporting",
      confidence: 0.9,
    };
  if (form.kind === "correction" && LINK_ROW.test(text)) return null;
  if (form.kind === "correction")
    return { kind: "correction", agencies: [], rule: "signoff.correction", confidence: 0.9 };
  const named = text.length <= 120 ? findAgencies(text) : [];
  if (SPEECH_BAR.test(text)) return null;
  if (form.kind === "signoff")
    return { kind: named.length > 0 ? "agency" : "mark", agencies: named, rule: "signoff.form", confidence: 0.85 };
  if (form.form.startsWith("©") && named.length > 0)
    return { kind: "agency", agencies: named, rule: "signoff.rights", confidence: 0.85 };
  return null;
}
