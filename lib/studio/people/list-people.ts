import "server-only";
import type { StaffRole } from "@/lib/newsroom/access/roles";
import { database } from "@/lib/platform/db/database";

export interface Person {
  id: string;
  email: string;
  name: string;
  role: StaffRole;
  /** Who the person is in bylines */
  author: { id: string; name: string } | null;
  isDisabled: boolean;
  /** Sessions that are open now */
  sessions: number;
  lastSeenAt: Date | null;
}

const open = () => ({ revokedAt: null, expiresAt: { gt: new Date() } });

export const MAX_PEOPLE = 100;

/** At most 100 accounts with the words in the name or address, the closed ones last. For pages that administrators alone open. */
export async function listPeople(q: string): Promise<Person[]> {
  const found = { contains: q.trim().replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const rows = await database().staff.findMany({
    where: { OR: [{ name: found }, { email: found }] },
    take: MAX_PEOPLE,
    orderBy: [{ disabledAt: { sort: "desc", nulls: "first" } }, { name: "asc" }],
    select: {
      ...{ id: true, email: true, name: true, role: true, disabledAt: true },
      author: { select: { id: true, name: true } },
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
