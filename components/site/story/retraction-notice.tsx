import { Runs } from "@/components/story-body/runs";
import type { RetractedStory } from "@/lib/site/answers/retraction";
import { accentStyle } from "../accent-style";
import { SiteFrame } from "../frame/site-frame";
import { inLanguage } from "../in-language";
import { textOf } from "../text-of";
import { Words } from "../words";
import { wordsLang } from "../words-lang";

/** What stands at the address of a retracted story. */
export function RetractionNotice({ story }: { story: RetractedStory }) {
  const { site, section } = story;
  const text = textOf(site);
  return (
    <SiteFrame site={site} kind="page" here={section?.path}>
      <article className="story accented" style={accentStyle(section ?? site.settings)} {...inLanguage(story.lang)}>
        <header className="story-head">
          {section && (
            <p className="kicker label">
              <a href={section.path}>{section.name}</a>
            </p>
          )}
          <h1 className="retracted">{story.headline}</h1>
        </header>
        <div className="story-after">
          <section className="corrections" data-severity="high" aria-labelledby="retraction">
            <h2 id="retraction">
              <Words site={site}>{text.t("corrections.retracted", { date: text.date(story.retractedAt) })}</Words>
            </h2>
            <p className="retraction-text">
              <Runs runs={story.noticeRuns} />
            </p>
            <p className="meta">
              <time dateTime={story.publishedAt.toISOString()} {...wordsLang(site)}>
                {text.t("corrections.firstPublished", { date: text.date(story.publishedAt) })}
              </time>
              {" · "}
              <a href={`${site.prefix}/corrections`}>
                <Words site={site}>{text.t("corrections.title")}</Words>
              </a>
            </p>
          </section>
        </div>
      </article>
    </SiteFrame>
  );
}
