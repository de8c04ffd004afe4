import { UnrecognizedActionError } from "next/dist/client/components/unrecognized-action-error";
import { expect, it } from "vitest";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/front/body-limits";
import type { ActionResult } from "./action-result";
import { sendAction } from "./send-action";
import { makeStudioText } from "./text/make-studio-text";
import { studioMessages } from "./text/studio-messages";

const { t } = makeStudioText("en", studioMessages("en"));

const echo = async (input: { storyId: string; text: string }): Promise<ActionResult<number>> => ({
  ok: true,
  value: input.text.length,
});

it("carries what an action may carry", async () => {
  const text = "x".repeat(MAX_ACTION_BYTES - 20_000);
  expect(await sendAction(echo, { storyId: "a", text }, t)).toEqual({ ok: true, value: text.length });
});

it("refuses more by the field that is too long, counted in bytes", async () => {
  const text = "ж".repeat(1_600_000);
  expect(await sendAction(echo, { storyId: "a", text }, t)).toEqual({
    ok: false,
    code: "too-large",
    message: "What is in “text” is too long: 3.1 MB, and at most 2 MB can be sent at once.",
    problems: [{ path: "text", message: "is too long: 3.1 MB, and at most 2 MB can be sent at once" }],
  });
});

it("is null where the portal does not answer", async () => {
  const lost = async (_: object): Promise<ActionResult<number>> => {
    throw new TypeError("Failed to fetch");
  };
  expect(await sendAction(lost, {}, t)).toBeNull();
});

it("refuses an action that the portal no longer has", async () => {
  const gone = async (_: object): Promise<ActionResult<number>> => {
    throw new UnrecognizedActionError("gone");
  };
  expect(await sendAction(gone, {}, t)).toMatchObject({ ok: false, code: "outdated-page" });
});
