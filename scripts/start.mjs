import { main } from "./process/main.mjs";
import { checkNode } from "./start/check-node.mjs";

main(async () => {
  checkNode();
  const { portal } = await import("./start/portal.mjs");
  await portal(process.argv.includes("--dev") ? "dev" : "start");
});
