import { checkNode } from "./start/check-node.mjs";
import { main } from "./start/main.mjs";

main(async () => {
  checkNode();
  const { portal } = await import("./start/portal.mjs");
  await portal(process.argv.includes("--dev") ? "dev" : "start");
});
