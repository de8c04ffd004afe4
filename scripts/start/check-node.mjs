import { Failure } from "../failure.mjs";

const OLDEST = [20, 19];

/** Throws a Failure when this Node is older than package.json asks for. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Failure(
    `Node ${OLDEST.join(".")} or later is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}
