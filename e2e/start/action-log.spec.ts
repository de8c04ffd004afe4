import { expect, test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { serverActions } from "../newsroom/leak-walk/route-table";
import { signedInReporter } from "../newsroom/leak-walk/signed-in-reporter";
import { aPort, type StartedPortal, startPortal } from "./started-portal";

const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
let portal: StartedPortal;
let origin = "";
test.beforeAll(async () => {
  const { port } = await aPort();
  origin = `http://localhost:${port}`;
  const { DATABASE_URL = "", DATA_DIR = "" } = process.env;
  portal = startPortal({ PORT: port, SITE_URL: origin, DATABASE_URL, DATA_DIR, JOBS: "false" });
  await portal.says("Ready after");
});
test.afterAll(async () => {
  await portal.end("SIGTERM");
  await db.$disconnect();
});

test("actions that are unknown or cannot be read are answered, and leave one line each in the log, without a stack", async () => {
  const { headers } = await signedInReporter(db, origin);
  const { id = "", route = "" } = serverActions().find(({ name }) => name === "saveSettingsAction") ?? {};
  const send = async (path: string, action: string, body: string) => {
    const sent = { ...headers, "next-action": action, "content-type": "text/plain;charset=UTF-8" };
    const answer = await fetch(origin + path, { method: "POST", headers: sent, body });
    return {
      status: answer.status,
      notFound: answer.headers.get("x-nextjs-action-not-found"),
      text: await answer.text(),
    };
  };
  expect(await send("/sign-in", id, "[]")).toMatchObject({ status: 405 });
  for (const unknown of ["abc", id.replace(/^./, (digit) => (digit === "7" ? "6" : "7")), id.toUpperCase()]) {
    expect(await send(route, unknown, "[]")).toMatchObject({ status: 404, notFound: "1" });
  }
  expect(portal.output()).not.toContain('"level":40');
  const unreadable = ["{", '["$F1"]', "x", '["$B1"]'];
  for (const body of unreadable) expect(await send(route, id, body), body).toMatchObject({ status: 400 });
  const readable = await send(route, id, "[{}]");
  expect([readable.status, readable.text]).toEqual([200, expect.stringContaining('"ok":false')]);
  const lines = () =>
    portal
      .output()
      .split("\n")
      .filter((line) => line.includes("the input of an action could not be read"));
  await expect.poll(lines).toHaveLength(unreadable.length);
  for (const line of lines()) expect(JSON.parse(line)).toMatchObject({ level: 40, path: route });
  expect(portal.output()).not.toMatch(/\n\s+at |⨯/);
});
