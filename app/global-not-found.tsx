import "./(site)/site.css";
import type { Metadata } from "next";
import { siteText } from "@/lib/platform/i18n/site-text";

const { t } = siteText("en", "UTC");

export const metadata: Metadata = { title: t("problem.notFoundTitle"), robots: { index: false } };

/** For addresses that no edition owns; those of editions get their own page from `[...rest]`. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="frame">
          <div className="problem">
            <p className="status label">404</p>
            <h1>{t("problem.notFoundTitle")}</h1>
            <p className="text">{t("problem.notFoundText")}</p>
            <a className="button" href="/">
              {t("nav.home")}
            </a>
          </div>
        </main>
      </body>
    </html>
  );
}
