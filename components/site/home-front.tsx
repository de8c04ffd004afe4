import type { HomePage } from "@/lib/site/home";
import { CardRow } from "./containers/card-row";
import { HeadlineColumns } from "./containers/headline-columns";
import { LeadPackage } from "./containers/lead-package";
import { OpinionStrip } from "./containers/opinion-strip";
import { SectionRail } from "./containers/section-rail";
import { Showcase } from "./containers/showcase";
import { SiteFrame } from "./frame/site-frame";
import { textOf } from "./text-of";
import { Words } from "./words";

export function HomeFront({ page: { site, front } }: { page: HomePage }) {
  const text = textOf(site);
  const [first, second, ...rails] = front.rails;
  const pairs = rails.flatMap((_, index) => (index % 2 === 0 ? [rails.slice(index, index + 2)] : []));
  return (
    <SiteFrame site={site} kind="front">
      {front.lead === null && (
        <p className="py-16 text-xl">
          <Words site={site}>{text.t("front.empty")}</Words>
        </p>
      )}
      <LeadPackage front={front} site={site} />
      <CardRow cards={front.row} site={site} />
      <OpinionStrip cards={front.opinion} site={site} />
      {first && <SectionRail {...first} site={site} layout="wide" />}
      <Showcase cards={front.showcase} site={site} />
      {second && <SectionRail {...second} site={site} layout="wide" />}
      {pairs.map((pair) => (
        <div key={pair[0]?.section.id} className={pair.length === 2 ? "rail-pair" : undefined}>
          {pair.map((rail) => (
            <SectionRail key={rail.section.id} {...rail} site={site} layout={pair.length === 2 ? "half" : "wide"} />
          ))}
        </div>
      ))}
      <HeadlineColumns cards={front.recent} site={site} title={text.t("front.recent")} />
    </SiteFrame>
  );
}
