import { expect, test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { serverActions } from "./leak-walk/route-table";
import { signedInReporter } from "./leak-walk/signed-in-reporter";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

const nested = "[".repeat(100_000) + "]".repeat(100_000);

test("what no action can read reaches none, what one refuses is an answer, and other sites are turned away", async () => {
  const { headers } = await signedInReporter(db, origin);
  const action = serverActions().find(({ name }) => name === "saveSettingsAction");
  const send = (body: string, more: Record<string, string> = {}, page = action?.route) =>
    fetch(`${origin}${page}`, {
      method: "POST",
      headers: { ...headers, "content-type": "text/plain;charset=UTF-8", "next-action": action?.id ?? "", ...more },
      body,
    });
  for (const body of ["{", '["$F1"]', '["$Q1"]', '[{"$undefined":', "\0\0", nested]) {
    const answer = await send(body);
    expect([answer.status, await answer.text()], body.slice(0, 20)).toEqual([400, expect.not.stringContaining('"ok"')]);
    // From another page, the framework sends it on to one that has the action, and answers 200 whatever comes back.
    const sentOn = await send(body, {}, "/studio");
    expect([sentOn.status, await sentOn.text()], body.slice(0, 20)).toEqual([200, expect.not.stringContaining('"ok"')]);
  }
  const refused = await send(`[{"a":${"[".repeat(80)}${"]".repeat(80)}}]`);
  expect([refused.status, await refused.text()]).toEqual([200, expect.stringContaining("nested too deep")]);
  const understood = await send("[{}]");
  expect([understood.status, await understood.text()]).toEqual([200, expect.stringContaining('"ok":false')]);
  for (const foreign of ["https://other.example", "null"]) {
    const answer = await send("[{}]", { origin: foreign });
    expect([answer.status, (await answer.json()).code]).toEqual([403, "foreign-origin"]);
  }
  expect((await send("[{}]", { cookie: "" })).status).toBe(401);
});

test("a draft of 100,000 levels is refused", async () => {
  const { headers } = await signedInReporter(db, origin);
  const answer = await fetch(`${origin}/api/stories/0f8fad5b-d9cb-469f-a165-70867728950e/draft`, {
    method: "PUT",
    headers: { ...headers, "content-type": "application/json" },
    body: `{"patch":${nested}}`,
  });
  expect([answer.status, (await answer.json()).code]).toEqual([422, "invalid-input"]);
});
