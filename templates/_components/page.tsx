/** What stands around the content of every page. */

import type { ComponentChildren, VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { FrameProps } from "../../src/view/frame.ts";
import type { NavigationLink } from "../../src/view/navigation.ts";
import { type Framed, Head, type HeadOptions } from "./head.tsx";
import { rememberPart } from "./remembered.ts";
import { Rights } from "./rights.tsx";

const CURRENT = { page: "page", section: "true" } as const;

const SectionLink = ({ link }: { readonly link: NavigationLink }): VNode => (
  <li>
    <a
      href={link.href}
      aria-current={link.current === null ? undefined : CURRENT[link.current]}
      aria-keyshortcuts={link.shortcut ?? undefined}
      lang={link.language}
    >
      {link.label}
    </a>
  </li>
);

const Masthead = rememberPart(
  ({ frame }: Framed) => [
    frame.isHome,
    frame.siteTitle,
    frame.siteDescription,
    frame.ownLanguage,
    frame.homeHref,
    frame.navigation,
  ],
  ({ frame }) => (
    <header class="masthead">
      {frame.isHome ? (
        <h1 class="nameplate" lang={frame.ownLanguage}>
          {frame.siteTitle}
        </h1>
      ) : (
        <p class="nameplate">
          <a href={frame.homeHref} lang={frame.ownLanguage}>
            {frame.siteTitle}
          </a>
        </p>
      )}
      {frame.isHome ? (
        <p class="motto" lang={frame.ownLanguage}>
          {frame.siteDescription}
        </p>
      ) : null}
      {frame.navigation.length === 0 ? null : (
        <nav class="sections" aria-label="Sections">
          <ul>
            {listEach(frame.navigation, (link) => (
              <SectionLink key={link.href} link={link} />
            ))}
          </ul>
        </nav>
      )}
    </header>
  ),
);

const Breadcrumb = ({ frame }: Framed): VNode | null =>
  frame.breadcrumb.length === 0 ? null : (
    <nav class="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {listEach(frame.breadcrumb, ({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );

/** Whether the key that leads to the search needs a link to go by: the navigation may do without the search. */
const lacksShortcut = ({ navigation }: FrameProps): boolean => navigation.every(({ shortcut }) => shortcut === null);

const Services = ({ frame }: Framed): VNode | null =>
  [frame.searchHref, frame.aboutHref, frame.dataHref, frame.feed, frame.contact].every(
    (link) => link === null,
  ) ? null : (
    <ul>
      {frame.searchHref === null ? null : (
        <li>
          <a href={frame.searchHref} aria-keyshortcuts={lacksShortcut(frame) ? "/" : undefined}>
            Search
          </a>
        </li>
      )}
      {frame.aboutHref === null ? null : (
        <li>
          <a href={frame.aboutHref}>About this archive</a>
        </li>
      )}
      {frame.dataHref === null ? null : (
        <li>
          <a href={frame.dataHref}>Downloads</a>
        </li>
      )}
      {frame.feed === null ? null : (
        <li>
          <a href={frame.feed.href}>Feed of the newest articles</a>
        </li>
      )}
      {frame.contact === null ? null : (
        <li>
          <a href={frame.contact.href}>Report a mistake</a>
        </li>
      )}
    </ul>
  );

const Footer = rememberPart(
  ({ frame }: Framed) => [
    frame.siteTitle,
    frame.ownLanguage,
    frame.homeHref,
    frame.browse,
    frame.aboutHref,
    frame.dataHref,
    frame.feed,
    frame.searchHref,
    lacksShortcut(frame),
    frame.contact,
    frame.rights,
  ],
  ({ frame }) => (
    <footer class="colophon">
      <p>
        <a href={frame.homeHref} lang={frame.ownLanguage}>
          {frame.siteTitle}
        </a>
      </p>
      {frame.browse.length === 0 ? null : (
        <nav aria-label="Browse">
          <ul class="browse">
            {listEach(frame.browse, ({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        These articles were read by a program from text copies of news pages. Each one says how, line by line.{" "}
        <Rights rights={frame.rights} language={frame.ownLanguage} />
      </p>
      <Services frame={frame} />
    </footer>
  ),
);

/** What a page is put into. */
export interface PageProps extends HeadOptions {
  readonly frame: FrameProps;
  /** Names the page's style. */
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** A whole page. */
export const Page = (props: PageProps): VNode => (
  <html lang={props.frame.language}>
    <Head {...props} />
    <body class={`page-${props.kind}`}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Masthead frame={props.frame} />
      <Breadcrumb frame={props.frame} />
      <main id="main" tabindex={-1}>
        {props.children}
      </main>
      <Footer frame={props.frame} />
    </body>
  </html>
);
