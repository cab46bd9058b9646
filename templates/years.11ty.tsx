/** The page of all years, each with its months. */
import type { VNode } from "preact";
import type { YearsProps } from "../src/view/years.ts";
import { CalendarSection } from "./_components/calendar.tsx";
import { Page } from "./_components/page.tsx";

/** The page. */
export default function Years({ frame, heading, note, years }: YearsProps): VNode {
  return (
    <Page frame={frame} kind="years">
      <header class="page-head">
        <h1>{heading}</h1>
        <p class="page-note">{note}</p>
      </header>
      {years.map((year) => (
        <CalendarSection key={year.year} year={year} />
      ))}
    </Page>
  );
}
