import type { Translation } from "../../shell/text/translation";
import type { corrections as english } from "./en";

export const corrections: Translation<typeof english> = {
  title: "التصويبات",
  about: "التصويبات والإيضاحات والمواد المسحوبة",
  spans: "عن كم يوم",
  days: "{count} يومًا",
  none: "لم يلزم تصويب شيء.",
  bySection: "حسب القسم",
  byAuthor: "حسب الكاتب",
  name: "الاسم",
  retractions: "عمليات السحب",
  newStories: "مواد جديدة",
  kind: {
    correction: "تصويب",
    clarification: "إيضاح",
    update: "تحديث",
    editorsNote: "ملاحظة التحرير",
    retraction: "سحب",
  },
};
