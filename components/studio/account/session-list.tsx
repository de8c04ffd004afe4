"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { revokeOwnSessionAction, revokeOwnSessionsAction } from "@/lib/studio/account/actions";
import type { OwnSession } from "@/lib/studio/people/list-people";
import { signOut } from "@/lib/studio/sign-in/auth-client";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { ZonedTime } from "../shell/zoned-time";
import { browserName } from "./browser-name";

export function SessionList({
  sessions,
  staffId,
  present,
  zone,
}: {
  sessions: OwnSession[];
  staffId: string;
  present: string;
  zone: string;
}) {
  const { t } = useText();
  const one = useAction(revokeOwnSessionAction);
  const all = useAction(revokeOwnSessionsAction);
  const [failure, setFailure] = useState("");
  const problem = one.problem || all.problem || failure;
  async function here() {
    setFailure("");
    const isDone = await signOut().then(
      () => true,
      () => false,
    );
    if (isDone) window.location.assign("/sign-in");
    else setFailure(t("shell.noAnswer"));
  }
  async function everywhere() {
    if (await all.run({ staffId })) window.location.assign("/sign-in");
  }
  return (
    <div className="grid gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ul aria-label={t("account.sessionList")}>
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              {browserName(t, session.userAgent)}
              {session.id === present && <b className="ms-2 text-xs font-medium text-good">{t("account.thisOne")}</b>}
              <span className="block text-xs text-ink-3">
                {t.rich("account.times", {
                  since: () => <ZonedTime at={session.createdAt} zone={zone} />,
                  seen: () => <ZonedTime at={session.lastSeenAt} zone={zone} />,
                })}
              </span>
            </span>
            {session.id !== present && (
              <Button onClick={() => one.run({ sessionId: session.id })} disabled={one.isBusy}>
                {t("account.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2">
        <Button onClick={here}>{t("account.signOut")}</Button>
        <Button tone="danger" onClick={everywhere} disabled={all.isBusy}>
          {t("account.signOutEverywhere")}
        </Button>
      </p>
    </div>
  );
}
