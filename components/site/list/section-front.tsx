import type { SectionPage } from "@/lib/site/section-page";
import { accentStyle } from "../accent-style";
import { CardRow } from "../containers/card-row";
import { SiteFrame } from "../frame/site-frame";
import { kindOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { Words } from "../words";
import { PageHead } from "./page-head";
import { Pager } from "./pager";
import { StoryList } from "./story-list";

const IN_THE_ROW = 4;

export function SectionFront({ page: { site, section, list } }: { page: SectionPage }) {
  const text = textOf(site);
  const [lead, ...others] = list.isPaged ? [] : list.cards;
  const row = others.slice(0, IN_THE_ROW);
  const rest = list.isPaged ? list.cards : others.slice(IN_THE_ROW);
  return (
    <SiteFrame site={site} kind="page" here={section.path}>
      <div className="accented" style={accentStyle(section)}>
        <PageHead title={section.name} lede={section.description} />
        {list.cards.length === 0 && (
          <p className="py-12 text-xl">
            <Words site={site}>{text.t("front.empty")}</Words>
          </p>
        )}
        {lead && (
          <div className="section-lead">
            <StoryCard card={lead} size="lead" level={2} kicker={kindOf(lead, site)} siteLang={site.lang} urgent />
          </div>
        )}
        <CardRow cards={row} site={site} isOneSection />
        {rest.length > 0 && (
          <div className="package">
            <StoryList cards={rest} site={site} isOneSection />
          </div>
        )}
        <Pager list={list} base={section.path} site={site} />
      </div>
    </SiteFrame>
  );
}
