import type { Guard } from "../guard";

const policy = ["e2e/studio/shell/content-policy.spec.ts"];

/** What only an answer over HTTP shows. */
export const httpGuards: Guard[] = [
  {
    name: "studio-runs-scripts-with-its-nonce-alone",
    file: "lib/platform/http/answer-staff-request.ts",
    find: `script-src 'self' 'nonce-\${nonce}' 'strict-dynamic'`,
    replace: "script-src 'self' 'unsafe-inline'",
    step: "e2e",
    tests: policy,
  },
];
