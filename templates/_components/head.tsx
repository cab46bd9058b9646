/** The head of every page. */

import type { ComponentChildren, VNode } from "preact";
import { POLICIES } from "../../src/export/policy.ts";
import { listEach } from "../../src/list-each.ts";
import { PAPER } from "../../src/site-colours.ts";
import type { FrameProps } from "../../src/view/frame.ts";
import type { HeadProps } from "../../src/view/head.ts";
import { rememberPart } from "./remembered.ts";

/** What a page's head may need beside what all have. */
export interface HeadOptions {
  readonly policy?: keyof typeof POLICIES;
  /** Styles and scripts of the page's own. */
  readonly extra?: ComponentChildren;
}

const HeadLinks = ({ head }: { readonly head: HeadProps }): VNode => (
  <>
    {listEach(head.feeds, ({ href, title, type }) => (
      <link rel="alternate" type={type} href={href} title={title} />
    ))}
    {head.openSearch === null ? null : (
      <link rel="search" type={head.openSearch.type} href={head.openSearch.href} title={head.openSearch.title} />
    )}
    {listEach(head.meta, (meta) => (
      <meta {...meta} />
    ))}
    {/* JSON whose every "<" is escaped: as a child it would be escaped as HTML, and be no JSON any more. */}
    {head.jsonLd === null ? null : (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} />
    )}
  </>
);

/** What every part of a page is given. */
export interface Framed {
  readonly frame: FrameProps;
}

const Basics = rememberPart(
  ({ policy }: Pick<HeadOptions, "policy">) => policy ?? "",
  ({ policy }) => (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={POLICIES[policy ?? "reading"]} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme:light)" content={PAPER.light} />
      <meta name="theme-color" media="(prefers-color-scheme:dark)" content={PAPER.dark} />
      <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
    </>
  ),
);

/** What a page is drawn with. */
const Assets = rememberPart(
  ({ frame }: Framed) => [frame.fonts, frame.stylesheet, frame.head.script],
  ({ frame }) => (
    <>
      {listEach(frame.fonts, (href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={frame.stylesheet} />
      <script src={frame.head.script} defer />
    </>
  ),
);

/** What a page says of itself to browsers, search engines and reference managers, and what it may do. */
export const Head = ({ frame, policy, extra }: HeadOptions & Framed): VNode => (
  <head>
    <Basics {...(policy === undefined ? {} : { policy })} />
    <title>{frame.title}</title>
    <meta name="description" content={frame.description} />
    <Assets frame={frame} />
    {extra}
    <link rel="icon" href={frame.icon} type="image/svg+xml" />
    {frame.canonical === null ? null : <link rel="canonical" href={frame.canonical} />}
    <HeadLinks head={frame.head} />
  </head>
);
