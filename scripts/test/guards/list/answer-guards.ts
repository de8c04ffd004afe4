import type { Guard } from "../guard";

const HANDLER = "lib/platform/http/front/handle-request.ts";
const passed = ["lib/platform/http/front/front-headers.test.ts"];
const handler = ["lib/platform/http/front/handle-request.test.ts"];
const headers = ["lib/platform/http/front/headers/answer-headers.test.ts"];
const bodies = ["lib/platform/http/front/limit-body.test.ts"];
const stored = ["lib/platform/next/isr-handler.db.test.ts"];

/** What the server in front sets in answers, what caches may store of them, and how long a body may take. */
export const answerGuards: Guard[] = [
  {
    name: "bodies-are-cut-off-at-the-limit-of-the-address",
    file: "lib/platform/http/front/limit-body.ts",
    find: "if (received > route.maxBodyBytes) {",
    replace: "if (received < 0) {",
    step: "unit",
    tests: handler,
  },
  {
    name: "nonces-are-fresh",
    file: HANDLER,
    find: 'Buffer.from(randomUUID()).toString("base64")',
    replace: 'Buffer.from(randomUUID.name.repeat(4)).toString("base64")',
    step: "unit",
    tests: passed,
  },
  {
    name: "https-sites-stay-on-https",
    file: "lib/platform/http/front/headers/answer-headers.ts",
    find: '= isHttps ? { "Strict-Transport-Security"',
    replace: '= isHttps === null ? { "Strict-Transport-Security"',
    step: "unit",
    tests: headers,
  },
  {
    name: "reader-pages-run-no-inline-script",
    file: "lib/platform/http/front/headers/answer-headers.ts",
    find: `"script-src": "'self'",`,
    replace: `"script-src": "'self' 'unsafe-inline'",`,
    step: "unit",
    tests: headers,
  },
  {
    name: "caches-are-told-by-the-answer",
    file: "lib/platform/http/front/answer-cache.ts",
    find: "return REVALIDATED.has(status) ? REVALIDATE : NO_STORE;",
    replace: "return own;",
    step: "unit",
    tests: ["lib/platform/http/front/answer-cache.test.ts"],
  },
  {
    name: "files-that-are-not-there-are-not-stored",
    file: "lib/platform/http/front/answer-cache.ts",
    find: 'if (audience !== "file" || !FILE_SENT.has(status)) return NO_STORE;',
    replace: 'if (audience !== "file") return NO_STORE;',
    step: "unit",
    tests: ["lib/platform/http/front/answer-cache.test.ts"],
  },
  {
    name: "every-answer-says-what-caches-may-do",
    file: "lib/platform/http/front/adjust-answer.ts",
    find: 'response.setHeader("cache-control", cacheControlOf(',
    replace: "void [cacheControlOf].at.call([], Number(",
    step: "unit",
    tests: passed,
  },
  {
    name: "what-is-not-there-has-no-tag",
    file: "lib/platform/http/front/adjust-answer.ts",
    find: 'if (!mayHaveTag(status)) response.removeHeader("etag");',
    replace: "void mayHaveTag;",
    step: "unit",
    tests: passed,
  },
  {
    name: "pages-that-are-not-there-are-never-unchanged",
    file: "lib/platform/http/front/pass-headers.ts",
    find: 'if (headers["if-none-match"]?.trim() === "*") delete headers["if-none-match"];',
    replace: "",
    step: "unit",
    tests: passed,
  },
  {
    name: "senders-that-stop-are-given-up",
    file: "lib/platform/http/front/limit-body.ts",
    find: "if (!isOver && !stall) wait();",
    replace: "void stall;",
    step: "unit",
    tests: bodies,
  },
  {
    name: "bodies-are-asked-for-when-they-may-come",
    file: "lib/platform/http/front/limit-body.ts",
    find: 'if (request.headers.expect?.toLowerCase() === "100-continue") response.writeContinue();',
    replace: "",
    step: "unit",
    tests: bodies,
  },
  {
    name: "what-is-no-request-is-answered-with-a-policy",
    file: "lib/platform/http/front/answer-client-errors.ts",
    find: '...answerHeaders("probe", isHttps),',
    replace: "...(answerHeaders && isHttps && {}),",
    step: "unit",
    tests: ["lib/platform/http/front/answer-client-errors.test.ts"],
  },
  {
    name: "spellings-of-pages-displace-no-pages",
    file: "lib/platform/next/isr-handler.ts",
    find: "status >= 300 && status < 400 ? [redirects, pages]",
    replace: "status < 0 ? [redirects, pages]",
    step: "db",
    tests: stored,
  },
  {
    name: "what-is-not-there-is-not-stored",
    file: "lib/platform/next/isr-handler.ts",
    find: "const isWorthKeeping = status < 400 ||",
    replace: "const isWorthKeeping = status < 600 ||",
    step: "db",
    tests: stored,
  },
];
