import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { envSchema, parseEnv } from "./env";

describe("the settings", () => {
  it("have defaults for everything", () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: ".data", JOBS: true });
  });

  it("name every wrong one with its cause", () => {
    const wrong = {
      ...{
        PORT: "99999",
        SITE_URL: "ftp://x",
        TRUST_PROXY: "on",
        DATABASE_URL: "mysql://x",
        DATABASE_POOL: "1",
        AUTH_SECRET: "short",
      },
      ...{
        ADMIN_EMAIL: "boss",
        ADMIN_PASSWORD: "short",
        PAGE_CACHE_MB: "1",
        SEARCH_LIMIT: "0",
        JOBS: "maybe",
        LOG_LEVEL: "loud",
      },
    };
    let message = "";
    try {
      parseEnv(wrong);
    } catch (error) {
      message = String(error);
    }
    const lines = message.split("\n").slice(1);
    expect(lines.map((line) => line.trim().split(" must ")[0])).toEqual(Object.keys(wrong).map((name) => `${name}:`));
  });

  it("name the readers' role only beside the newsroom's", () => {
    const READER_DATABASE_URL = "postgresql://readers:secret@127.0.0.1/news";
    expect(() => parseEnv({ READER_DATABASE_URL })).toThrow(
      "READER_DATABASE_URL: must be given together with DATABASE_URL",
    );
    expect(parseEnv({ READER_DATABASE_URL, DATABASE_URL: READER_DATABASE_URL })).toMatchObject({ READER_DATABASE_URL });
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
