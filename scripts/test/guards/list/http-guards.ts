import type { Guard } from "../guard";

const gate = ["e2e/studio/sign-in/internal-headers.spec.ts"];

/** What only the running portal shows. A build takes minutes, so they come last. */
export const httpGuards: Guard[] = [
  {
    name: "studio-answers-carry-their-policy",
    file: "lib/platform/http/front/handle-request.ts",
    find: 'response.setHeader("Content-Security-Policy", policy);',
    replace: "",
    step: "e2e",
    tests: ["e2e/studio/shell/content-policy.spec.ts"],
  },
  {
    name: "screens-are-for-those-who-may-open-them",
    file: "lib/studio/gate.ts",
    find: "if (!visit.screens.includes(screen)) forbidden();",
    replace: "void screen;",
    step: "e2e",
    tests: ["e2e/studio/sign-in/sign-in.spec.ts"],
  },
];

/** No guard but a comfort: with it removed, who may do what must not change. */
export const comforts: Guard[] = [
  {
    name: "without-the-gate-in-front",
    file: "lib/platform/http/front/handle-request.ts",
    find: "if (answerSignedOut(request, response, target)) return;",
    replace: "void answerSignedOut;",
    step: "e2e",
    isComfort: true,
    tests: [
      "e2e/newsroom/leak-walk.spec.ts",
      "e2e/newsroom/one-time-password.spec.ts",
      "e2e/newsroom/reporter-walk.spec.ts",
      "e2e/studio/sign-in/sign-in.spec.ts",
      ...gate,
    ],
  },
];
