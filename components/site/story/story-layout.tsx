import type { CSSProperties } from "react";
import { Caption } from "@/components/story-body/caption";
import { Picture } from "@/components/story-body/picture";
import { PictureLink } from "@/components/story-body/picture-link";
import { StoryBody } from "@/components/story-body/story-body";
import { siteText } from "@/lib/platform/i18n/site-text";
import type { StoryPage } from "@/lib/public/story/story-page";
import { accentStyle } from "../accent-style";
import { SiteFrame } from "../frame/site-frame";
import { inLanguage } from "../in-language";
import { textOf } from "../text-of";
import { wordsLang } from "../words-lang";
import { Contents } from "./contents";
import { Corrections } from "./corrections";
import { hasTextBeyondHeadline } from "./has-text-beyond-headline";
import { NextUp } from "./next-up";
import { OldStoryNotice } from "./old-story-notice";
import { RelatedStories } from "./related-stories";
import { StoryByline } from "./story-byline";
import { StoryHead } from "./story-head";
import { StoryTools } from "./story-tools";
import { TopicLinks } from "./topic-links";

export function StoryLayout({ page }: { page: StoryPage }) {
  const { site, picture } = page;
  const text = textOf(site);
  const urgent = page.corrections.filter(({ severity }) => severity === "high");
  const others = page.corrections.filter(({ severity }) => severity !== "high");
  const words = {
    enlarge: text.t("story.enlarge"),
    embedShow: (host: string) => text.t("story.embedShow", { host }),
    embedNote: (host: string) => text.t("story.embedNote", { host }),
    embedOpen: (host: string) => text.t("story.embedOpen", { host }),
    // A day has no zone.
    day: (date: string) => siteText(site.lang, "UTC").date(new Date(date)),
  };
  return (
    <SiteFrame
      site={site}
      kind="page"
      here={page.section.path}
      languages={page.translations.length > 0 ? page.editions : undefined}
    >
      <article
        className="story accented"
        data-kind={page.kind}
        style={accentStyle(page.section)}
        {...inLanguage(page.lang)}
      >
        <StoryHead page={page} />
        {picture && (
          <figure className="story-lead" style={ratioStyle(picture)}>
            <PictureLink picture={picture} label={words.enlarge}>
              <Picture picture={picture} sizes="(min-width: 76rem) 72rem, calc(100vw - 3rem)" largest={2400} urgent />
            </PictureLink>
            <Caption words={page.leadCaption} credit={picture.credit} />
          </figure>
        )}
        <StoryByline page={page} />
        <StoryTools page={page} />
        <OldStoryNotice page={page} />
        <Corrections corrections={urgent} site={site} />
        <Contents body={page.body} site={site} />
        {hasTextBeyondHeadline(page.body, page.title) && (
          <StoryBody body={page.body} pictures={page.pictures} words={words} />
        )}
        <div className="story-after">
          <Corrections corrections={others} site={site} />
          <TopicLinks topics={page.topics} site={site} />
        </div>
      </article>
      <masthead-lightbox
        data-close={text.t("story.close")}
        data-previous={text.t("story.previousPicture")}
        data-next={text.t("story.nextPicture")}
        {...wordsLang(site)}
      />
      <RelatedStories cards={page.related} site={site} />
      {page.nextUp && <NextUp card={page.nextUp} site={site} />}
    </SiteFrame>
  );
}

// Told to the style sheet, which keeps the picture within the window without bars at its sides.
const ratioStyle = ({ width, height }: { width: number; height: number }) =>
  ({ "--ratio": width / height }) as CSSProperties;
