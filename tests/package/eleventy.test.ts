/** The plugin in a bare Eleventy project, as npm installs both; docs/eleventy.md explains it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCapture, type Ran, writeFiles } from "../workspace.ts";
import { makePersonFolder, runNode } from "./person.ts";

const SEEDS = {
  "seeds/wall.txt": `---\npublished: 2019-02-22T15:26\nsource: Kyodo News\nauthors: [Mara Lindqvist]\n---\n\n${makeCapture("Wall to be mended")}`,
  // A Markdown clip is no page of Eleventy's, and braces are text.
  "seeds/in/ferry.md": makeCapture("Ferry {{ late }} again", "The ferry {% did not %} come on Tuesday"),
};

const makeConfig = (options: string): string => `
import { cuttings } from "cuttings/eleventy";
export default (config) => {
  config.addPlugin(cuttings, ${options});
};
`;

const NUNJUCKS = `---
permalink: /nunjucks/
---
{% for article in collections.cuttings %}
<h2>{{ article.headline }}</h2>
<p>{{ article.published | cuttingsDate }}|{{ article.published | cuttingsDay }}|{{ article | cuttingsTeaser(40) }}</p>
{{ article.html | safe }}
<p>{{ article | cuttingsCite("mla") }}</p>
{% endfor %}
{% for source in cuttings.sources %}<p>{{ source.name }}/{{ source.slug }}: {{ source.articles.length }}</p>{% endfor %}
<p>{{ cuttings.undated.length }} undated</p>
`;

const LIQUID = `---
permalink: /liquid/
---
{% for article in cuttings.articles %}
<h2>{{ article.headline | escape }}</h2>
<p>{{ article.published | cuttingsDate }}|{{ article | cuttingsTeaser: 40 }}|{{ article.ledger.size }}</p>
{{ article.html }}
{% endfor %}
{% for year in collections.cuttingsYears %}<p>{{ year.name }}: {{ year.articles[0].headline }}</p>{% endfor %}
`;

function buildProject(files: Readonly<Record<string, string>>): { readonly folder: string; readonly ran: Ran } {
  const folder = makePersonFolder({ ...SEEDS, ...files });
  return { folder, ran: runNode(folder, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]) };
}

const readPage = (folder: string, page: string): string =>
  readFileSync(join(folder, "_site", page, "index.html"), "utf8");

describe("the plugin in a bare Eleventy project", () => {
  it("is taken by a configuration of the older kind, too", () => {
    const config =
      'const { cuttings } = require("cuttings/eleventy");\nmodule.exports = (config) => config.addPlugin(cuttings, {});\n';
    const { folder, ran } = buildProject({ "eleventy.config.cjs": config, "one.njk": NUNJUCKS });
    // Older Nodes say that requiring a module is an experiment.
    expect([ran.status, ran.err.replace(/^.*ExperimentalWarning.*\n.*trace-warnings.*\n/m, "")]).toEqual([0, ""]);
    expect(readPage(folder, "nunjucks")).toContain("<h2>Wall to be mended</h2>");
  });

  it("gives collections, data and filters to Nunjucks and Liquid", () => {
    const { folder, ran } = buildProject({
      "eleventy.config.mjs": makeConfig("{ seeds: 'seeds' }"),
      "one.njk": NUNJUCKS,
      "two.liquid": LIQUID,
    });
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(readdirSync(join(folder, "_site")).sort()).toEqual(["liquid", "nunjucks"]);
    const nunjucks = readPage(folder, "nunjucks");
    expect(nunjucks).toContain(
      "<h2>Wall to be mended</h2>\n<p>22 February 2019, 15:26|22 February 2019|The council met on Tuesday",
    );
    expect(nunjucks).toContain("<p>Work is to begin in the spring.");
    expect(nunjucks).toContain("Lindqvist, Mara.");
    expect(nunjucks).toContain("<p>Kyodo News/kyodo-news: 1</p>");
    expect(nunjucks).toContain("<p>1 undated</p>");
    const liquid = readPage(folder, "liquid");
    expect(liquid).toMatch(/<p>22 February 2019, 15:26\|The council met on Tuesday[^|]*\|\d+<\/p>/);
    expect(liquid).toContain("<p>2019: Wall to be mended</p>");
    for (const page of [nunjucks, liquid]) {
      expect(page).toContain("<h2>Ferry {{ late }} again</h2>");
      expect(page).toContain("The ferry {% did not %} come on Tuesday");
    }
    expect(existsSync(join(folder, ".cuttings/seeds.json"))).toBe(true);
  });

  it("makes a page for each article where that is asked for", () => {
    const { folder, ran } = buildProject({
      "eleventy.config.mjs": makeConfig(
        "{ url: 'https://example.org', pages: { layout: 'story.njk', path: '/archive/' } }",
      ),
      "_includes/story.njk":
        '<title>{{ title }}</title>{{ content | safe }}<a href="{{ article.url }}">{{ article | cuttingsCite("mla") }}</a>',
    });
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(readdirSync(join(folder, "_site/archive"))).toHaveLength(2);
    const page = readPage(folder, "archive/wall");
    expect(page).toContain("<title>Wall to be mended</title><p>The council met on Tuesday");
    expect(page).toContain('<a href="/archive/wall/">Lindqvist, Mara.');
    expect(page).toContain("https://example.org/archive/wall/");
  });

  it("names a capture that cannot be read, and goes on with the others", () => {
    const { folder, ran } = buildProject({
      "eleventy.config.mjs": makeConfig("{}"),
      "seeds/empty.txt": "",
      "one.njk": NUNJUCKS,
    });
    expect(ran.status).toBe(0);
    expect(ran.err).toMatch(/^cuttings: seeds\/empty\.txt: error: [^\n]+\n$/);
    expect(readPage(folder, "nunjucks")).toContain("Wall to be mended");
  });

  it("shows what was added when the site is built again", () => {
    const { folder } = buildProject({ "eleventy.config.mjs": makeConfig("{}"), "one.njk": NUNJUCKS });
    writeFiles(folder, { "seeds/gulls.txt": makeCapture("Gulls take the pier") });
    expect(runNode(folder, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]).status).toBe(0);
    expect(readPage(folder, "nunjucks")).toContain("<h2>Gulls take the pier</h2>");
  });
});
