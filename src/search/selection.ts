/** Hits → what a reader sees of them: chosen by facets, counted, in order. Runs in the browser too. */

/** Names of the facets in the page's address. */
export const FACET_KEYS = ["year", "source", "publisher", "topic", "language"] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** A property that hits are chosen by. */
export interface Facet {
  readonly key: FacetKey;
  readonly label: string;
  /** Its values as readers see them, in the order of the list. */
  readonly names: readonly string[];
  /** For each article, the values that it has, as places in `names`. */
  readonly of: readonly (number | readonly number[])[];
}

/** What the browser knows of all articles before it has loaded one; the articles in the order of the archive. */
export interface SearchData {
  /** Language that all words are brought to their stems in. */
  readonly language: string;
  /** Folders of the index, the largest first. */
  readonly bundles: readonly string[];
  /** Names of the articles' fragments, joined by a space. */
  readonly ids: string;
  /** How many articles have a date; they come first, newest first. */
  readonly dated: number;
  readonly facets: readonly Facet[];
}

/** An article that was found: its place in the archive, and how well it fits. */
export interface Hit {
  readonly place: number;
  readonly score: number;
  /** Whether it holds all words themselves, not only longer ones that begin with them. */
  readonly isWhole: boolean;
}

/** The values that a reader chose, by facet. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/** A value of a facet and how many hits have it. */
export interface FacetCount {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const valuesAt = (facet: Facet, place: number): readonly number[] => {
  const of = facet.of[place] ?? [];
  return typeof of === "number" ? [of] : of;
};

const fits = (facet: Facet, place: number, chosen: ReadonlySet<string> | undefined): boolean =>
  chosen === undefined ||
  chosen.size === 0 ||
  valuesAt(facet, place).some((value) => chosen.has(facet.names[value] ?? ""));

/**
 * Keeps the hits that have, of each facet, one of the chosen values.
 *
 * @param hits The hits.
 * @param facets The facets.
 * @param choice What was chosen; nothing chosen of a facet leaves all.
 */
export const chooseHits = (hits: readonly Hit[], facets: readonly Facet[], choice: Choice): Hit[] =>
  hits.filter(({ place }) => facets.every((facet) => fits(facet, place, choice.get(facet.key))));

/**
 * Counts a facet's values among the hits that fit what was chosen of all other facets: how many there would be if this
 * value were chosen too.
 *
 * @returns Values with hits, in the order of the facet, and chosen ones; those first, also where no article has them.
 */
export const countFacet = (
  facet: Facet,
  hits: readonly Hit[],
  facets: readonly Facet[],
  choice: Choice,
): FacetCount[] => {
  const counts = facet.names.map(() => 0);
  const others = facets.filter(({ key }) => key !== facet.key);
  for (const { place } of chooseHits(hits, others, choice)) {
    for (const value of valuesAt(facet, place)) counts[value] = (counts[value] ?? 0) + 1;
  }
  const chosen = choice.get(facet.key) ?? new Set();
  const known = facet.names.map((name, value) => ({ name, count: counts[value] ?? 0, isChosen: chosen.has(name) }));
  const names = new Set(facet.names);
  const unknown = [...chosen].filter((name) => !names.has(name)).map((name) => ({ name, count: 0, isChosen: true }));
  return [
    ...known.filter(({ isChosen }) => isChosen),
    ...unknown,
    ...known.filter(({ count, isChosen }) => count > 0 && !isChosen),
  ];
};

/**
 * Puts hits in order. By relevance, articles with the words themselves come first. Undated articles come last by either date.
 *
 * @param hits The hits.
 * @param sort The order; of equal scores, the newer comes first.
 * @param dated How many articles have a date.
 */
export const orderHits = (hits: readonly Hit[], sort: Sort, dated: number): Hit[] => {
  if (sort === "relevance")
    return hits.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.place - b.place);
  const newest = hits.toSorted((a, b) => a.place - b.place);
  if (sort === "newest") return newest;
  const isDated = ({ place }: Hit): boolean => place < dated;
  return [...newest.filter(isDated).reverse(), ...newest.filter((hit) => !isDated(hit))];
};
