"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { RowMenu } from "@/components/ui/row";
import { type StaffRole, staffRoles } from "@/lib/newsroom/access/roles";
import {
  changeRoleAction,
  disableStaffAction,
  enableStaffAction,
  resetPasswordAction,
  revokeAllSessionsAction,
} from "@/lib/studio/people/actions";
import type { Person } from "@/lib/studio/people/list-people";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { ZonedTime } from "../shell/zoned-time";
import { AuthorDialog } from "./author-dialog";
import { OneTimePassword } from "./one-time-password";

interface OneTime {
  email: string;
  password: string;
}

/** What is asked about before it is done */
interface Asked {
  what: "endSessions" | "newPassword" | "close";
  staffId: string;
  name: string;
}

export function PeopleTable({ people, zone }: { people: Person[]; zone: string }) {
  const { t } = useText();
  const [oneTime, setOneTime] = useState<OneTime | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [linked, setLinked] = useState<Person | null>(null);
  const role = useAction(changeRoleAction);
  const disable = useAction(disableStaffAction);
  const enable = useAction(enableStaffAction);
  const sessions = useAction(revokeAllSessionsAction);
  const reset = useAction(resetPasswordAction);
  const actions = [role, disable, enable, sessions, reset];
  const problem = actions.map((each) => each.problem).find(Boolean);
  const isBusy = actions.some((each) => each.isBusy);

  async function confirm({ what, staffId }: Asked) {
    const done = await { endSessions: sessions, newPassword: reset, close: disable }[what].run({ staffId });
    if (!done) return;
    setAsked(null);
    if (what === "newPassword") setOneTime(done.value as OneTime);
  }

  return (
    <>
      {problem && !asked && <Notice tone="bad">{problem}</Notice>}
      {oneTime && <OneTimePassword {...oneTime} />}
      <ul aria-label={t("people.title")}>
        {people.map((person) => {
          const { id, name, email, role: held, isDisabled, sessions: open, lastSeenAt } = person;
          return (
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
              <span className="w-44 text-xs text-ink-3">
                {person.author ? t("people.writesAs", { name: person.author.name }) : t("people.noAuthor")}
              </span>
              <RowMenu
                label={t("shell.actionsOf", { name })}
                items={[
                  {
                    label: t("people.endSessionsAction"),
                    onSelect: () => setAsked({ what: "endSessions", staffId: id, name }),
                    isDisabled: isBusy || open === 0,
                  },
                  {
                    label: t("people.newPasswordAction"),
                    onSelect: () => setAsked({ what: "newPassword", staffId: id, name }),
                    isDisabled: isBusy || isDisabled,
                  },
                  {
                    label: t("people.authorAction"),
                    onSelect: () => setLinked(person),
                    isDisabled: isBusy || isDisabled,
                  },
                  isDisabled
                    ? { label: t("people.openAgain"), onSelect: () => enable.run({ staffId: id }), isDisabled: isBusy }
                    : {
                        label: t("people.closeAction"),
                        onSelect: () => setAsked({ what: "close", staffId: id, name }),
                        isDisabled: isBusy,
                        isDanger: true,
                      },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {linked && <AuthorDialog person={linked} onClose={() => setLinked(null)} />}
      {asked && (
        <Dialog title={t(`people.${asked.what}`)} onClose={() => setAsked(null)}>
          <p className="text-ink-2">{t(`people.${asked.what}Ask`, { name: asked.name })}</p>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <p className="mt-5 flex flex-wrap gap-2">
            <Button tone="danger" disabled={isBusy} onClick={() => confirm(asked)}>
              {t(`people.${asked.what}`)}
            </Button>
            <Button onClick={() => setAsked(null)}>{t("shell.cancel")}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
