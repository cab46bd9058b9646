/** When an article is from. */
import type { VNode } from "preact";
import type { DateProps } from "../../src/view/dates.ts";

/** A date that machines can read, too. */
export const Time = ({ date }: { readonly date: DateProps }): VNode => <time datetime={date.iso}>{date.text}</time>;

/** The date, or "Undated" with what the text tells instead. */
export const When = (props: { readonly date: DateProps | null; readonly period: string | null }): VNode =>
  props.date === null ? (
    <span>{props.period === null ? "Undated" : `Undated, ${props.period}`}</span>
  ) : (
    <Time date={props.date} />
  );
