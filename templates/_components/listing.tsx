/** A page that lists articles: of a year, of a source, without a date. */
import type { VNode } from "preact";
import type { ListingProps } from "../../src/view/listing.ts";
import { Months } from "./calendar.tsx";
import { Groups } from "./groups.tsx";
import { Page } from "./page.tsx";
import { Pager } from "./pager.tsx";

const Turner = ({ earlier, later }: ListingProps): VNode | null =>
  earlier === null && later === null ? null : (
    <nav class="turner" aria-label="Earlier and later">
      {earlier === null ? null : (
        <a class="earlier" href={earlier.href}>
          <span class="turner-way">Earlier</span> {earlier.label}
        </a>
      )}
      {later === null ? null : (
        <a class="later" href={later.href}>
          <span class="turner-way">Later</span> {later.label}
        </a>
      )}
    </nav>
  );

const Calendar = ({ calendar }: ListingProps): VNode | null =>
  calendar === null ? null : (
    <nav class="calendar" aria-label={`Months of ${calendar.year}`}>
      <Months year={calendar} />
    </nav>
  );

/** The page. */
export const Listing = (listing: ListingProps): VNode => (
  <Page frame={listing.frame} kind="listing">
    <header class="page-head">
      {listing.kind === null ? null : <p class="kicker">{listing.kind}</p>}
      <h1>
        <bdi>{listing.heading}</bdi>
      </h1>
      <p class="page-note">{listing.note}</p>
      {listing.feed === null ? null : (
        <p class="feed-link">
          <a href={listing.feed.href} type="application/atom+xml">
            {listing.feed.label}
          </a>
        </p>
      )}
    </header>
    <Calendar {...listing} />
    <Groups
      groups={listing.groups}
      hasJumps={listing.hasJumps}
      showsSource={listing.showsSource}
      hasDateAbove={listing.hasDateAbove}
    />
    {listing.pager === null ? null : <Pager pager={listing.pager} />}
    <Turner {...listing} />
  </Page>
);
