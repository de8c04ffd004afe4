import type { StoryPage } from "@/lib/public/story/story-page";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { Words } from "../words";
import { wordsLang } from "../words-lang";

/** Kinds that do not age as news does */
const lasting = new Set(["feature", "explainer", "gallery", "review"]);
const DAY_MS = 86_400_000;
const OLD_DAYS = 30;

/** Tells that the news is old; in months, then years, since the page may be stored for a while. */
export function OldStoryNotice({ page }: { page: StoryPage }) {
  const { t } = textOf(page.site);
  const days = (Date.now() - page.updatedAt.getTime()) / DAY_MS;
  if (days <= OLD_DAYS || lasting.has(page.kind)) return null;
  const years = Math.floor(days / 365);
  const [unit, count] = years > 0 ? ["year", years] : ["month", Math.max(1, Math.floor(days / 30.44))];
  return (
    <masthead-notice data-key={`old-${page.id}`}>
      <p className="notice" role="note">
        <span>
          <Words site={page.site}>{t("story.old", { unit, count })}</Words>
        </span>
        <button type="button" {...wordsLang(page.site)} aria-label={t("story.dismiss")} hidden>
          <Icon name="close" />
        </button>
      </p>
    </masthead-notice>
  );
}
