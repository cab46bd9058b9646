/** A year as twelve months, each a link with how many articles it has. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { CalendarMonth, CalendarYear } from "../../src/view/calendar.ts";

const Month = ({ month }: { readonly month: CalendarMonth }): VNode => {
  const { short, name, href, number, noun, shade } = month;
  return (
    <li class={`shade-${shade}`}>
      {href === null ? (
        <span>
          <span aria-hidden="true">{short}</span>
          <span class="for-ears">{name}: none</span>
        </span>
      ) : (
        <a href={href}>
          <span aria-hidden="true">{short}</span>
          <span class="for-ears">{name}: </span>
          <strong>{number}</strong>
          <span class="for-ears"> {noun}</span>
        </a>
      )}
    </li>
  );
};

/** The months of a year. */
export const Months = ({ year }: { readonly year: CalendarYear }): VNode => (
  <ol class="months">
    {listEach(year.months, (month) => (
      <Month key={month.short} month={month} />
    ))}
  </ol>
);

/** A year among others. */
export const CalendarSection = ({ year }: { readonly year: CalendarYear }): VNode => (
  <section class="group" aria-labelledby={`year-${year.year}`}>
    <header class="group-head">
      <h2 id={`year-${year.year}`}>
        <a href={year.href}>{year.year}</a>
      </h2>
      <p>{year.count}</p>
    </header>
    <div class="calendar">
      <Months year={year} />
      {year.monthless === null ? null : (
        <p class="page-note">
          {year.monthless}: <a href={year.href}>see {year.year}</a>
        </p>
      )}
    </div>
  </section>
);
