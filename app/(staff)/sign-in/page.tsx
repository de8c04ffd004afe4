import { redirect } from "next/navigation";
import { SignInForm } from "@/components/studio/sign-in/sign-in-form";
import { returnPath } from "@/lib/platform/auth/return-path";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";
import { currentVisit } from "@/lib/studio/sign-in/current-visit";

export const generateMetadata = titled("signIn.title");

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { callbackUrl } = await searchParams;
  const next = returnPath(callbackUrl);
  if (await currentVisit()) redirect(next);
  const [{ name }, { t }] = await Promise.all([getBrand(), studioText()]);
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-88">
        <p className="font-serif text-3xl leading-none font-semibold tracking-tight">{name}</p>
        <h1 className="mt-2 mb-7 border-t border-ink pt-2 text-ink-2">{t("signIn.heading")}</h1>
        <SignInForm next={next} />
        <p className="mt-8 text-xs text-ink-3">{t("signIn.accounts")}</p>
      </div>
    </main>
  );
}
