/** Pages made of two: the story of one between the furniture of another, so that neither is learnt as the other's sign. */
import { FIRST_BODY, STORY_LABELS } from "../../src/parse/story/labels.ts";
import type { Study, StudyPage } from "./lessons.ts";
import { shuffleItems } from "./random.ts";

const HEADLINE = STORY_LABELS.indexOf("headline");

/** From a headline to the blocks just below a story, as two block numbers; the second is the first one behind. */
interface Zone {
  readonly from: number;
  readonly to: number;
}

/** A headline stands so many blocks above the story at most. */
const HEADLINE_ABOVE = 40;

/** Where a page's story is: from its headline to the last block of its body. */
function findZone({ labels }: Study): Zone | undefined {
  const first = labels.findIndex((label) => label >= FIRST_BODY);
  const from = labels.slice(0, Math.max(first, 0)).lastIndexOf(HEADLINE);
  const isFound = from >= 0 && first - from <= HEADLINE_ABOVE;
  return isFound ? { from, to: labels.findLastIndex((label) => label >= FIRST_BODY) + 1 } : undefined;
}

/** What stands just below a story goes with it: its sign-off, its author's note, its topics. Blocks. */
const MOST_BELOW = 6;
/** So many blocks just below the host's own story are left out: they speak of that story. */
const HOST_BELOW = 8;
/** A host has so many foreign blocks at least. */
const LEAST_FURNITURE = 30;

/** The story of `guest` between the furniture of `host`. */
function transplant(guest: Study, zone: Zone, host: Study, place: Zone): StudyPage {
  const below = Math.min(MOST_BELOW, guest.labels.length - zone.to);
  return {
    ...guest.page,
    blocks: [
      ...host.page.blocks.slice(0, place.from),
      ...guest.page.blocks.slice(zone.from, zone.to + below),
      ...host.page.blocks.slice(place.to + HOST_BELOW),
    ],
  };
}

/** What a page lends and takes. */
interface Zoned {
  readonly study: Study;
  readonly zone: Zone;
}

/** Pages that have furniture to lend, by their language. */
function groupHosts(pages: readonly Zoned[]): Map<string, Zoned[]> {
  const hosts = new Map<string, Zoned[]>();
  for (const each of pages) {
    const { labels, page } = each.study;
    if (labels.length - (each.zone.to - each.zone.from) < LEAST_FURNITURE) continue;
    hosts.set(page.gold.lang, [...(hosts.get(page.gold.lang) ?? []), each]);
  }
  return hosts;
}

/**
 * Makes pages of two pages each, whose languages are the same and whose publishers are not.
 * @param lessons Whole pages count; those labelled by people give the stories, all give furniture.
 * @param times How often a story is transplanted, at most.
 * @param next Gives numbers from 0 to below 1.
 */
export function transplantStories(lessons: readonly Study[], times: number, next: () => number): StudyPage[] {
  const zoned = lessons.flatMap((study) => {
    const zone = study.page.variant === "page" ? findZone(study) : undefined;
    return zone ? [{ study, zone }] : [];
  });
  const hosts = groupHosts(zoned);
  return zoned.flatMap(({ study, zone }) => {
    if (study.page.gold.silver) return [];
    const others = (hosts.get(study.page.gold.lang) ?? []).filter(
      ({ study: { publisher } }) => publisher !== study.publisher,
    );
    return shuffleItems(others, next)
      .slice(0, times)
      .map((host) => transplant(study, zone, host.study, host.zone));
  });
}
