import { main } from "./process/main.mjs";
import { checkNode } from "./start/check-node.mjs";

main(async () => {
  checkNode();
  const { testAll } = await import("./test/test-all.mjs");
  await testAll(process.argv.slice(2));
});
