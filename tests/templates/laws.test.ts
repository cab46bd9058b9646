import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeArticle } from "../../src/view/article.ts";
import { makeHome } from "../../src/view/home.ts";
import articlePage from "../../templates/article.11ty.tsx";
import homePage from "../../templates/home.11ty.tsx";
import { makeParagraph, makeRecord } from "../make-record.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.constantFrom("<b>", "{{ x }}", "\u202E", "İI"),
);
const date = fc.constantFrom(null, "2019", "2019-06", "2019-06-14", "2019-06-14T23:59", "2019-06-14T00:30+09:00");

const record = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    headline: text,
    published: date,
    authors: fc.array(text, { maxLength: 2 }),
    body: fc.array(text),
  })
  .map(({ body, ...fields }) => makeRecord({ ...fields, body: { type: "root", children: body.map(makeParagraph) } }));
const records = fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

/** What a hundred small sites may take on a busy machine. */
const PROPERTY_MS = 60_000;

function renderAll(of: Parameters<typeof gatherArchive>[0]): string[] {
  const archive = gatherArchive(of);
  const articles = archive.articles.map((_, index) =>
    renderToString(articlePage(makeArticle(archive, DEFAULT_SITE, index))),
  );
  return [renderToString(homePage(makeHome(archive, DEFAULT_SITE))), ...articles];
}

describe("the third law: a page is a pure function of its props", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it(
    "gives the same bytes on another day, in another zone and language, from another order of files",
    () => {
      fc.assert(
        fc.property(
          records,
          fc.date({ noInvalidDate: true }),
          fc.constantFrom("Asia/Tokyo", "America/St_Johns"),
          (given, day, zone) => {
            const before = renderAll(given);
            vi.useFakeTimers({ now: day });
            vi.stubEnv("TZ", zone);
            vi.stubEnv("LANG", "tr_TR.UTF-8");
            expect(renderAll([...given].reverse())).toEqual(before);
            vi.useRealTimers();
            vi.unstubAllEnvs();
          },
        ),
        { numRuns: 100 },
      );
    },
    PROPERTY_MS,
  );
});
