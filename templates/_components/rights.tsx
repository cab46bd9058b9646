/** What may be done with the texts. */
import type { VNode } from "preact";
import type { FrameProps } from "../../src/view/frame.ts";

/** What the settings say, and what is said where they say nothing. */
interface RightsOptions {
  readonly rights: FrameProps["rights"];
  /** Of the settings' words, where that is another than of ours. */
  readonly language: string | undefined;
  /** Our own words; those of the foot of every page where none are given. */
  readonly otherwise?: string;
}

/** A sentence, which leads to a licence where there is one. */
export const Rights = ({ rights, language, otherwise }: RightsOptions): VNode => {
  if (rights === null) return <>{otherwise ?? "The texts belong to those who published them."}</>;
  if (rights.url === null) return <span lang={language}>{rights.text}</span>;
  return (
    <a href={rights.url} rel="license" lang={language}>
      {rights.text}
    </a>
  );
};
