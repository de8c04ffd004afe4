import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "الإعدادات",
  publicAddress: "العنوان العام: {address}",
  saved: "تم الحفظ. يراه القراء في الصفحة التالية.",
  name: "اسم غرفة الأخبار",
  tagline: "الشعار ({lang})",
  languages: "اللغات",
  languagesHint: "بترتيب القائمة، مثل: en ar. الأولى بلا بادئة في العناوين؛ وتغييرها يغيّر كل العناوين.",
  zone: "المنطقة الزمنية",
  zoneHint: "منطقة IANA، مثل Europe/Paris",
  accent: "لون التمييز، فاتح",
  accentDark: "لون التمييز، داكن",
  paper: "الورق، فاتح",
  headlines: "العناوين",
  text: "النص",
  density: "كثافة الواجهات",
  airy: "رحبة",
  compact: "مكثفة",
  policies: "كيف تعمل غرفة الأخبار، كما يظهر لمحركات البحث",
  policy: {
    publishingPrinciples: "صفحة مبادئ النشر",
    ethicsPolicy: "صفحة سياسة الأخلاقيات",
    masthead: "صفحة فريق غرفة الأخبار",
  },
  policyPlaceholder: "/about أو https://…",
  requireTwo: "رفع حظر النشر قبل موعده يحتاج إلى شخص ثانٍ",
  requireTwoHint: "يطلبه شخص مع سبب ويؤكده آخر. وحتى ذلك الحين يسري الحظر.",
  saving: "جارٍ الحفظ…",
  save: "حفظ الإعدادات",
};
