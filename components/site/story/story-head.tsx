import type { StoryPage } from "@/lib/public/story/story-page";
import { kindOf } from "../kicker-of";
import { textOf } from "../text-of";
import { Stars } from "./stars";

/** Characters from which a headline is set smaller. */
const LONG_HEADLINE = 100;

export function StoryHead({ page }: { page: StoryPage }) {
  const kind = kindOf(page, page.site);
  const kindName = textOf(page.site).t(`kind.${page.kind}`);
  const topic = page.topics[0];
  return (
    <header className="story-head" data-length={page.title.length > LONG_HEADLINE ? "long" : undefined}>
      {page.paid && <p className="paid label">{page.paid}</p>}
      <p className="kicker label">
        <a href={page.section.path}>{page.section.name}</a>
        {kind && kindName !== page.section.name && <span>{kind}</span>}
        {topic && <a href={topic.path}>{topic.name}</a>}
      </p>
      <h1>{page.title}</h1>
      {page.rating !== null && <Stars rating={page.rating} site={page.site} />}
      {page.standfirst && <p className="standfirst">{page.standfirst}</p>}
    </header>
  );
}
