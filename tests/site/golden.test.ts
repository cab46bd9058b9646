import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeFolder, ROOT, runCuttings } from "../workspace.ts";

/** UPDATE_FIXTURES=1 writes the sites as they come out now; a person reads the difference. */
const IS_UPDATE = process.env["UPDATE_FIXTURES"] === "1";
const SITES = join(ROOT, "tests/fixtures/sites");
const TEXT = /\.(?:html|xml|txt)$/;
/** Lists all files of the golden site; the content of those that are no text is not kept. */
const LIST = "files.txt";

/** A page with a line for each tag, so that a difference can be read. */
function breakLines(html: string): string {
  return html.replace(/></g, ">\n<");
}

/** What stands in the paths of style sheets, scripts and fonts is a hash of their content, which is not kept here. */
const MARK = /(assets\/[\w/.-]+?)-[0-9a-f]{8}(\.\w+)/g;

/** A site as a list of its files and the text of those that are made of seeds. */
function readSite(folder: string): Record<string, string> {
  // The index is Pagefind's, and named by hashes of its version.
  const files = listFiles(folder).filter((file) => !file.startsWith("search/index/"));
  const texts = files.filter((file) => TEXT.test(file) && !file.startsWith("assets/"));
  const entries = texts.map((file) => [
    file,
    breakLines(readFileSync(join(folder, file), "utf8")).replace(MARK, "$1-MARK$2"),
  ]);
  return {
    [LIST]: `${files.map((file) => file.replace(MARK, "$1-MARK$2")).join("\n")}\n`,
    ...Object.fromEntries(entries),
  };
}

function readGolden(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

function writeGolden(folder: string, site: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Builds a site of the fixtures in a folder of its own. */
async function buildFixture(
  name: string,
): Promise<{ status: number | null; err: string; site: Record<string, string> }> {
  const directory = makeFolder();
  cpSync(join(SITES, name, "seeds"), join(directory, "seeds"), { recursive: true });
  const settings = join(SITES, name, "site.yaml");
  if (existsSync(settings)) cpSync(settings, join(directory, "site.yaml"));
  const { status, err } = await runCuttings(directory, ["build"]);
  return { status, err, site: readSite(join(directory, "_site")) };
}

describe("a whole site", () => {
  it.each(readdirSync(SITES).sort())("%s comes out as its golden tree", async (name) => {
    const { site } = await buildFixture(name);
    const golden = join(SITES, name, "golden");
    if (IS_UPDATE) writeGolden(golden, site);
    const expected = readGolden(golden);
    expect(Object.keys(site).sort()).toEqual(Object.keys(expected).sort());
    for (const [file, text] of Object.entries(site)) expect(text, file).toBe(expected[file]);
  });

  it("names the seed that cannot be read, and exits with 1", async () => {
    const { status, err } = await buildFixture("small");
    expect([status, err]).toEqual([1, expect.stringMatching(/^seeds\/empty\.txt(?::\d+)*: error: [^\n]+\n$/)]);
  });
});
