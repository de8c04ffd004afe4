import "server-only";
import type { StaffRole } from "@/lib/newsroom/access/roles";
import { database } from "@/lib/platform/db/database";

export interface Person {
  id: string;
  email: string;
  name: string;
  role: StaffRole;
  /** Who the person is in bylines */
  authorId: string | null;
  isDisabled: boolean;
  /** Sessions that are open now */
  sessions: number;
  lastSeenAt: Date | null;
}

const open = () => ({ revokedAt: null, expiresAt: { gt: new Date() } });

/** All accounts, the closed ones last. For pages that administrators alone open. */
export async function listPeople(): Promise<Person[]> {
  const rows = await database().staff.findMany({
    orderBy: [{ disabledAt: { sort: "desc", nulls: "first" } }, { name: "asc" }],
    select: {
      ...{ id: true, email: true, name: true, role: true, authorId: true, disabledAt: true },
      sessions: { where: open(), select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" } },
    },
  });
  return rows.map(({ disabledAt, sessions, ...person }) => ({
    ...person,
    isDisabled: disabledAt !== null,
    sessions: sessions.length,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  }));
}

export interface OwnSession {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
}

/** The open sessions of one account, the last used first. */
export function listSessions(staffId: string): Promise<OwnSession[]> {
  return database().staffSession.findMany({
    where: { staffId, ...open() },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
}
