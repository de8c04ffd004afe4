import type { Site } from "@/lib/public/site";
import type { Front } from "@/lib/site/lists/arrange-front";
import { kickerOf } from "../kicker-of";
import { StoryCard } from "../story-card";
import { textOf } from "../text-of";
import { LatestList } from "./latest-list";

/** The first thing on a front: the lead with stories below it, others in a column beside it, and what came last in another. */
export function LeadPackage({
  front: { lead, beside, below, latest },
  site,
}: {
  front: Pick<Front, "lead" | "beside" | "below" | "latest">;
  site: Site;
}) {
  const text = textOf(site);
  if (!lead) return null;
  return (
    <section className="lead-package" aria-label={text.t("front.top")}>
      <div className="lead-grid">
        <div className="lead-main">
          <StoryCard card={lead} size="lead" level={2} kicker={kickerOf(lead, site)} siteLang={site.lang} urgent />
          {below.length > 0 && (
            <div className="lead-below">
              {below.map((card) => (
                <StoryCard
                  key={card.id}
                  card={card}
                  size="small"
                  hasPicture={false}
                  kicker={kickerOf(card, site)}
                  siteLang={site.lang}
                />
              ))}
            </div>
          )}
        </div>
        {beside.length > 0 && (
          <div className="lead-second">
            {beside.map((card) => (
              <StoryCard key={card.id} card={card} size="medium" kicker={kickerOf(card, site)} siteLang={site.lang} />
            ))}
          </div>
        )}
        <div className="lead-latest">
          <LatestList cards={latest} site={site} />
        </div>
      </div>
    </section>
  );
}
