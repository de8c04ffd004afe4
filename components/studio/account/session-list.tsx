"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { revokeOwnSessionAction, revokeOwnSessionsAction } from "@/lib/studio/account/actions";
import type { OwnSession } from "@/lib/studio/people/list-people";
import { signOut } from "@/lib/studio/sign-in/auth-client";
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
    else setFailure("The portal did not answer. Try again.");
  }
  async function everywhere() {
    if (await all.run({ staffId })) window.location.assign("/sign-in");
  }
  return (
    <div className="grid gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ul aria-label="Sessions">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              {browserName(session.userAgent)}
              {session.id === present && <b className="ms-2 text-xs font-medium text-good">this one</b>}
              <span className="block text-xs text-ink-3">
                since <ZonedTime at={session.createdAt} zone={zone} />, last seen{" "}
                <ZonedTime at={session.lastSeenAt} zone={zone} />
              </span>
            </span>
            {session.id !== present && (
              <Button onClick={() => one.run({ sessionId: session.id })} disabled={one.isBusy}>
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2">
        <Button onClick={here}>Sign out</Button>
        <Button tone="danger" onClick={everywhere} disabled={all.isBusy}>
          Sign out everywhere
        </Button>
      </p>
    </div>
  );
}
