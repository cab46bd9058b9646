/** The foot of every page: ways into the archive, what it offers beside them, and whose the texts are. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { FrameProps } from "../../src/view/frame.ts";
import type { Framed } from "./head.tsx";
import { rememberPart } from "./remembered.ts";
import { Rights } from "./rights.tsx";

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

const Home = ({ frame }: Framed): VNode => (
  <p>
    <a href={frame.homeHref} lang={frame.ownLanguage}>
      {frame.siteTitle}
    </a>
  </p>
);

/** Whose site it is: its title, and what a person says of it on pages of their own. */
const Keeper = ({ frame }: Framed): VNode =>
  frame.ownPages.length === 0 ? (
    <Home frame={frame} />
  ) : (
    <div>
      <Home frame={frame} />
      <ul>
        {listEach(frame.ownPages, ({ href, label, language }) => (
          <li key={href}>
            <a href={href} lang={language}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );

const Browse = ({ frame }: Framed): VNode | null =>
  frame.browse.length === 0 ? null : (
    <nav aria-label="Browse">
      <ul class="browse">
        {listEach(frame.browse, ({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** The foot. */
export const Footer = rememberPart(
  ({ frame }: Framed) => [
    frame.siteTitle,
    frame.ownLanguage,
    frame.homeHref,
    frame.browse,
    frame.ownPages,
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
      <div>
        <Keeper frame={frame} />
        <Browse frame={frame} />
      </div>
      <div>
        <Services frame={frame} />
        <p>
          These articles were read by a program from text copies of news pages. Each one says how, line by line.{" "}
          <Rights rights={frame.rights} language={frame.ownLanguage} />
        </p>
      </div>
    </footer>
  ),
);
