import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { envSchema, parseEnv } from "./env";

describe("the settings", () => {
  it("have defaults for everything", () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: ".data", JOBS: true });
  });

  it("name every wrong one with its cause", () => {
    const wrong = { PORT: "99999", DATABASE_URL: "mysql://x", SITE_URL: "ftp://x", ADMIN_PASSWORD: "short" };
    let message = "";
    try {
      parseEnv(wrong);
    } catch (error) {
      message = String(error);
    }
    for (const name of Object.keys(wrong)) expect(message).toContain(`${name}: `);
  });

  it("count empty values as absent", () => {
    expect(parseEnv({ DATABASE_URL: "", PORT: "" }).PORT).toBe(3000);
  });

  it("stand in .env.example, all of them and no other", () => {
    const example = readFileSync(".env.example", "utf8");
    const names = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(envSchema.shape).sort());
  });
});
