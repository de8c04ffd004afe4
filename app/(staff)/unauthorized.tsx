import { buttonClass } from "@/components/ui/button";
import { studioText } from "@/lib/studio/shell/text/studio-text";

export default async function Unauthorized() {
  const { t } = await studioText();
  return (
    <main className="grid min-h-dvh place-items-center px-4 text-center">
      <div>
        <p className="text-xs text-ink-3">401</p>
        <h1 className="mt-1 mb-5 font-serif text-2xl font-semibold">{t("shell.signedOut.title")}</h1>
        <a href="/sign-in" className={buttonClass("primary")}>
          {t("shell.signedOut.signIn")}
        </a>
      </div>
    </main>
  );
}
