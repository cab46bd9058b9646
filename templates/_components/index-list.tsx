/** A page that lists listings. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { EntryGroup, EntryProps, IndexProps } from "../../src/view/index-props.ts";
import { Bar } from "./bar.tsx";
import { Letters } from "./letters.tsx";
import { Page } from "./page.tsx";
import { Spoken } from "./spoken.tsx";

const Given = ({ text }: { readonly text: string }): VNode | null =>
  text === "" ? null : <span class="given">{text}</span>;

/** What an entry is called; of a person, what the family is not called by stands back, as the list is not sorted by it. */
const Name = ({ label, parts }: EntryProps): VNode =>
  parts === null ? (
    <bdi>{label}</bdi>
  ) : (
    <bdi>
      <Given text={parts.before} />
      {parts.sortedBy}
      <Given text={parts.after} />
    </bdi>
  );

const Entry = ({ entry }: { readonly entry: EntryProps }): VNode => (
  <li>
    {entry.share === null ? null : <Bar share={entry.share} />}
    <a href={entry.href}>
      <Spoken words={entry.spoken} />
      <Name {...entry} />
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
      <h2 id={group.anchor}>
        {group.script === null ? null : <span class="kicker">{group.script} </span>}
        {group.heading}
      </h2>
      <Entries entries={group.entries} />
    </section>
  );

/** The page. */
export const IndexList = ({ frame, kind, heading, note, parts, jumps, groups }: IndexProps): VNode => (
  <Page frame={frame} kind="index">
    <header class="page-head">
      {kind === null ? null : <p class="kicker">{kind}</p>}
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      <p class="page-note">{note}</p>
    </header>
    <Letters label="By letter" rows={parts} />
    <Letters label="On this page" rows={jumps} />
    {listEach(groups, (group) => (
      <Group key={group.anchor} group={group} />
    ))}
  </Page>
);
