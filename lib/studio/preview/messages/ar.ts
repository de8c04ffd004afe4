import type { Translation } from "../../shell/text/translation";
import type { preview as english } from "./en";

export const preview: Translation<typeof english> = {
  title: "معاينة",
  ofVersion: "معاينة النسخة {n}",
  about: "حول هذه المعاينة",
  changed: "آخر تعديل <time></time>",
  staffOnly: "لا يرى هذه الصفحة إلا العاملون المسجَّل دخولهم.",
  links: "روابط",
  edit: "تحرير",
  width: "العرض",
  screen: { phone: "هاتف", tablet: "جهاز لوحي", desktop: "حاسوب" },
  frame: "الصفحة كما يراها القراء",
  openAlone: "فتح في تبويب جديد",
  from: "من {host}",
  refresh: "تحديث البطاقة",
  card: "بطاقة المشاركة",
  leadPicture: "الصورة الرئيسية",
  lifetime: {
    x: "يعرض البطاقة نفسها نحو أسبوع.",
    facebook: "يعرض البطاقة نفسها حتى 30 يومًا، أو إلى أن تُحدَّث.",
    linkedin: "يعرض البطاقة نفسها نحو 7 أيام، أو إلى أن تُحدَّث.",
    whatsapp: "يضع هاتف المرسل البطاقة في الرسالة: البطاقة المرسلة لا تتغير.",
    slack: "يعرض البطاقة نفسها نحو 30 دقيقة.",
    mastodon: "يعرض كل خادم بطاقته الخاصة نحو 14 يومًا.",
    bluesky: "البطاقة جزء من المنشور: بعد نشره لا تتغير.",
    discover: "تتغير حين يقرأ Google الصفحة من جديد، وغالبًا خلال ساعات.",
  },
};
