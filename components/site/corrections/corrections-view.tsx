import type { CorrectionsPage } from "@/lib/site/lists/corrections-page";
import { accentStyle } from "../accent-style";
import { SiteFrame } from "../frame/site-frame";
import { PageHead } from "../list/page-head";
import { Pager } from "../list/pager";
import { CorrectionText } from "../story/correction-text";
import { textOf } from "../text-of";
import { Words } from "../words";
import { CorrectionFilters } from "./correction-filters";

/** Every correction of an edition or of one of its sections, newest first. */
export function CorrectionsView({ page }: { page: CorrectionsPage }) {
  const { site, section, kind, corrections } = page;
  const { t } = textOf(site);
  return (
    <SiteFrame site={site} kind="page" here={page.base}>
      <PageHead
        label={[section?.name, kind && t(`corrections.kind.${kind}`)].filter(Boolean).join(" · ")}
        title={<Words site={site}>{t("corrections.title")}</Words>}
        lede={<Words site={site}>{t("corrections.intro")}</Words>}
      />
      <CorrectionFilters page={page} />
      {corrections.length === 0 && (
        <p className="py-12 text-xl">
          <Words site={site}>{t("corrections.none")}</Words>
        </p>
      )}
      <ol className="correction-list">
        {corrections.map((correction) => (
          <li key={correction.id} className="accented" style={accentStyle(correction.story.section)}>
            <p className="kicker label">
              <a href={correction.story.section.path}>{correction.story.section.name}</a>
            </p>
            <h2>
              <a href={`${correction.story.path}#correction-${correction.id}`}>{correction.story.headline}</a>
            </h2>
            <CorrectionText correction={correction} site={site} page={correction.story.path} />
          </li>
        ))}
      </ol>
      <Pager list={page} base={page.base} site={site} words={[t("corrections.newest"), t("corrections.older")]} />
    </SiteFrame>
  );
}
