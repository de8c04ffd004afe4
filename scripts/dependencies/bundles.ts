/** Files that hold other packages with their versions in the paths of a package manager, such as `.pnpm/satori@0.29.0/`. */
export const namedBundles = [
  "@vercel/og/dist/index.node.js",
  "next/dist/compiled/@vercel/og/index.node.js",
  "next/dist/compiled/@edge-runtime/primitives/fetch.js",
  "@prisma/query-plan-executor/dist/index.js",
];

/** A bundled package without its version: a text that tells which one it is at most, or at least. */
interface Sign {
  name: string;
  /** File below node_modules */
  place: string;
  text: RegExp;
  /** The newest version with the text where it is old, the oldest where it is new */
  version: string;
}

/** For each place the texts of which exactly one must be there; none means that somebody has to look again. */
export const signs: Sign[] = [
  ...["react", "react-dom"].map((name) => ({
    name,
    place: `next/dist/compiled/${name}/cjs/${name === "react" ? "react" : "react-dom-client"}.production.js`,
    // A canary of what became 19.3.0.
    text: /"19\.3\.0-canary-\w+-2026(?:1[0-2])\d\d"/,
    version: "19.3.0",
  })),
  {
    name: "send",
    place: "next/dist/compiled/send/index.js",
    text: /Redirecting to <a href="/,
    version: "0.18.0",
  },
  { name: "send", place: "next/dist/compiled/send/index.js", text: /"Redirecting to "/, version: "0.19.0" },
  {
    name: "path-to-regexp",
    place: "next/dist/compiled/path-to-regexp/index.js",
    text: /Must have text between two parameters/,
    version: "6.3.0",
  },
  {
    name: "ws",
    place: "next/dist/compiled/ws/index.js",
    text: /headers\.upgrade\.toLowerCase\(\)/,
    version: "8.17.0",
  },
  { name: "ws", place: "next/dist/compiled/ws/index.js", text: /Invalid Upgrade header/, version: "8.17.1" },
  {
    name: "cookie",
    place: "next/dist/compiled/cookie/index.js",
    text: /if\(!n\.test\(a\.domain\)\)/,
    version: "0.6.0",
  },
  {
    name: "nanoid",
    place: "next/dist/compiled/nanoid/index.cjs",
    text: /fillPool\(e-=0\)/,
    version: "3.3.7",
  },
  { name: "nanoid", place: "next/dist/compiled/nanoid/index.cjs", text: /fillPool\(e\|=0\)/, version: "3.3.8" },
  {
    name: "image-size",
    place: "next/dist/compiled/image-size/index.js",
    text: /105:"icns"/,
    version: "1.2.1",
  },
];
