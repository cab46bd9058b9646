/**
 * Which bundles of the index are kept and which are built. A bundle is a Pagefind index of its own, and the browser joins
 * them. Each costs a reader a chunk of every word, about 12 KB, so there are few: large ones, and small ones of what came
 * since. Sizes grow as in a log-structured merge-tree (O'Neil and others, 1996), so a new article costs a small bundle, and
 * an article that changed or went is only left out of the large one's list; of a small one its words go, too.
 */

/** An article as the index knows it. */
export interface Indexed {
  readonly path: string;
  /** Hash of what is indexed of it. */
  readonly digest: string;
}

/** A bundle's article, with the name of its fragment. */
export interface Member extends Indexed {
  readonly id: string;
}

/** A bundle that was built before. */
export interface Bundle {
  readonly name: string;
  readonly members: readonly Member[];
}

/** A bundle that stays, with those of its articles that are still as they were. */
export interface Kept<B extends Bundle> {
  readonly bundle: B;
  readonly live: readonly Member[];
}

export interface Plan<B extends Bundle> {
  readonly kept: readonly Kept<B>[];
  /** Articles of each bundle to build. */
  readonly build: readonly (readonly Indexed[])[];
}

/** A bundle of so many is built in half a second, and may be built again for every new article. */
export const FRESH = 200;

/** Most articles in a bundle of several that are built: each takes 0.1 to 0.25 MB of memory to build, and four bundles take less time than two of twice as many. */
export const LARGEST = 2_500;

/** Most articles in one that is built alone, of smaller ones that were there: with more, an archive that has grown would have few bundles for a reader, and take the memory of two. */
export const LARGEST_ALONE = 4_000;

/** Most bundles beside the large ones; when there would be more, all of them become one. */
export const MOST_GROWING = 2;

/** A large bundle of which more than this share is gone is built again: the dead weigh on readers. */
const MOST_DEAD = 0.25;

/** Most articles of a bundle that may be gone. What is taken off a site leaves its index at once where that costs no more than a new article. */
const countBearable = (members: number): number => (members <= FRESH ? 0 : MOST_DEAD * members);

const keepLive = <B extends Bundle>(wanted: ReadonlyMap<string, Indexed>, cached: readonly B[]): Kept<B>[] => {
  const taken = new Set<string>();
  const kept: Kept<B>[] = [];
  for (const bundle of cached.toSorted((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1))) {
    const live = bundle.members.filter(({ path, digest }) => wanted.get(path)?.digest === digest && !taken.has(path));
    if (bundle.members.length - live.length > countBearable(bundle.members.length)) continue;
    for (const { path } of live) taken.add(path);
    kept.push({ bundle, live });
  }
  return kept;
};

/**
 * Says how many bundles, from the smallest, are to be built again together with what is pending.
 *
 * @param sizes Their live articles, largest first.
 */
const countAbsorbed = (sizes: readonly number[], pending: number): number => {
  let absorbed = 0;
  let sum = pending;
  const isFull = (size: number): boolean => sum + size > LARGEST_ALONE;
  for (const size of sizes.toReversed()) {
    if (isFull(size) || size > Math.max(FRESH, sum)) break;
    absorbed += 1;
    sum += size;
  }
  const growing = sizes.slice(1, sizes.length - absorbed).filter((size) => size < LARGEST_ALONE / 2);
  if (growing.length < MOST_GROWING) return absorbed;
  for (const size of growing.toReversed()) {
    if (isFull(size)) break;
    absorbed += 1;
    sum += size;
  }
  return absorbed;
};

const cutIntoBundles = (articles: readonly Indexed[]): Indexed[][] => {
  const bundles: Indexed[][] = [];
  // From the oldest, so that full bundles stay as they are when newer articles come.
  for (let end = articles.length; end > 0; end -= LARGEST)
    bundles.push(articles.slice(Math.max(0, end - LARGEST), end));
  return bundles;
};

/**
 * Plans the bundles.
 *
 * @param articles All articles, in the order of the archive, each with a path of its own.
 * @param cached Bundles from builds before, of the same version and language.
 * @returns Each article is live in one kept bundle, or in one to build.
 */
export const planBundles = <B extends Bundle>(articles: readonly Indexed[], cached: readonly B[]): Plan<B> => {
  const wanted = new Map(articles.map((article) => [article.path, article]));
  // Largest first: the last is the smallest.
  const kept = keepLive(wanted, cached).sort((a, b) => b.live.length - a.live.length);
  const live = kept.map((bundle) => bundle.live.length);
  const pending = articles.length - live.reduce((sum, size) => sum + size, 0);
  const stay = kept.slice(0, pending === 0 ? kept.length : kept.length - countAbsorbed(live, pending));
  const settled = new Set(stay.flatMap((bundle) => bundle.live.map(({ path }) => path)));
  const rest = articles.filter(({ path }) => !settled.has(path));
  const isOne = stay.length > 0 && rest.length > 0 && rest.length <= LARGEST_ALONE;
  return { kept: stay, build: isOne ? [rest] : cutIntoBundles(rest) };
};
