import { LanguageForm } from "@/components/studio/account/language-form";
import { PasswordForm } from "@/components/studio/account/password-form";
import { SessionList } from "@/components/studio/account/session-list";
import { PageHead } from "@/components/studio/shell/page-head";
import { Notice } from "@/components/ui/notice";
import { accountPage } from "@/lib/studio/gate";
import { listSessions } from "@/lib/studio/people/list-people";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("shell.myAccount");

export default async function AccountPage() {
  const visit = await accountPage();
  const [sessions, { zone }, { t }] = await Promise.all([listSessions(visit.owner.staffId), getBrand(), studioText()]);
  return (
    <>
      <PageHead title={visit.name}>
        {visit.isRestricted ? visit.email : `${visit.email} · ${t(`shell.roles.${visit.role}`)}`}
      </PageHead>
      {visit.isRestricted && (
        <div className="mb-5">
          <Notice tone="warn">{t("account.temporary")}</Notice>
        </div>
      )}
      <div className="grid gap-10 lg:grid-cols-2">
        <section aria-labelledby="password">
          <h2 id="password" className="mb-3 font-medium">
            {t("account.password")}
          </h2>
          <PasswordForm />
        </section>
        {!visit.isRestricted && (
          <div className="lg:order-last">
            <LanguageForm chosen={visit.language} />
          </div>
        )}
        <section aria-labelledby="sessions">
          <h2 id="sessions" className="mb-3 font-medium">
            {t("account.sessions")}
          </h2>
          <SessionList sessions={sessions} staffId={visit.owner.staffId} present={visit.sessionId} zone={zone} />
        </section>
      </div>
    </>
  );
}
