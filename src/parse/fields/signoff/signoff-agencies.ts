/** Reads the agencies that sign: "REUTERS, AFP", "(PAP) mkr/ akub/", "© dpa". */
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { AGENCY_JOINT, MOST_AGENCIES } from "../source/agency-names.ts";
import { readRelayed } from "./signoff-relayed.ts";

/** A run of agencies is no longer. UTF-16 units. */
export const LONGEST_RUN = 60;
/** "© dpa", "Source: AFP", "Πηγή: ΑΠΕ-ΜΠΕ", "Com Lusa" */
const LEAD = new RegExp(String.raw`^(?:©|${oneOf("sourceSigns")}\s?[:：]|${oneOf("withAgency")}\s|\(c\))\s*`, "iu");
/** The same behind an agency's name: "(PAP) mkr/ akub/", "EFE pcm-mvz/mcd"; one of them has a slash. */
const DESK_BEHIND = /(?<=[\p{Lu})\]])(?=[^/]{0,24}\/)(?:\s[\p{Ll}]{2,5}(?:[/-][\p{Ll}]{2,5})*\/?){1,4}$/u;

/** "PTI ABC XY XY": who filed and who edited, by their initials. */
const INITIALS_BEHIND = /^(\p{Lu}{2,5})(?: \p{Lu}{2,4}){1,6}$/u;

/** "lr/tm (AFP, dpa)": who wrote and edited, before the agencies whose reports they used. */
const DESK_BEFORE = /^\p{Ll}{2,4}(?:[/,-]\s?\p{Ll}{2,4})*\s(?=\([^()]{2,40}\)$)/u;

/** Signs around agencies: "(AFP)", "— Reuters." */
const LEADING = markCodes("([（【/=–—-");
const CLOSING = markCodes(")]）】/.");

/** A run without the signs and spaces around it. */
function trimSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (isMarked(LEADING, text, from) || kindAt(text, from) === Kind.space) from += 1;
  while (to > from && (isMarked(CLOSING, text, to - 1) || kindAt(text, to - 1) === Kind.space)) to -= 1;
  return text.slice(from, to);
}

/** "(NAN) (www.nannews.ng)": the agency's site behind its name. */
const SITE_BEHIND = /\s?\(\s?(?:https?:\/\/)?www\.[\w.-]{4,40}\/?\s?\)$/u;

/** A text without the agency's site behind it: "… on Friday. (NAN) (www.nannews.ng)". */
export function cutSite(text: string): string {
  const site = text.endsWith(")") ? SITE_BEHIND.exec(text.slice(-LONGEST_RUN)) : null;
  return site === null ? text : text.slice(0, -site[0].length);
}

/** The agencies that a run of text names and nothing else; empty where a part of it is no agency. */
export function readAgencies(text: string, strict: boolean): string[] {
  const desked = text.endsWith(")") ? text.replace(DESK_BEFORE, "") : text;
  const led = trimSigns(desked.includes("/") ? desked.replace(DESK_BEHIND, "") : desked).replace(LEAD, "");
  const bare = INITIALS_BEHIND.exec(led)?.[1] ?? led;
  const whole = lexicon.agencies.get(foldLabel(bare));
  if (whole !== undefined && !whole.credit && (!strict || whole.inline || !whole.weak)) return [whole.name];
  const relayed = readRelayed(bare);
  if (relayed !== null) return [relayed];
  if (!AGENCY_JOINT.test(bare)) return [];
  const parts = bare.split(AGENCY_JOINT).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_AGENCIES) return [];
  const agencies = parts.map((part) => lexicon.agencies.get(foldLabel(part)));
  return agencies.every((agency) => agency !== undefined && !agency.credit)
    ? agencies.map((agency) => agency?.name ?? "")
    : [];
}

/** "This report by The Canadian Press was first published March 5, 2024." */
const FIRST_PUBLISHED = new RegExp(`^${oneOf("reportsBy")} ([^.]{2,40}?) ${oneOf("wasPublished")}`, "i");
/** "Copyright 2024 The Associated Press. All rights reserved. This material may not be published …", "(c) Copyright Thomson Reuters 2024. Click For Restrictions" */
const RIGHTS = new RegExp(
  String.raw`^(?=©|\(c\)|${oneOf("copyright")})(?:[\s©,]|\(c\)|${oneOf("copyright")})*(?:\d{4},?\s)?([^.©\d]{2,40}?)(?:,?\s\d{4})?\.(?=\s|$)`,
  "i",
);

/** The agency that a note below a story says wrote it, or owns it. */
export function readNotedAgency(text: string): readonly string[] {
  const name = (FIRST_PUBLISHED.exec(text) ?? RIGHTS.exec(text))?.[1];
  const agency = name === undefined ? undefined : lexicon.agencies.get(foldLabel(name));
  return agency === undefined || agency.credit || agency.weak ? [] : [agency.name];
}
