/** Where an article is filed, and where its page was: topics, language, address. */
import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { ArticleProps } from "../../src/view/article.ts";
import type { NameLink } from "../../src/view/article-links.ts";

/** Isolated, so that topics of a language that runs from right to left stand in order, each with the point before it. */
const Topic = ({ topic, language }: { readonly topic: NameLink; readonly language: string | undefined }): VNode => {
  const name = <bdi lang={language}>{topic.label}</bdi>;
  if (topic.href === null) return name;
  return (
    <a href={topic.href} rel="tag">
      {name}
    </a>
  );
};

/** A list of terms; an article without a topic or an address has no line for it. */
export const Filing = (props: ArticleProps): VNode => (
  <dl class="filing">
    {props.topics.length === 0 ? null : (
      <div>
        <dt>Topics</dt>
        {listEach(props.topics, (topic) => (
          <dd>
            <Topic topic={topic} language={props.otherLanguage} />
          </dd>
        ))}
      </div>
    )}
    <div>
      <dt>Language</dt>
      <dd>
        {props.languageLink.href === null ? (
          props.languageLink.label
        ) : (
          <a href={props.languageLink.href}>{props.languageLink.label}</a>
        )}
      </dd>
    </div>
    {props.original === null ? null : (
      <div>
        <dt>Original page</dt>
        <dd>
          <a href={props.original.href} rel="noopener noreferrer">
            {props.original.label}
          </a>
        </dd>
      </div>
    )}
    {props.report === null ? null : (
      <div>
        <dt>Report a mistake</dt>
        <dd>
          <a href={props.report.href}>{props.report.label}</a>
        </dd>
      </div>
    )}
  </dl>
);
