import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { importActor } from "@/lib/newsroom/access/actor";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { askAsSent, framework } from "./ask-as-framework";
import { hiddenNewsroom } from "./leak-walk/hidden-newsroom";
import { addressesOf, routeTable, serverActions } from "./leak-walk/route-table";
import { signInByForm } from "./leak-walk/sign-in-by-form";
import { withoutEcho } from "./leak-walk/without-echo";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

/** Addresses that are open to everybody, or needed to change the password and to sign out. */
const OPEN_ROUTES = ["/studio/account", "/sign-in", "/sign-in/[...rest]", "/api/auth/[...nextauth]", "/api/suggest"];
const OPEN_ACTIONS = ["changePasswordAction", "revokeOwnSessionAction", "revokeOwnSessionsAction"];
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** A browser that shows a page, a program, and React's router */
const ASKERS: Record<string, string>[] = [
  { accept: "text/html", "content-type": "application/json" },
  { accept: "application/json", "content-type": "application/json", "if-match": "1" },
  { ...framework, "content-type": "application/json" },
];
const ACCOUNT = "/studio/account";

async function administratorWithOneTimePassword() {
  const account = { email: `${randomUUID()}@example.org`, name: "New", role: "administrator" as const };
  return inTransaction(db, (tx) => createStaff(tx, importActor, account));
}

const sendAction = (headers: Record<string, string>, { id, route }: { id: string; route: string }, input: unknown) =>
  fetch(origin + route, {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, "next-action": id, "content-type": "text/plain;charset=UTF-8", accept: "text/x-component" },
    body: JSON.stringify([input]),
  }).then((response) => response.text());

test("a one-time password of an administrator opens no page, no address and no action but those of the account", {
  annotation: { type: "slow", description: "tries every page, address and action of the studio" },
}, async () => {
  test.setTimeout(600_000);
  const newsroom = await hiddenNewsroom(db);
  const member = await administratorWithOneTimePassword();
  const headers = await signInByForm(origin, member);
  const [story] = newsroom.stories;
  if (!story) throw new Error("the newsroom has no hidden story");

  const routes = routeTable().filter((route) => /^\/(?:studio|sign-in|api)(?:\/|$)/.test(route));
  expect(routes).toEqual(expect.arrayContaining([...OPEN_ROUTES, "/api/media", "/studio", "/studio/media/[id]"]));
  const opened: string[] = [];
  for (const route of routes.filter((each) => !OPEN_ROUTES.includes(each))) {
    const address = addressesOf(route, { ...newsroom, stories: [story] })[0] ?? route;
    for (const method of METHODS) {
      for (const own of ASKERS) {
        const body = method === "GET" ? undefined : "{}";
        const sent = { "content-type": "application/json", ...headers, ...own };
        const response = await askAsSent(origin + address, { method, body, headers: sent });
        const text = await response.text();
        const location = response.headers.get("location") ?? "";
        const isClosed =
          [403, 405].includes(response.status) ||
          (response.status === 307 && new URL(location, origin).pathname === ACCOUNT) ||
          text.includes(`NEXT_REDIRECT;replace;${ACCOUNT}`);
        const isLeak = withoutEcho(text, address, newsroom.token).includes(newsroom.token);
        if (!isClosed || isLeak) opened.push(`${method} ${address} ${response.status}`);
      }
    }
  }
  expect(opened).toEqual([]);

  const actions = serverActions();
  expect(actions.map(({ name }) => name)).toEqual(expect.arrayContaining([...OPEN_ACTIONS, "publishAction"]));
  const input = { storyId: story.storyId, versionId: story.versionId, mediaId: story.mediaId, staffId: member.staffId };
  const ran: string[] = [];
  for (const action of actions.filter(({ name }) => !OPEN_ACTIONS.includes(name))) {
    const text = await sendAction(headers, { ...action, route: action.route.replace("[id]", story.storyId) }, input);
    if (!text.includes('"code":"temporary-password"')) ran.push(`${action.name}: ${text.slice(0, 200)}`);
  }
  expect(ran).toEqual([]);
  const done = { actorId: member.staffId, action: { not: "staff.sign-in" } };
  expect(await db.auditEvent.count({ where: done }), "verbs that ran").toBe(0);
});

test("a one-time password can be changed, which opens the studio, and its sessions can be ended", async () => {
  const [member, other] = [await administratorWithOneTimePassword(), await administratorWithOneTimePassword()];
  const headers = await signInByForm(origin, member);
  await signInByForm(origin, other);
  const named = (name: string) => {
    const action = serverActions().find((each) => each.name === name);
    if (!action) throw new Error(`there is no action ${name}`);
    return { ...action, route: ACCOUNT };
  };
  const theirs = await db.staffSession.findFirstOrThrow({ where: { staffId: other.staffId } });
  const forOthers = [
    await sendAction(headers, named("revokeOwnSessionAction"), { sessionId: theirs.id }),
    await sendAction(headers, named("revokeOwnSessionsAction"), { staffId: other.staffId }),
  ];
  for (const text of forOthers) expect(text).toMatch(/"code":"not-(?:found|permitted)"/);
  expect((await fetch(`${origin}${ACCOUNT}`, { headers })).status).toBe(200);

  const wanted = { current: member.password, next: "a password of my own" };
  expect(await sendAction(headers, named("changePasswordAction"), wanted)).toContain('"ok":true');
  expect((await fetch(`${origin}/studio/people`, { headers, redirect: "manual" })).status).toBe(200);
  const ended = await sendAction(headers, named("revokeOwnSessionsAction"), { staffId: member.staffId });
  expect(ended).toContain('"ok":true');
  expect((await fetch(`${origin}${ACCOUNT}`, { headers, redirect: "manual" })).status).toBe(307);
});
