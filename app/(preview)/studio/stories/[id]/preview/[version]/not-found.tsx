import { studioText } from "@/lib/studio/shell/text/studio-text";

export default async function NoPreview() {
  const { t, lang, dir } = await studioText();
  return (
    <main className="frame" lang={lang} dir={dir}>
      <div className="problem">
        <p className="status label">404</p>
        <h1>{t("shell.notFound")}</h1>
      </div>
    </main>
  );
}
