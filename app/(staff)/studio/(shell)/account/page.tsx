import type { Metadata } from "next";
import { PasswordForm } from "@/components/studio/account/password-form";
import { SessionList } from "@/components/studio/account/session-list";
import { PageHead } from "@/components/studio/shell/page-head";
import { Notice } from "@/components/ui/notice";
import { accountPage } from "@/lib/studio/gate";
import { listSessions } from "@/lib/studio/people/list-people";
import { getBrand } from "@/lib/studio/shell/brand";

export const metadata: Metadata = { title: "My account" };

export default async function AccountPage() {
  const visit = await accountPage();
  const [sessions, { zone }] = await Promise.all([listSessions(visit.owner.staffId), getBrand()]);
  return (
    <>
      <PageHead title={visit.name}>{visit.isRestricted ? visit.email : `${visit.email} · ${visit.role}`}</PageHead>
      {visit.isRestricted && (
        <div className="mb-5">
          <Notice tone="warn">Your password was made for one use. Choose your own to go on.</Notice>
        </div>
      )}
      <div className="grid gap-10 lg:grid-cols-2">
        <section aria-labelledby="password">
          <h2 id="password" className="mb-3 font-medium">
            Password
          </h2>
          <PasswordForm />
        </section>
        <section aria-labelledby="sessions">
          <h2 id="sessions" className="mb-3 font-medium">
            Where you are signed in
          </h2>
          <SessionList sessions={sessions} staffId={visit.owner.staffId} present={visit.sessionId} zone={zone} />
        </section>
      </div>
    </>
  );
}
