import { siteText } from "@/lib/platform/i18n/site-text";

/** What readers see while the database does not answer: it needs nothing but itself. */
export function OutagePage() {
  const { t } = siteText("en", "UTC");
  return (
    <main className="frame" id="content">
      <div className="problem">
        <p className="status label">503</p>
        <h1>{t("problem.unavailableTitle")}</h1>
        <p className="text">{t("problem.unavailableText")}</p>
      </div>
    </main>
  );
}
