/** A page that lists articles: of a year, of a source, without a date. */
import type { VNode } from "preact";
import type { ListingProps } from "../../src/view/lists.ts";
import { Groups } from "./groups.tsx";
import { Page } from "./page.tsx";

const Turner = ({ earlier, later, kind }: ListingProps): VNode | null =>
  earlier === null && later === null ? null : (
    <nav class="turner" aria-label={`${kind}s before and after`}>
      {earlier === null ? null : (
        <a class="earlier" href={earlier.href} rel="prev">
          <span class="turner-way">Earlier</span> {earlier.label}
        </a>
      )}
      {later === null ? null : (
        <a class="later" href={later.href} rel="next">
          <span class="turner-way">Later</span> {later.label}
        </a>
      )}
    </nav>
  );

/** The page. */
export const Listing = (props: ListingProps & { readonly showsSource: boolean }): VNode => (
  <Page frame={props.frame} kind="listing">
    <header class="page-head">
      <p class="kicker">{props.kind}</p>
      <h1>
        <bdi>{props.heading}</bdi>
      </h1>
      <p class="page-note">{props.note}</p>
    </header>
    <Groups groups={props.groups} showsSource={props.showsSource} />
    <Turner {...props} />
  </Page>
);
