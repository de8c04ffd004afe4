import { siteText } from "@/lib/platform/i18n/site-text";
import type { ArchiveDay } from "@/lib/site/archive";
import { SiteFrame } from "../frame/site-frame";
import { PageHead } from "../list/page-head";
import { StoryList } from "../list/story-list";
import { Words } from "../words";
import { datesLang } from "../words-lang";
import { ArchiveCalendar } from "./archive-calendar";
import { ArchivePager } from "./archive-pager";

export function ArchiveDayView({ page: { site, day, month, counts, cards, previous, next } }: { page: ArchiveDay }) {
  const { t, longDate } = siteText(site.lang, "UTC");
  return (
    <SiteFrame site={site} kind="page">
      <PageHead
        label={<Words site={site}>{t("archive.title")}</Words>}
        title={<span {...datesLang(site)}>{longDate(new Date(`${day}T12:00:00Z`))}</span>}
        lede={<Words site={site}>{t("archive.count", { count: cards.length })}</Words>}
      />
      <div className="archive-page">
        <StoryList cards={cards} site={site} isOneDay />
        <ArchiveCalendar site={site} month={month} counts={counts} current={day} />
      </div>
      <ArchivePager
        site={site}
        label={t("archive.title")}
        previous={previous ? { at: previous, words: t("archive.previous") } : null}
        next={next ? { at: next, words: t("archive.next") } : null}
      />
    </SiteFrame>
  );
}
