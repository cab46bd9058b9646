import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import { articlePath, authorPath, ownPagePath, sourcePath } from "../../src/archive/name-paths.ts";
import { makeRecord } from "../make-record.ts";

const pathOf = (sourceFile: string): string =>
  articlePath({ id: sourceFile.replace(/\.(?:txt|md)$/i, ""), sourceFile });

describe("an article's path", () => {
  it.each([
    ["harbour-courier-2019-ferry.txt", "/articles/harbour-courier-2019-ferry/"],
    ["000_86e9c5e474bc2ab7.txt", "/articles/000_86e9c5e474bc2ab7/"],
    ["night-ferry.md", "/articles/night-ferry-md/"],
  ])("is the name of a clean file: %s", (file, path) => {
    expect(pathOf(file)).toBe(path);
  });

  it.each([
    ["Night Ferry.txt", /^\/articles\/night-ferry-[0-9a-f]{8}\/$/],
    ["2019/night-ferry.txt", /^\/articles\/2019-night-ferry-[0-9a-f]{8}\/$/],
    ["Müllabfuhr Straße.txt", /^\/articles\/mullabfuhr-strasse-[0-9a-f]{8}\/$/],
    ["index.txt", /^\/articles\/index-[0-9a-f]{8}\/$/],
    ["404.txt", /^\/articles\/404-[0-9a-f]{8}\/$/],
    ["night-ferry-md.txt", /^\/articles\/night-ferry-md-[0-9a-f]{8}\/$/],
    ["night-ferry-0123abcd.txt", /^\/articles\/night-ferry-0123abcd-[0-9a-f]{8}\/$/],
    [`${"a".repeat(81)}.txt`, /^\/articles\/a{60}-[0-9a-f]{8}\/$/],
    ["港の話.txt", /^\/articles\/[0-9a-f]{8}-[0-9a-f]{8}\/$/],
    ["night-ferry.TXT", /^\/articles\/night-ferry-[0-9a-f]{8}\/$/],
    ["night-ferry.MD", /^\/articles\/night-ferry-[0-9a-f]{8}\/$/],
    ["../../etc/passwd.txt", /^\/articles\/etc-passwd-[0-9a-f]{8}\/$/],
  ])("is an ASCII name and a hash for any other: %s", (file, path) => {
    expect(pathOf(file)).toMatch(path);
  });

  it("differs wherever the file differs", () => {
    const name = fc.stringMatching(/^[a-cA-C0 /éß_-]{1,6}$/);
    const file = fc.tuple(name, fc.constantFrom(".txt", ".md", ".TXT", ".Md")).map(([stem, ending]) => stem + ending);
    fc.assert(
      fc.property(file, file, (one, other) => {
        fc.pre(one !== other);
        expect(pathOf(one)).not.toBe(pathOf(other));
      }),
    );
  });

  it("is a plain ASCII path whatever the file is called", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const id = String.fromCharCode(...units);
        expect(articlePath({ id, sourceFile: `${id}.txt` })).toMatch(/^\/articles\/[a-z0-9_-]{1,90}\/$/);
      }),
    );
  });

  it("stays when seeds come, change and go", () => {
    const records = fc.uniqueArray(fc.stringMatching(/^[a-z0 ]{1,8}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(records, fc.constantFrom(null, "2020-01-01"), (ids, published) => {
        const own = makeRecord({ id: ids[0] ?? "", published });
        const others = ids.slice(1).map((id) => makeRecord({ id, headline: id, source: id }));
        const find = (archive: ReturnType<typeof gatherArchive>): string | undefined =>
          archive.articles.find(({ record }) => record.id === own.id)?.path;
        expect(find(gatherArchive([own, ...others]))).toBe(find(gatherArchive([own])));
      }),
    );
  });
});

describe("a source's path", () => {
  it.each([
    ["Reuters", "/sources/reuters/"],
    ["The Harbour Courier", "/sources/the-harbour-courier/"],
    ["Körfez Gazetesi", "/sources/korfez-gazetesi/"],
    ["Kurier Nadbrzeżny", "/sources/kurier-nadbrzezny/"],
    ["AT&T News", "/sources/at-t-news/"],
  ])("folds %s", (name, path) => {
    expect(sourcePath(name)).toBe(path);
  });

  it.each(["港湾日報", "C+", "ХХ News", "Daily 0123abcd"])(
    "adds a hash where ASCII does not say it all: %s",
    (name) => {
      expect(sourcePath(name)).toMatch(/^\/sources\/[a-z0-9-]+-[0-9a-f]{8}\/$/);
    },
  );

  it("keeps apart names that differ in letters that ASCII lacks", () => {
    expect(sourcePath("港湾日報")).not.toBe(sourcePath("南江晚报"));
    expect(sourcePath("C+")).not.toBe(sourcePath("C"));
  });
});

describe("paths of names", () => {
  it("give no article and no name the folder of a Windows device, nor one that hosts have a use for", () => {
    for (const name of ["con", "prn", "aux", "nul", "com1", "lpt9", "index", "404"]) {
      const hashed = new RegExp(`/${name}-[0-9a-f]{8}/$`);
      expect(articlePath({ id: name, sourceFile: `${name}.txt` })).toMatch(hashed);
      expect(authorPath(name)).toMatch(hashed);
    }
  });

  it("tell apart names that differ in case, normalisation, folder or ending alone, whatever they are", () => {
    const files = [
      ...[
        "wall.txt",
        "Wall.txt",
        "WALL.txt",
        "wall.md",
        "wall.TXT",
        "wall.MD",
        "2023/wall.txt",
        "2024/wall.txt",
        "2023-wall.txt",
      ],
      ...[
        "caf\u00e9.txt",
        "cafe\u0301.txt",
        "cafe.txt",
        "😀.txt",
        "😁.txt",
        "-wall.txt",
        "wall-.txt",
        "..wall.txt",
        "w a l l.txt",
      ],
      ...[
        `${"x".repeat(251)}.txt`,
        `${"x".repeat(250)}y.txt`,
        "a\\b.txt",
        "a%2Fb.txt",
        "<script>.txt",
        "{{ a }}.txt",
        "nul.txt",
        "wall.txt.txt",
      ],
    ];
    const paths = files.map((file) => pathOf(file));
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(files.length);
    for (const path of paths) expect(path).toMatch(/^\/articles\/[a-z0-9](?:[a-z0-9_-]{0,78}[a-z0-9])?\/$/);
  });
});

describe("the path of a person's own page", () => {
  it.each([
    ["imprint.md", "/imprint/"],
    ["about_us.md", "/about_us/"],
    ["legal/imprint.md", "/legal/imprint/"],
    ["legal/index.md", "/legal/"],
    ["index.md", "/"],
    ["Impressum.MD", "/impressum/"],
    ["Über uns.md", "/uber-uns/"],
    ["U\u0308ber uns.md", "/uber-uns/"],
    ["404.md", "/404/"],
    ["index/a.md", "/index/a/"],
  ])("is the name of its file: %s", (file, path) => {
    expect(ownPagePath(file)).toBe(path);
  });

  it.each(["港.md", "con.md", "..md", `${"a".repeat(81)}.md`])(
    "has a hash where that cannot be an address: %s",
    (file) => {
      expect(ownPagePath(file)).toMatch(/^\/[a-z0-9]+-[0-9a-f]{8}\/$/);
    },
  );
});
