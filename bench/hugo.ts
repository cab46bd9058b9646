/** The rival: the same articles as clean Markdown with front matter, and one small template, for Hugo. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle } from "./articles.ts";

const SETTINGS = `baseURL = "https://example.org/"
title = "Cuttings"
disableHugoGeneratorInject = true
[taxonomies]
source = "sources"
author = "authors"
year = "years"
[pagination]
pagerSize = 50
`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>
{{ block "main" . }}{{ end }}</main></body></html>
`;
const ARTICLE = `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ range .Params.authors }}{{ . }}{{ end }},
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<figure><figcaption>{{ .Params.caption }} {{ .Params.credit }}</figcaption></figure>{{ .Content }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>{{ end }}
`;
const LISTING = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2 January 2006" }}</time></li>{{ end }}</ul>{{ end }}
`;

/** Two digits. */
const pad = (number: number): string => String(number).padStart(2, "0");

/**
 * Writes an article as Markdown.
 * @param folder Hugo's site.
 * @param number Which article.
 */
export function writeMarkdown(folder: string, number: number): void {
  const { headline, author, source, city, date, caption, paragraphs, broken } = makeArticle(number);
  const front = {
    title: headline,
    date: `${date.year}-${pad(date.month)}-${pad(date.day)}`,
    authors: [author],
    sources: [source],
    years: [String(date.year)],
    caption,
    credit: source.toUpperCase(),
  };
  // YAML reads JSON's quoted texts and lists.
  const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = [`${city} (${source}) - ${paragraphs[0]}`, broken.join(" "), ...paragraphs.slice(1)];
  const text = ["---", ...yaml, "---", "", body.join("\n\n"), ""].join("\n");
  writeFileSync(join(folder, "content/articles", `article-${number}.md`), text);
}

/**
 * Makes a site for Hugo.
 * @param folder Where; it must not exist.
 * @param articles How many.
 */
export function makeHugoSite(folder: string, articles: number): void {
  mkdirSync(join(folder, "content/articles"), { recursive: true });
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  writeFileSync(join(folder, "hugo.toml"), SETTINGS);
  writeFileSync(join(folder, "layouts/_default/baseof.html"), PAGE);
  writeFileSync(join(folder, "layouts/_default/single.html"), ARTICLE);
  writeFileSync(join(folder, "layouts/_default/list.html"), LISTING);
  for (let number = 0; number < articles; number += 1) writeMarkdown(folder, number);
}

/** Hugo's version in one word, or null where it is not installed. */
export function readHugoVersion(): string | null {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? (stdout.split(" ")[1] ?? null) : null;
}

/** Builds Hugo's site in a cold process; gives milliseconds. Throws where Hugo fails. */
export function timeHugo(folder: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync("hugo", ["--quiet", "--destination", join(folder, "public")], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Hugo failed: ${stderr}`);
  return performance.now() - start;
}
