import type { StoryPage } from "@/lib/public/story/story-page";
import { Icon } from "../icon";
import { inLanguage } from "../in-language";
import { textOf } from "../text-of";
import { Words } from "../words";
import { wordsLang } from "../words-lang";
import { shareLinks } from "./share-links";

/** Sharing by plain links, which the browser's own sharing replaces where it has one; keeping the story for later. */
export function StoryTools({ page }: { page: StoryPage }) {
  const { t } = textOf(page.site);
  const title = page.socialHeadline || page.title;
  return (
    <div className="story-tools">
      {page.translations.length > 0 && (
        <div className="flex flex-wrap gap-x-5">
          <span className="label" id="also-in">
            <Words site={page.site}>{t("story.alsoIn")}</Words>
          </span>
          <ul className="flex flex-wrap gap-x-5" aria-labelledby="also-in">
            {page.translations.map(({ lang, name, path }) => (
              <li key={lang}>
                <a href={path} {...inLanguage(lang)} hrefLang={lang} rel="alternate">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <masthead-share data-title={title} data-copied={t("story.copied")}>
        <details className="share">
          <summary>
            <Icon name="share" />
            <Words site={page.site}>{t("story.share")}</Words>
          </summary>
          <ul className="flex flex-wrap gap-x-5">
            {shareLinks(page.url, title).map(({ name, href }) => (
              <li key={name}>
                <a
                  href={href}
                  rel="noopener nofollow"
                  aria-label={t("story.shareBy", { way: name || t("story.email") })}
                >
                  {name || t("story.email")}
                </a>
              </li>
            ))}
            <li>
              <button type="button" data-copy="" {...wordsLang(page.site)} hidden>
                {t("story.copy")}
              </button>
            </li>
          </ul>
        </details>
      </masthead-share>
      <masthead-save data-id={page.id} data-path={page.path} data-title={page.title} data-saved={t("story.unsave")}>
        <button type="button" aria-pressed="false" hidden>
          <Icon name="save" />
          <span {...wordsLang(page.site)}>{t("story.save")}</span>
        </button>
      </masthead-save>
    </div>
  );
}
