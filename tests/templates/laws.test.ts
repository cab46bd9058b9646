import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { renderTemplate } from "../../src/build/pages/templates.ts";
import { DEFAULT_SITE } from "../../src/site.ts";

import { type PageKind, planPages } from "../../src/view/pages.ts";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";

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
    topics: fc.array(text, { maxLength: 2 }),
    source: fc.option(fc.constantFrom("Reuters", "AFP", "新報")),
    language: fc.constantFrom("en", "tr", "ja", "ar"),
    body: fc.array(text),
  })
  .map(({ body, ...fields }) => makeRecord({ ...fields, body: { type: "root", children: body.map(makeParagraph) } }));
const records = fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });

/** What forty small sites may take on a busy machine. */
const PROPERTY_MS = 60_000;

/** Renders every page of a site, of every kind: path → HTML. */
function renderAll(of: Parameters<typeof gatherArchive>[0]): Record<string, string> {
  const plan = planPages(gatherArchive(of), { ...DEFAULT_SITE, search: true }, loadMade);
  const pages = Object.entries(plan).flatMap(([kind, { paths, makeProps }]) =>
    // The keys of the plan are the kinds.
    paths.map((path, index) => [path, renderToString(renderTemplate(kind as PageKind, makeProps(index)))] as const),
  );
  return Object.fromEntries(pages);
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
        { numRuns: 40 },
      );
    },
    PROPERTY_MS,
  );
});
