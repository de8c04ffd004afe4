"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type StaffRole, staffRoles } from "@/lib/newsroom/access/roles";
import {
  changeRoleAction,
  disableStaffAction,
  enableStaffAction,
  linkAuthorAction,
  resetPasswordAction,
  revokeAllSessionsAction,
} from "@/lib/studio/people/actions";
import type { Person } from "@/lib/studio/people/list-people";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { ZonedTime } from "../shell/zoned-time";
import { OneTimePassword } from "./one-time-password";

interface Named {
  id: string;
  name: string;
}

export function PeopleTable({ people, authors, zone }: { people: Person[]; authors: Named[]; zone: string }) {
  const { t } = useText();
  const [told, setTold] = useState<{ email: string; password: string } | null>(null);
  const role = useAction(changeRoleAction);
  const author = useAction(linkAuthorAction);
  const disable = useAction(disableStaffAction);
  const enable = useAction(enableStaffAction);
  const sessions = useAction(revokeAllSessionsAction);
  const reset = useAction(resetPasswordAction);
  const actions = [role, author, disable, enable, sessions, reset];
  const problem = actions.map((each) => each.problem).find(Boolean);
  const isBusy = actions.some((each) => each.isBusy);
  const ask = (consequence: string) => window.confirm(consequence);

  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {told && <OneTimePassword {...told} />}
      <ul aria-label={t("people.title")}>
        {people.map(({ id, name, email, role: held, authorId, isDisabled, sessions: open, lastSeenAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2.5">
            <span className={`min-w-52 flex-1 ${isDisabled ? "text-ink-3 line-through" : ""}`}>
              <b className="font-medium">{name}</b>
              <span className="block text-xs text-ink-3">{email}</span>
            </span>
            <span className="w-44 text-xs text-ink-3">
              {isDisabled
                ? t("people.closed")
                : open === 0
                  ? t("people.notSignedIn")
                  : t("people.sessions", { count: open })}
              {lastSeenAt && (
                <span className="block">
                  {t.rich("people.lastSeen", { time: () => <ZonedTime at={lastSeenAt} zone={zone} /> })}
                </span>
              )}
            </span>
            <select
              aria-label={t("people.roleOf", { name })}
              value={held}
              disabled={isBusy || isDisabled}
              onChange={(event) => role.run({ staffId: id, role: event.target.value as StaffRole })}
              className="h-8 rounded-[3px] border border-line-strong bg-panel px-1.5"
            >
              {staffRoles.map((each) => (
                <option key={each} value={each}>
                  {t(`shell.roles.${each}`)}
                </option>
              ))}
            </select>
            <select
              aria-label={t("people.authorOf", { name })}
              value={authorId ?? ""}
              disabled={isBusy || isDisabled}
              onChange={(event) => author.run({ staffId: id, authorId: event.target.value || null })}
              className="h-8 max-w-44 rounded-[3px] border border-line-strong bg-panel px-1.5"
            >
              <option value="">{t("people.noAuthor")}</option>
              {authors.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
            <span className="flex flex-wrap gap-1.5">
              <Button
                disabled={isBusy || open === 0}
                onClick={() => ask(t("people.endSessionsAsk", { name })) && sessions.run({ staffId: id })}
              >
                {t("people.endSessions")}
              </Button>
              <Button
                disabled={isBusy || isDisabled}
                onClick={async () => {
                  if (!ask(t("people.newPasswordAsk", { name }))) return;
                  setTold((await reset.run({ staffId: id }))?.value ?? null);
                }}
              >
                {t("people.newPassword")}
              </Button>
              {isDisabled ? (
                <Button disabled={isBusy} onClick={() => enable.run({ staffId: id })}>
                  {t("people.openAgain")}
                </Button>
              ) : (
                <Button
                  tone="danger"
                  disabled={isBusy}
                  onClick={() => ask(t("people.closeAsk", { name })) && disable.run({ staffId: id })}
                >
                  {t("people.close")}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
