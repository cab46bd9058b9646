/** Captures that try to be more than text: in every field, in the front matter, in marks of Markdown and in file names. */

/** The word that whatever runs calls: a page on which it is more than text sets `window.pwned`. */
const RUN = "window.pwned=1";

/** All that a build says of these captures: that keys in their front matter are none, in printable signs. */
export const ONLY_UNKNOWN_KEYS = /^(?:seeds[/:][^\p{C}]*front-matter\.unknown-key[^\p{C}]*\n)+$/u;

/** What a template would turn into the number that {@link TEMPLATE_RESULT} is. */
const SUM = "7919 + 7927000";
export const TEMPLATE_RESULT = "7934919";

/** Text in the syntax of everything that a text passes through on its way to a reader. */
const HOSTILE_TEXTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `<svg/onload=${RUN}>`,
  `</title></style></textarea></noscript><script>${RUN}</script>`,
  `<!-- <script>${RUN}</script> --!><script>${RUN}</script>`,
  `<iframe src="javascript:${RUN}" srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<a href="javascript:${RUN}">here</a>`,
  `<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">`,
  `<link rel=stylesheet href=https://elsewhere.example/x.css><style>@import "https://elsewhere.example/x"</style>`,
  `<form action="https://elsewhere.example/"><input name=a><button formaction="javascript:${RUN}">b</button></form>`,
  `&lt;script&gt;${RUN}&lt;/script&gt; &amp;amp; &#60;b&#62; &#x3c;i&#x3e; &nosuch; &`,
  "]]> <![CDATA[ ]]]]><![CDATA[> <?xml version='1.0'?> <!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]> &y;",
  `{{ constructor.constructor('return process')() }} {% include '/etc/passwd' %} {# a #} {{{ b }}} <%= ${SUM} %> \${${SUM}} #{${SUM}}`,
  `[link](javascript:${RUN}) ![image](https://elsewhere.example/x.png) <javascript:${RUN}> **bold** \`code\` [ref]: data:text/html,x`,
  `javascript:${RUN}//`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|"/C calc"!A0, "quoted" and; more',
  '+1-2=HYPERLINK("https://elsewhere.example/")',
  "}, note = {x}} @article{evil, title = {a \\input{/etc/passwd} % \\end{document} $x^2$ #1 ~",
  "TY  - BOOK ER  - \\\\ ]] }} {{Cite web|url=javascript:x}} [[File:x]] ~~~~ <ref>",
  "key: value # comment | > & * ! % @ ` --- ... - [a, b] {c: d}",
  "\u202egnp.exe\u202c \u2066isolate\u2069 \u200bzero\u200bwidth\u00ad\ufeff \u0007bell \u001b[31mred\u001b[0m \u0085 \u0000".replace(
    "\u0000",
    "",
  ),
  "\ufdd0 \uffff \u{1fffe} \u{e0041} \u2028line\u2029paragraph",
  "../../../../etc/passwd ..\\..\\windows\\system32 %2e%2e%2f C:\\con \\\\server\\share file:///etc/passwd",
  "__proto__ constructor toString hasOwnProperty",
];

const quote = (text: string): string => JSON.stringify(text);

/** Prose around a text, so that the capture is read as an article. */
function makeProse(text: string, index: number): string {
  return `The council met on Tuesday and agreed, after four hours of talk, to mend wall number ${index} before the storms come ${text}

“We have waited for nine years, and the sea has not waited with us,” said the mayor ${text}, who had asked for the money twice.

Work is to begin in the spring. It will cost more than the town takes in a year, and the county pays the larger part of it.
`;
}

/** The text in every place of a page that a capture has. */
function makeText(text: string, index: number): string {
  return `${text} on harbour wall

By ${text} and Mara ${text}

Published Feb ${1 + (index % 27)}, 2019, 03:26 PM

PHOTO: ${text}

${text} (HANOI, Reuters) - ${makeProse(text, index)}
Correction: An earlier version of this article said ${text}.

(Reporting by ${text}; editing by Ann Li)

Topics: ${text}
`;
}

function makeFrontMatter(text: string): string {
  return `---
title: ${quote(text)}
description: ${quote(text)}
author: [${quote(text)}, "Mara Lind"]
byline: ${quote(`By ${text}`)}
dateline: ${quote(text)}
source: ${quote(text)}
publisher: ${quote(text)}
section: ${quote(text)}
tags: [${quote(text)}, ${quote(`x ${text}`)}]
published: 2019-02-22
${quote(text.slice(0, 100))}: ${quote(text)}
---
`;
}

/** Marks of Markdown that lead somewhere. */
function makeClip(text: string, index: number): string {
  return `# ${text}

${makeProse(text, index)}
[a](javascript:${RUN}) [b](data:text/html,x) [c](vbscript:x) [d](https://elsewhere.example/"onclick=x) [e][ref] <javascript:${RUN}>

![picture ${text}](https://elsewhere.example/pixel.png "title") <img src=x onerror=${RUN}>

[ref]: javascript:${RUN} "${text.replace(/["\n]/g, "")}"

> ${text}

- ${text}
- [ ] task ${text}

<div onclick="${RUN}">${text}</div>

## ${text}

    ${text}
`;
}

/** File names that mean something to a shell, a host, a template, a browser or a spreadsheet. */
const HOSTILE_NAMES: readonly string[] = [
  "<script>window.pwned=1<",
  '"><img src=x onerror=window.pwned=1>',
  `{{ ${SUM} }}`,
  "{% raw %}",
  "=1+1",
  "-rf",
  "con",
  "nul",
  "index",
  "404",
  "😀 emoji",
  "caf\u00e9",
  "cafe\u0301",
  "Wall",
  "wall",
  "a&b?c#d%20e",
  "javascript:window.pwned=1",
  "\u202egnp.exe",
  "new\nline",
  "$(touch pwned)",
  "__proto__",
  "x".repeat(251),
];

/**
 * Makes the archive.
 * @returns Path below the seeds folder → content. Each is read as an article.
 */
export function makeHostileSeeds(): Record<string, string> {
  const seeds: Record<string, string> = {};
  for (const [index, text] of HOSTILE_TEXTS.entries()) {
    const own = index.toString().padStart(2, "0");
    seeds[`text-${own}.txt`] = makeText(text, index);
    seeds[`stated-${own}.txt`] = makeFrontMatter(text) + makeProse(text, index);
    seeds[`clip-${own}.md`] = makeClip(text, index);
  }
  for (const [index, name] of HOSTILE_NAMES.entries()) {
    seeds[`${name}.txt`] = `Wall number ${index} to be mended before the winter storms\n\n${makeProse("", index)}`;
    seeds[`folder.txt/<b>/${name.slice(0, 100)}.txt`] =
      `The same headline on every one of these\n\n${makeProse("", index)}`;
  }
  return seeds;
}
