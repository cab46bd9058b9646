/** What stands around the content of every page. */

import type { ComponentChildren, VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { FrameProps } from "../../src/view/frame.ts";
import type { NavigationLink } from "../../src/view/navigation.ts";
import { Footer } from "./footer.tsx";
import { type Framed, Head, type HeadOptions } from "./head.tsx";
import { rememberPart } from "./remembered.ts";

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
