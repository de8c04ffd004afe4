import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/newsreader/opsz-italic.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/fraunces/opsz.css";
import "@fontsource-variable/fraunces/opsz-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "@fontsource-variable/libre-franklin/wght.css";
import "@fontsource-variable/libre-franklin/wght-italic.css";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/noto-serif-devanagari/wght.css";
import "@fontsource-variable/noto-serif-bengali/wght.css";
import "@fontsource-variable/noto-serif-thai/wght.css";
import "./site.css";
import { identityStyle } from "@/components/site/identity-style";
import { inLanguage } from "@/components/site/in-language";
import type { Site } from "@/lib/public/site";
import { type Identity, identityOf } from "@/lib/site/frame/identity";
import { siteAssets } from "@/lib/site/frame/site-assets";
import { franklin, newsreader } from "./fonts";

/** The document of a reader page, with the site's styles, fonts and elements; `head` is what one page adds to its head. */
export function SiteDocument({
  site,
  head,
  children,
}: {
  /** null while the database does not answer */
  site: Site | null;
  head?: React.ReactNode;
  children: React.ReactNode;
}) {
  const identity = identityOf(site);
  const assets = siteAssets();
  return (
    <html
      {...inLanguage(site?.lang ?? "en")}
      className={`${newsreader.variable} ${franklin.variable} accented`}
      style={identityStyle(identity)}
      data-headlines={identity.headlineFont}
      data-words={identity.textFont}
      data-density={identity.density}
    >
      <head>
        <link rel="icon" href="/favicon.ico" sizes="48x48" />
        <link rel="icon" href="/logo.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/site.webmanifest" />
        {assets && <script src={assets.early} data-masthead="" />}
        {assets && <script src={assets.site} defer data-masthead="" />}
        {!usesNewsreader(identity) && <meta name="masthead:unused-font" content="newsreader_latin_normal" />}
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}

/** Its file is asked for ahead on every page, for all pages share one layout. */
const usesNewsreader = ({ headlineFont, textFont }: Identity) => [headlineFont, textFont].includes("newsreader");
