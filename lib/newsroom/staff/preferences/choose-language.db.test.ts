import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { rolledBack } from "@/lib/testing/rolled-back";
import { findSession } from "../find-session";
import { startSession } from "../start-session";
import { chooseLanguage } from "./choose-language";

it("is chosen for one's own account, shown by its sessions, and given back to the browser", () =>
  rolledBack(async (tx) => {
    const [mine, other] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const sessionId = await startSession(tx, mine.id, { userAgent: "", days: 1 });
    const otherId = await startSession(tx, other.id, { userAgent: "", days: 1 });
    const language = async (id: string) => (await findSession(tx, id))?.language;
    expect(await language(sessionId)).toBeNull();
    await chooseLanguage(tx, mine, { language: "ar" });
    expect(await language(sessionId)).toBe("ar");
    expect(await language(otherId)).toBeNull();
    await chooseLanguage(tx, mine, { language: null });
    expect(await language(sessionId)).toBeNull();
  }));

it("names what is no language of the studio", () =>
  rolledBack(async (tx) => {
    const member = await aMember(tx, "reporter");
    await expect(chooseLanguage(tx, member, { language: "tlh" })).rejects.toMatchObject({
      code: "invalid-input",
      problems: [{ path: "language", message: "is none of the studio's languages" }],
    });
  }));
