import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, request, test } from "@playwright/test";
import { aPort, type StartedPortal, startPortal } from "./started-portal";

let folder = "";
let settings: { PORT: string; DATA_DIR: string };
let portal: StartedPortal | undefined;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-started-"));
  settings = { PORT: (await aPort()).port, DATA_DIR: path.join(folder, "data") };
});
test.afterAll(async () => {
  if (portal?.isRunning()) await portal.end("SIGTERM");
  await rm(folder, { recursive: true });
});

const start = () => {
  portal = startPortal(settings);
  return portal;
};
const address = () => `http://127.0.0.1:${settings.PORT}`;
const readyAfter = (output: string) => Number(/Ready after ([\d.]+) s/.exec(output)?.[1]);

/** Signs in as the page does, and looks whether the studio opens. */
async function opensStudio(email: string, password: string): Promise<void> {
  const visitor = await request.newContext({ baseURL: address() });
  const { csrfToken } = await (await visitor.get("/api/auth/csrf")).json();
  await visitor.post("/api/auth/callback/credentials", { form: { csrfToken, email, password, json: "true" } });
  const page = await visitor.get("/studio");
  expect([page.status(), new URL(page.url()).pathname]).toEqual([200, expect.stringMatching(/^\/studio/)]);
  await visitor.dispose();
}

test("a start that is interrupted, the next one, and the one after", {
  annotation: { type: "slow", description: "starts a portal three times and fills its demo newsroom" },
}, async () => {
  test.setTimeout(300_000);
  let told: string[][] = [];
  let cold = 0;

  await test.step("Ctrl-C while the demo is filled ends everything", async () => {
    const first = start();
    await first.says("Demo newsroom ...");
    const family = first.family();
    expect(family.left().length).toBeGreaterThan(2);
    expect(await first.end("Ctrl-C")).toBe(0);
    expect(family.left()).toEqual([]);
    expect(first.output()).not.toContain("password");
  });

  await test.step("the next start says how to sign in, beside another portal", async () => {
    const second = start();
    await second.says("Ready after");
    cold = readyAfter(second.output());
    told = [...second.output().matchAll(/(\w+): (\S+@\S+) with the password (\S+)/g)].map((match) => match.slice(1));
    expect(told[0]?.slice(0, 2)).toEqual(["administrator", "admin@localhost.localdomain"]);
    expect(told.map(([role]) => role)).toEqual(expect.arrayContaining(["editor", "reporter"]));
    for (const [role, email = "", password = ""] of told) {
      if (role !== "editor") await opensStudio(email, password);
    }
    const answers = await Promise.all([address(), process.env.BASE_URL].map((url) => fetch(`${url}/readyz`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const family = second.family();
    expect(await second.end("SIGTERM")).toBe(0);
    expect(family.left()).toEqual([]);
    expect(existsSync(path.join(settings.DATA_DIR, "portal.lock"))).toBe(false);
  });

  await test.step("the one after keeps all data, is quicker, and says no password", async () => {
    const third = start();
    await third.says("Ready after");
    expect(third.output()).not.toMatch(/password|Demo newsroom/);
    expect(readyAfter(third.output())).toBeLessThan(cold);
    expect((await fetch(`${address()}/city`)).status).toBe(200);
    await opensStudio(told[0]?.[1] ?? "", told[0]?.[2] ?? "");
    expect(await third.end("Ctrl-C")).toBe(0);
  });
});
