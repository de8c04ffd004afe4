import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { copyTemplate, dropCopy, readersOf } from "./copy-template";

// Loaded before each database test file: gives it a database of its own, as DATABASE_URL and READER_DATABASE_URL, so that files run side by side.
const name = `test_${randomUUID().replaceAll("-", "")}`;
process.env.DATABASE_URL = await copyTemplate(name);
process.env.READER_DATABASE_URL = readersOf(name);

afterAll(() => dropCopy(name));
