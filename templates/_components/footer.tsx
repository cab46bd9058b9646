/** The foot of every page: ways into the archive, whose the texts are, and what the archive offers beside them. */

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

/** The foot. */
export const Footer = rememberPart(
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
