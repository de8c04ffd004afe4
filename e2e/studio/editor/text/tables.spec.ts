import { expect, type Page, test } from "@playwright/test";
import { itemOf, runText } from "@/lib/newsroom/story/body/body";
import { db, kept, storyText } from "../../newsroom";
import { openText } from "./text-steps";

test.setTimeout(60_000);
test.afterAll(() => db.$disconnect());

const tool = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("cells are merged and split, and writing goes on in them", async ({ browser }) => {
  const { page, storyId } = await openText(browser, "Merged cells");
  await page.keyboard.press("Enter");
  await tool(page, "Table").click();
  await page.keyboard.type("Fares");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(tool(page, "Merge cells")).toBeDisabled();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(storyText(page).locator(".selectedCell")).toHaveCount(2);
  await tool(page, "Merge cells").click();
  await page.keyboard.type(" 2027");
  const header = async () => {
    const table = (await kept(storyId)).body.blocks.find(({ type }) => type === "table");
    return table?.type === "table"
      ? table.header.map((cell) => [runText(itemOf(cell).text), itemOf(cell).colspan ?? 1])
      : [];
  };
  await expect.poll(header).toEqual([
    ["Fares 2027", 2],
    ["", 1],
  ]);
  await tool(page, "Split the cell").click();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Adult");
  await expect.poll(header).toEqual([
    ["Fares 2027", 1],
    ["Adult", 1],
    ["", 1],
  ]);
});

test("a paragraph is written in the other direction and back", async ({ browser }) => {
  const { page, storyId } = await openText(browser, "Directions");
  await page.keyboard.type("\nقال الوزير: Pier 4");
  await tool(page, "Right to left").click();
  await expect(tool(page, "Right to left")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.type(".");
  const last = async () => (await kept(storyId)).body.blocks.at(-1);
  await expect.poll(last).toMatchObject({ dir: "rtl", text: [{ text: "قال الوزير: Pier 4." }] });
  await tool(page, "Right to left").click();
  await page.keyboard.type("!");
  await expect.poll(last).toMatchObject({ text: [{ text: "قال الوزير: Pier 4.!" }] });
  expect(await last()).not.toHaveProperty("dir");
});
