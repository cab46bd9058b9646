/** What stands around the content of every page. */
import type { ComponentChildren, VNode } from "preact";
import type { FrameProps, NavigationLink } from "../../src/view/frame.ts";

/** Nothing comes from another host, and nothing on a page runs. Hosts such as GitHub Pages cannot set it as a header. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

const Head = ({ frame }: { readonly frame: FrameProps }): VNode => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
    <meta name="color-scheme" content="light dark" />
    <title>{frame.title}</title>
    <meta name="description" content={frame.description} />
    {frame.fonts.map((href) => (
      <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={frame.stylesheet} />
    <link rel="icon" href={frame.icon} type="image/svg+xml" />
    {frame.canonical === null ? null : <link rel="canonical" href={frame.canonical} />}
    <link rel="alternate" type="application/atom+xml" href={frame.feed.href} title={frame.feed.label} />
  </head>
);

const SectionLink = ({ link }: { readonly link: NavigationLink }): VNode => (
  <li>
    {link.current === null ? (
      <a href={link.href}>{link.label}</a>
    ) : (
      <a href={link.href} aria-current={link.current === "page" ? "page" : "true"}>
        {link.label}
      </a>
    )}
  </li>
);

const Masthead = ({ frame }: { readonly frame: FrameProps }): VNode => (
  <header class="masthead">
    {frame.isHome ? (
      <h1 class="nameplate">{frame.siteTitle}</h1>
    ) : (
      <p class="nameplate">
        <a href={frame.homeHref}>{frame.siteTitle}</a>
      </p>
    )}
    {frame.isHome ? <p class="motto">{frame.siteDescription}</p> : null}
    {frame.navigation.length === 0 ? null : (
      <nav class="sections" aria-label="Sections">
        <ul>
          {frame.navigation.map((link) => (
            <SectionLink key={link.href} link={link} />
          ))}
        </ul>
      </nav>
    )}
  </header>
);

const Breadcrumb = ({ frame }: { readonly frame: FrameProps }): VNode | null =>
  frame.breadcrumb.length === 0 ? null : (
    <nav class="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {frame.breadcrumb.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );

const Footer = ({ frame }: { readonly frame: FrameProps }): VNode => (
  <footer class="colophon">
    <p>
      <a href={frame.homeHref}>{frame.siteTitle}</a>
    </p>
    <p>
      Articles were read from flat text captures of their pages. Each one says how, line by line. The texts belong to
      those who published them.
    </p>
    <p>
      <a href={frame.feed.href}>Feed of the newest articles</a>
    </p>
  </footer>
);

/** A whole page. `kind` names the page's style. */
export const Page = (props: {
  readonly frame: FrameProps;
  readonly kind: string;
  readonly children: ComponentChildren;
}): VNode => (
  <html lang={props.frame.language}>
    <Head frame={props.frame} />
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
