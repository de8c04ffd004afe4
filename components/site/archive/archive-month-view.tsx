import type { ArchiveMonth } from "@/lib/site/archive";
import { SiteFrame } from "../frame/site-frame";
import { PageHead } from "../list/page-head";
import { textOf } from "../text-of";
import { Words } from "../words";
import { ArchiveCalendar } from "./archive-calendar";
import { ArchivePager } from "./archive-pager";

export function ArchiveMonthView({ page: { site, month, counts, previous, next } }: { page: ArchiveMonth }) {
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page">
      <PageHead title={<Words site={site}>{t("archive.title")}</Words>} />
      <div className="archive-page">
        <ArchiveCalendar site={site} month={month} counts={counts} />
      </div>
      <ArchivePager
        site={site}
        label={t("archive.title")}
        previous={previous ? { at: previous, words: t("archive.previousMonth") } : null}
        next={next ? { at: next, words: t("archive.nextMonth") } : null}
      />
    </SiteFrame>
  );
}
