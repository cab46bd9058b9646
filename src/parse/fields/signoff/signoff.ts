/** Reads blocks that are nothing but a sign-off, after the story's last paragraph: "REUTERS", "(Reporting by …)". */

import type { FormMatch } from "../../../lexicon/index.ts";
import { foldLabel, lexicon, matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf, WORD_END } from "../../../lexicon/phrases.ts";
import { isAddress } from "../address.ts";
import { readChangeLine } from "../dates/change-line.ts";
import { readUsed, readUsedAgencies } from "../source/used-agency.ts";
import { cutSite, LONGEST_RUN, readAgencies, readNotedAgency } from "./signoff-agencies.ts";
import { readContributor } from "./signoff-contributors.ts";
import { isWireLine, readDeskRun } from "./signoff-desk.ts";
import { readPersonSignoff } from "./signoff-person.ts";

/** A block that is nothing but a sign-off. */
export interface SignoffBlock {
  /** An agency's name, a mark of the story's end or of its rights, who wrote and edited it, or the desk's initials. */
  readonly kind: "agency" | "mark" | "reporting" | "correction" | "desk";
  readonly agencies: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}

const LONGEST_BLOCK = 600;
/** A mark that names agencies is no longer. UTF-16 units. */
const LONGEST_NAMED = 120;
/** So much of a block is matched against forms. UTF-16 units. */
const HEAD = 240;
/** "――きっかけは。": who asks in a Japanese interview; "—— 甘肃河西走廊今年首次…": a lead whose place is lost. Folded, the bar is the dash of "--IANS". */
const SPEECH_BAR = /^(?:[―─]{1,2}|——(?=.{24}))/u;

/** Initials of those who filed a story: "rt/sk/dg", "pcm-mvz/mcd", "mkr/ akub/", "pż/ agt/"; in brackets as well, "(lnr/tmm)". */
const DESK = /^(?=[^/]*\/)(?:\p{Ll}{2,4}(?:[/-] ?\p{Ll}{2,4})*\/?|\(\p{Ll}{2,4}(?:[/-] ?\p{Ll}{2,4}){1,4}\))$/u;
/** "RSV (ABL) // JPS": who wrote, helped and edited, as Lusa signs. */
const DESK_IN_CAPITALS = /^\p{Lu}{2,5}(?: \(\p{Lu}{2,5}\))? \/\/ \p{Lu}{2,5}$/u;
const LONGEST_DESK = 32;
/** What agencies beside initials have: "(sl/dpa)", "dpa/mks". */
const DESK_SIGN = /^\(|\//;

/** "(Reporting by A; Editing by B)" signs a story when no agency does; "Additional reporting by C" is a note to it. */
const SIGNS = new RegExp(String.raw`^[(—–-]*\s*${oneOf("signsStory")}${WORD_END}`, "iu");
/** "With inputs from": behind it stand agencies. */
const INPUTS = new RegExp(oneOf("inputsFrom"), "i");

/** "The photography is by Lena Marsh." A sentence that begins so goes on: "Photography is by far the most popular hobby", "… is by Jan Reck and the music by Ann Lowe, and both deserve …". */
const PICTURES_PROSE = new RegExp(String.raw`^${oneOf("picturesNotes")}\s(?!\p{Lu}[^,;:]{2,60}$)`, "u");

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

/** How sure a block's words make that it signs, by the rule. */
const SURENESS: Readonly<Record<string, number>> = {
  "signoff.rule": 0.9,
  "signoff.agency": 0.95,
  "signoff.person": 0.9,
  "signoff.desk-and-agency": 0.9,
  "signoff.mail": 0.8,
  "signoff.wire": 0.9,
  "signoff.desk": 0.8,
  "signoff.reporting": 0.9,
  "signoff.correction": 0.9,
  "signoff.form": 0.85,
  "signoff.rights": 0.85,
};
/** Who helped. */
const SURE_HELP = 0.85;

const read = (kind: SignoffBlock["kind"], rule: string, agencies: readonly string[] = []): SignoffBlock => ({
  kind,
  agencies,
  rule,
  confidence: SURENESS[rule] ?? SURE_HELP,
});

/** "Corrections and clarifications·Submit a news tip·Report error": so many links in a row are the page's own. */
const LINK_ROW = /^[^·|.!?]{2,40}(?:[·|][^·|.!?]{2,40}){2,}$/u;

/**
 * Reads a block that may be a sign-off. Whether it is one depends on its place: after the story's last paragraph.
 * @param text the block
 * @param known the form that it matches, where the caller has looked
 */
export function readSignoffBlock(text: string, known?: FormMatch | null): SignoffBlock | null {
  if (text.length > LONGEST_BLOCK) return null;
  if (/^_{3,}/.test(text)) return read("mark", "signoff.rule");
  const agencies = text.length <= LONGEST_RUN ? readAgencies(cutSite(text), false) : [];
  if (agencies.length > 0) return read("agency", "signoff.agency", agencies);
  const person = readPersonSignoff(text);
  if (person !== null) return read("agency", "signoff.person", person.agencies);
  const desk = text.length <= LONGEST_RUN && DESK_SIGN.test(text) ? readDeskRun(text) : null;
  if (desk !== null && desk.agencies.length > 0) return read("agency", "signoff.desk-and-agency", desk.agencies);
  // "(With inputs from PTI)" says who helped.
  const used = INPUTS.test(text) ? null : readUsedAgencies(text);
  if (used !== null && used.agencies.length > 0) return read("agency", "signoff.agency", used.agencies);
  if (text.length <= LONGEST_RUN && isAddress(text)) return read("mark", "signoff.mail");
  if (isWireLine(text)) return read("agency", "signoff.wire", findAgencies(text));
  if (text.length <= LONGEST_DESK && (DESK.test(text) || DESK_IN_CAPITALS.test(text)))
    return read("desk", "signoff.desk");
  // "Atualizado às 18h30 com declarações da oposição"
  if (readChangeLine(text) === "note") return read("correction", "signoff.correction");
  const form = known !== undefined && text.length <= HEAD ? known : matchBlockForm(text.slice(0, HEAD));
  const helped = form === null ? readContributor(text) : null;
  if (helped !== null) return read("reporting", helped);
  if (form === null || PICTURES_PROSE.test(text)) return null;
  if (form.kind === "reporting")
    return read("reporting", "signoff.reporting", readUsed(text) ?? (INPUTS.test(text) ? findAgencies(text) : []));
  if (form.kind === "correction")
    return LINK_ROW.test(text) ? null : read("correction", "signoff.correction", readNotedAgency(text));
  if (SPEECH_BAR.test(text)) return null;
  const named = text.length <= LONGEST_NAMED ? findAgencies(text) : [];
  if (form.kind === "signoff") return read(named.length > 0 ? "agency" : "mark", "signoff.form", named);
  const owners = form.kind === "furniture" ? readNotedAgency(text) : [];
  if (owners.length > 0) return read("mark", "signoff.rights", owners);
  if (form.form.startsWith("©") && named.length > 0) return read("agency", "signoff.rights", named);
  return null;
}
