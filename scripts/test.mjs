import { checkNode } from "./start/check-node.mjs";
import { main } from "./start/main.mjs";

main(async () => {
  checkNode();
  const { testAll } = await import("./test/test-all.mjs");
  await testAll(process.argv.slice(2));
});
