import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  listLoose,
  nameLooseFolder,
  openLoose,
  openPlaces,
  placeLoose,
} from "../../../src/build/publish/loose-pages.ts";
import { MARKER } from "../../../src/build/publish/marker.ts";
import { publishSite } from "../../../src/build/publish/publish.ts";
import { listFiles } from "../../../src/build/seeds/list-files.ts";
import { makeFolder, writeFiles } from "../../workspace.ts";

const NAMES = ["index.html", "a/index.html", "100%2F/index.html", "%/%25.html", "島/本/index.html"];
const LONG = `articles/${"a".repeat(140)}/index.html`;

/** Puts files into a staging folder, those of some names loose. */
function stage(files: Readonly<Record<string, string>>, isLoose: (file: string) => boolean) {
  const staging = join(makeFolder(), "staging");
  const folder = nameLooseFolder(staging);
  for (const path of [staging, folder]) mkdirSync(path);
  writeFiles(staging, Object.fromEntries(Object.entries(files).filter(([file]) => !isLoose(file))));
  for (const [file, text] of Object.entries(files))
    if (isLoose(file)) writeFileSync(placeLoose(folder, file) ?? "", text);
  const loose = listLoose(folder);
  return { staging, staged: [...listFiles(staging), ...loose.files].sort(), kept: new Set<string>(), loose };
}

const readSite = (output: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(output)
      .filter((file) => file !== MARKER)
      .map((file) => [file, readFileSync(join(output, file), "utf8")]),
  );

describe("loose pages", () => {
  it("are found again under the names that they have in the site", () => {
    const folder = makeFolder();
    for (const name of NAMES) writeFileSync(placeLoose(folder, name) ?? "", name);
    expect(listLoose(folder)).toEqual({ folder, files: [...NAMES].sort() });
    const placeOf = openPlaces("staging", listLoose(folder));
    for (const name of NAMES) expect(readFileSync(placeOf(name), "utf8")).toBe(name);
  });

  it("are none where the name is longer than a file's may be, in bytes", () => {
    const folder = makeFolder();
    expect(placeLoose(folder, LONG)).toBeNull();
    expect(placeLoose(folder, `${"島".repeat(46)}/index.html`)).toBeNull();
    expect(placeLoose(folder, `${"島".repeat(40)}/index.html`)).not.toBeNull();
  });

  it("and the others are where they were put", () => {
    const folder = makeFolder();
    writeFileSync(placeLoose(folder, "a/index.html") ?? "", "a");
    const placeOf = openPlaces("staging", listLoose(folder));
    expect(placeOf("b/index.html")).toBe(join("staging", "b/index.html"));
    expect(openPlaces("staging", undefined)("a/index.html")).toBe(join("staging", "a/index.html"));
  });
});

describe("a folder for loose pages", () => {
  it("is made where a site has a twin, and nobody puts copies beside its pages", async () => {
    const home = makeFolder();
    const [output, cache, staging] = [join(home, "_site"), join(home, "cache"), join(home, "staging")];
    mkdirSync(cache);
    expect(openLoose({ output, cache }, false, staging)).toBeNull();
    await publishSite(
      stage({ "a.html": "a" }, () => false),
      { output, cache },
      false,
    );
    expect(openLoose({ output, cache }, true, staging)).toBeNull();
    expect(readdirSync(home).sort()).toEqual(["_site", "cache"]);
    const folder = nameLooseFolder(staging);
    expect(openLoose({ output, cache }, false, staging)).toBe(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("publishing loose pages", () => {
  const isPage = (file: string): boolean => file.endsWith("index.html");
  const first = { "index.html": "home", "articles/a/index.html": "a", "articles/a/photo.jpg": "photo", "x.css": "x" };
  const second = { ...first, "articles/a/index.html": "other", "articles/b/index.html": "b", "new/index.html": "new" };

  it.each([false, true])("gives the site that they belong to, all written anew: %s", async (force) => {
    const [output, cache] = [join(makeFolder(), "_site"), makeFolder()];
    expect(
      await publishSite(
        stage(first, () => false),
        { output, cache },
        false,
      ),
    ).toMatchObject({ ok: true });
    const outcome = await publishSite(stage(second, isPage), { output, cache }, force);
    expect(outcome).toMatchObject({ published: { written: force ? 6 : 3, unchanged: force ? 0 : 3, removed: 0 } });
    expect(readSite(output)).toEqual(second);
  });

  it("does so where no folder is there for them, beside files that wait in folders of that name", async () => {
    const [output, cache] = [join(makeFolder(), "_site"), makeFolder()];
    const outcome = await publishSite(stage(second, isPage), { output, cache }, false);
    expect(outcome).toMatchObject({ published: { written: 6, unchanged: 0, removed: 0 } });
    expect(readSite(output)).toEqual(second);
  });
});
