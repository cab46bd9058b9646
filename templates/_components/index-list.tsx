/** A page that lists listings. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { EntryGroup, EntryProps } from "../../src/view/index-entries.ts";
import type { IndexProps, PartLink } from "../../src/view/index-list.ts";
import { Bar } from "./bar.tsx";
import { Page } from "./page.tsx";

const Entry = ({ entry }: { readonly entry: EntryProps }): VNode => (
  <li>
    {entry.share === null ? null : <Bar share={entry.share} />}
    <a href={entry.href}>
      <bdi>{entry.label}</bdi>
    </a>
    <span class="count">{entry.note}</span>
  </li>
);

const Entries = ({ entries }: { readonly entries: readonly EntryProps[] }): VNode => (
  <ul class="entries">
    {listEach(entries, (entry) => (
      <Entry key={entry.href} entry={entry} />
    ))}
  </ul>
);

const Group = ({ group }: { readonly group: EntryGroup }): VNode =>
  group.heading === null ? (
    <Entries entries={group.entries} />
  ) : (
    <section class="letter" aria-labelledby={group.anchor}>
      <h2 id={group.anchor}>{group.heading}</h2>
      <Entries entries={group.entries} />
    </section>
  );

/** Letters that lead to a heading of the page, or to a page of their own. */
const Letters = ({ label, letters }: { readonly label: string; readonly letters: readonly PartLink[] }) =>
  letters.length < 2 ? null : (
    <nav class="jumps" aria-label={label}>
      <ul>
        {listEach(letters, ({ href, label: letter, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? "page" : undefined}>
              <bdi>{letter}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const listHeadings = (groups: readonly EntryGroup[]): PartLink[] =>
  groups.flatMap(({ heading, anchor }) =>
    heading === null ? [] : [{ href: `#${anchor}`, label: heading, isCurrent: false }],
  );

/** The page. */
export const IndexList = ({ frame, kind, heading, note, groups, parts }: IndexProps): VNode => (
  <Page frame={frame} kind="index">
    <header class="page-head">
      {kind === null ? null : <p class="kicker">{kind}</p>}
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      <p class="page-note">{note}</p>
    </header>
    <Letters label="By letter" letters={parts} />
    <Letters label="On this page" letters={listHeadings(groups)} />
    {listEach(groups, (group) => (
      <Group key={group.anchor} group={group} />
    ))}
  </Page>
);
