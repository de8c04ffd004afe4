import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { studioText } from "@/lib/studio/shell/text/studio-text";

export default async function NotFound() {
  const { t } = await studioText();
  return (
    <main className="grid min-h-dvh place-items-center px-4 text-center">
      <div>
        <p className="text-xs text-ink-3">404</p>
        <h1 className="mt-1 mb-5 font-serif text-2xl font-semibold">{t("shell.notFound")}</h1>
        <Link href="/studio" className={buttonClass()}>
          {t("shell.backToStories")}
        </Link>
      </div>
    </main>
  );
}
