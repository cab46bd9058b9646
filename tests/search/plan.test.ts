import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Bundle,
  FRESH,
  type Indexed,
  LARGEST,
  LARGEST_ALONE,
  MOST_GROWING,
  type Plan,
  planBundles,
} from "../../src/search/plan.ts";

const makeArticles = (count: number, digest = "1"): Indexed[] =>
  Array.from({ length: count }, (_, number) => ({ path: `/articles/${number}/`, digest }));

/** The bundles that a build leaves: those that were kept, and those that it built. */
const carryOut = ({ kept, build }: Plan<Bundle>): Bundle[] => [
  ...kept.map(({ bundle }) => bundle),
  ...build.map((articles) => ({
    name: `${articles[0]?.path} ${articles.length}`,
    members: articles.map((article) => ({ ...article, id: article.path + article.digest })),
  })),
];

const countBuilt = ({ build }: Plan<Bundle>): number => build.reduce((sum, { length }) => sum + length, 0);

describe("planBundles", () => {
  it("makes one bundle of an archive, and full ones from the oldest of a large one", () => {
    expect(planBundles(makeArticles(3), []).build).toEqual([makeArticles(3)]);
    const sizes = planBundles(makeArticles(2 * LARGEST + 5), []).build.map(({ length }) => length);
    expect(sizes).toEqual([LARGEST, LARGEST, 5]);
    expect(planBundles([], [])).toEqual({ kept: [], build: [] });
  });

  it("keeps all where nothing changed", () => {
    const articles = makeArticles(500);
    const plan = planBundles(articles, carryOut(planBundles(articles, [])));
    expect([plan.kept.length, plan.build]).toEqual([1, []]);
  });

  it("builds a small bundle for a new article, and leaves one that changed out of the large one", () => {
    const cached = carryOut(planBundles(makeArticles(LARGEST), []));
    const changed = makeArticles(LARGEST + 1).map((article) =>
      article.path === "/articles/7/" ? { ...article, digest: "2" } : article,
    );
    const plan = planBundles(changed, cached);
    expect(plan.build.map((own) => own.map(({ path }) => path))).toEqual([["/articles/7/", `/articles/${LARGEST}/`]]);
    expect(plan.kept[0]?.live.length).toBe(LARGEST - 1);
  });

  it("builds a bundle again of which much is gone", () => {
    const cached = carryOut(planBundles(makeArticles(1000), []));
    const left = makeArticles(700);
    expect(planBundles(left, cached)).toEqual({ kept: [], build: [left] });
  });

  it("builds a small bundle again as soon as anything of it is gone, and a large one not", () => {
    const whole = carryOut(planBundles(makeArticles(FRESH), []));
    expect(planBundles(makeArticles(FRESH - 1), whole)).toEqual({ kept: [], build: [makeArticles(FRESH - 1)] });
    const large = carryOut(planBundles(makeArticles(FRESH + 1), []));
    expect(planBundles(makeArticles(FRESH), large).build).toEqual([]);
  });

  it("costs few articles for each new one, and leaves few bundles", () => {
    let bundles = carryOut(planBundles(makeArticles(1000), []));
    const built: number[] = [];
    for (let count = 1050; count <= 4 * LARGEST; count += 50) {
      const plan = planBundles(makeArticles(count), bundles);
      built.push(countBuilt(plan));
      bundles = carryOut(plan);
      expect(bundles.length).toBeLessThanOrEqual(Math.ceil(count / LARGEST) + MOST_GROWING);
    }
    const median = built.toSorted((a, b) => a - b)[built.length / 2];
    const mean = built.reduce((sum, number) => sum + number) / built.length;
    expect(median).toBeLessThanOrEqual(FRESH + 50);
    expect(mean).toBeLessThan(3 * FRESH);
  });

  it("builds a bundle larger than others alone, of those that were there, and no two such", () => {
    const made = [1900, 1800, 150].map((size, at) => ({
      name: `${at}`,
      members: makeArticles(size).map(({ path, digest }) => ({ path: `${path}${at}/`, digest, id: "" })),
    }));
    const cached: Bundle[] = [...carryOut(planBundles(makeArticles(LARGEST), [])), ...made];
    const all = cached.flatMap(({ members }) => members);
    const sizes = ({ build }: Plan<Bundle>): number[] => build.map(({ length }) => length);
    expect(sizes(planBundles([...all, { path: "/new/", digest: "1" }], cached))).toEqual([1900 + 1800 + 150 + 1]);
    const more = makeArticles(LARGEST_ALONE + 1).map(({ path }) => ({ path: `${path}new/`, digest: "1" }));
    expect(Math.max(...sizes(planBundles([...all, ...more], cached)))).toBe(LARGEST);
  });

  it("has each article live in one bundle as it is now, after any changes", () => {
    const step = fc.dictionary(fc.constantFrom(..."abcdefghijkl"), fc.constantFrom("1", "2", "3"));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        let bundles: Bundle[] = [];
        for (const wanted of steps) {
          const articles = Object.entries(wanted).map(([path, digest]) => ({ path, digest }));
          const plan = planBundles(articles, bundles);
          const live = [...plan.kept.flatMap((kept) => kept.live), ...plan.build.flat()];
          const strip = ({ path, digest }: Indexed): string => `${path} ${digest}`;
          expect(live.map(strip).sort()).toEqual(articles.map(strip).sort());
          bundles = carryOut(plan);
        }
      }),
    );
  });
});
