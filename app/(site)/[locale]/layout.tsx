import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/newsreader/opsz-italic.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/libre-franklin/wght.css";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/noto-serif-devanagari/wght.css";
import "@fontsource-variable/noto-serif-bengali/wght.css";
import "@fontsource-variable/noto-serif-thai/wght.css";
import "../site.css";
import { accentStyle } from "@/components/site/accent-style";
import { layoutSite } from "@/lib/site/answers/problem";
import { siteAssets } from "@/lib/site/site-assets";
import { franklin, newsreader } from "../fonts";

export const revalidate = 300;
export const dynamicParams = true;

export default async function SiteLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  const site = await layoutSite(locale);
  const assets = siteAssets();
  return (
    <html
      lang={site?.lang ?? "en"}
      dir={site?.dir ?? "ltr"}
      className={`${newsreader.variable} ${franklin.variable} accented`}
      style={accentStyle(site?.settings ?? { accent: "#8a1c1c", accentDark: "#e58a7a" })}
      data-density={site?.settings.density}
    >
      <head>
        {assets && <script src={assets.early} data-masthead="" />}
        {assets && <script src={assets.site} defer data-masthead="" />}
      </head>
      <body>{children}</body>
    </html>
  );
}
