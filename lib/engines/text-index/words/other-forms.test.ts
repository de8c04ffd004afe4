import { expect, test } from "vitest";
import { otherForms } from "./other-forms";

test.each([
  ["ar", "الانتخابات", ["انتخابات"]],
  ["ar", "والانتخابات", ["انتخابات"]],
  ["ar", "للانتخابات", ["انتخابات"]],
  ["ar", "بالمدينه", ["مدينه"]],
  ["ar", "والد", []],
  ["he", "הבחירות", ["בחירות"]],
  ["he", "והבחירות", ["בחירות"]],
  ["he", "בחירות", []],
  ["sr", "избори", ["izbori"]],
  ["sr", "izbori", []],
  ["ru", "выборы", []],
])("in %s %s is found as %j too", (lang, word, forms) => {
  expect(otherForms(lang, word)).toEqual(forms);
});
