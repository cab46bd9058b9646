/** A page that lists listings, with a bar for the size of each. */
import type { VNode } from "preact";
import type { EntryProps, IndexProps } from "../../src/view/index-list.ts";
import { Bar } from "./bar.tsx";
import { Page } from "./page.tsx";

const Entry = ({ entry }: { readonly entry: EntryProps }): VNode => (
  <li>
    <Bar share={entry.share} />
    <a href={entry.href}>
      <bdi>{entry.label}</bdi>
    </a>
    <span class="count">{entry.note}</span>
  </li>
);

/** The page. */
export const IndexList = ({ frame, heading, note, entries }: IndexProps): VNode => (
  <Page frame={frame} kind="index">
    <header class="page-head">
      <h1>{heading}</h1>
      <p class="page-note">{note}</p>
    </header>
    <ul class="entries">
      {entries.map((entry) => (
        <Entry key={entry.href} entry={entry} />
      ))}
    </ul>
  </Page>
);
