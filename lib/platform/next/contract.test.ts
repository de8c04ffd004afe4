import type { NextConfig } from "next";
import * as router from "next/dist/client/components/app-router-headers";
import { NEXT_CACHE_TAG_MAX_ITEMS, NEXT_CACHE_TAGS_HEADER } from "next/dist/lib/constants";
import { configSchema } from "next/dist/server/config-schema";
import { CacheHandler } from "next/dist/server/lib/incremental-cache";
import { SERVER_REFERENCE_ID_LENGTH } from "next/dist/shared/lib/server-reference-info";
import { expect, test } from "vitest";
import config from "@/next.config";
import { isRouterState } from "./is-router-state";
import { IsrHandler } from "./isr-handler";
import { hasActionForm } from "./known-actions";
import { ACTION_NOT_FOUND, PAGE_TAGS, ROUTER_HEADERS } from "./router-headers";
import { TAGS_A_CALL, tagPage } from "./tag-page";

test("router-headers: pages of the studio send these headers, and no others that a page without them lacks", () => {
  const sent = [...router.FLIGHT_HEADERS, router.ACTION_HEADER, router.NEXT_URL];
  expect([...ROUTER_HEADERS].sort()).toEqual([...new Set(sent)].filter((name) => !name.includes("hmr")).sort());
});

test("router-headers: an unknown action is recognized, and a stored page lists its tags", () => {
  expect(ACTION_NOT_FOUND).toBe(router.NEXT_ACTION_NOT_FOUND_HEADER);
  expect(PAGE_TAGS).toBe(NEXT_CACHE_TAGS_HEADER);
});

test("known-actions: ids of actions have the form that the server checks", () => {
  expect(hasActionForm("0".repeat(SERVER_REFERENCE_ID_LENGTH))).toBe(true);
  expect(hasActionForm("0".repeat(SERVER_REFERENCE_ID_LENGTH - 1))).toBe(false);
});

test("is-router-state: the framework's own reader takes a state and refuses what is none", () => {
  expect(isRouterState(encodeURIComponent(JSON.stringify(["", {}])))).toBe(true);
  expect(isRouterState("%")).toBe(false);
});

test("isr-handler: it has every method that a handler of pages has", () => {
  const methods = (type: { prototype: object }) =>
    Object.getOwnPropertyNames(type.prototype).filter((name) => name !== "constructor");
  expect(methods(IsrHandler)).toEqual(expect.arrayContaining(methods(CacheHandler)));
});

test("tag-page: outside a page it does nothing, and a call names no more tags than are taken", async () => {
  await expect(tagPage(["stories"])).resolves.toBeUndefined();
  expect(TAGS_A_CALL).toBeLessThanOrEqual(NEXT_CACHE_TAG_MAX_ITEMS);
});

test("next.config: the framework knows every setting", () => {
  const known = configSchema.safeParse(config satisfies NextConfig);
  expect(known.error?.issues ?? []).toEqual([]);
  expect(configSchema.safeParse({ ...config, noSuchSetting: true }).success).toBe(false);
});
