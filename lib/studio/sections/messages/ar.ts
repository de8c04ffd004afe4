import type { Translation } from "../../shell/text/translation";
import type { sections as english } from "./en";

export const sections: Translation<typeof english> = {
  title: "الأقسام",
  order: "بترتيب القائمة",
  new: "قسم جديد ({lang})",
  make: "إنشاء قسم",
  none: "لا أقسام بعد. المواد تحتاج إلى قسم.",
  stories: "{count} مادة",
  inMenu: "في القائمة",
  towardsStart: "النقل نحو البداية",
  towardsEnd: "النقل نحو النهاية",
  moving: "جارٍ النقل من ‎/{from} إلى ‎/{to}: ‏{moved} من {total} مادة",
  moved: "نُقلت من ‎/{from} إلى ‎/{to}: ‏{moved} من {total} مادة",
  progress: "مواد ‎/{slug} في عناوينها الجديدة",
  address: "العنوان…",
  noAnswer: "لم يستجب الموقع. انظر إلى القائمة قبل المحاولة ثانية.",
  dialogTitle: "تغيير عنوان ‎/{slug}",
  dialogText:
    "تنتقل واجهة القسم فورًا، ثم مواده وعددها {count}، نحو خمسين في كل مرة. وكل عنوان قديم يقود إلى الجديد دائمًا.",
  slug: "المعرّف",
  slugHint: "أحرف لاتينية صغيرة وأرقام وشرطات",
  changing: "جارٍ التغيير…",
  change: "تغيير العنوان",
};
