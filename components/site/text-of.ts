import { type SiteText, siteText } from "@/lib/platform/i18n/site-text";
import type { Site } from "@/lib/public/site";

export const textOf = (site: Site): SiteText => siteText(site.lang, site.settings.zone);
