import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "الإعدادات",
  publicAddress: "العنوان العام: {address}",
  groups: {
    newsroom: "غرفة الأخبار",
    editions: "اللغات والوقت",
    colours: "الألوان",
    layout: "الخطوط والكثافة",
    policies: "كيف تعمل غرفة الأخبار، كما يظهر لمحركات البحث",
    publishing: "حظر النشر",
  },
  fields: {
    name: { label: "اسم غرفة الأخبار" },
    names: { label: "اسم غرفة الأخبار ({lang})" },
    taglines: { label: "الشعار ({lang})" },
    languages: {
      label: "اللغات",
      hint: "بترتيب القائمة، مثل: en ar. الأولى بلا بادئة في العناوين؛ وتغييرها يغيّر كل العناوين.",
    },
    zone: { label: "المنطقة الزمنية", hint: "منطقة IANA، مثل Europe/Paris" },
    accent: { label: "لون التمييز، فاتح" },
    accentDark: { label: "لون التمييز، داكن" },
    paper: { label: "الورق، فاتح" },
    headlineFont: { label: "العناوين" },
    textFont: { label: "النص" },
    density: { label: "كثافة الواجهات" },
    publishingPrinciples: { label: "صفحة مبادئ النشر" },
    ethicsPolicy: { label: "صفحة سياسة الأخلاقيات" },
    masthead: { label: "صفحة فريق غرفة الأخبار" },
    requireTwo: {
      label: "رفع حظر النشر قبل موعده يحتاج إلى شخص ثانٍ",
      hint: "يطلبه شخص مع سبب ويؤكده آخر. وحتى ذلك الحين يسري الحظر.",
    },
  },
  options: {
    density: { airy: "رحبة", compact: "مكثفة" },
  },
  addressPlaceholder: "/about أو https://…",
  saving: "جارٍ الحفظ…",
  save: "حفظ الإعدادات",
  saved: "تم الحفظ. يراه القراء في الصفحة التالية.",
  notSaved: "لم يُحفظ. الحقول المعلَّمة تبيّن السبب.",
};
