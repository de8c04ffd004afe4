import type { Translation } from "../../shell/text/translation";
import type { stories as english } from "./en";

export const stories: Translation<typeof english> = {
  title: "المواد",
  unreadEmbargoes: "حظر نشر من وكالة بلا نهاية مقروءة، ويسري حتى يحدده أحد أو يرفعه:",
  liftRequests: "رفع حظر نشر قبل موعده ينتظر شخصًا ثانيًا:",
  openCopies: "محذوفة، ولها نسخ في أماكن أخرى لم يعالجها أحد:",
  failedActions:
    "{count, plural, zero {# إجراء مجدول} one {إجراء مجدول واحد} two {إجراءان مجدولان} few {# إجراءات مجدولة} many {# إجراءً مجدولًا} other {# إجراء مجدول}} فات موعده أو فشل، ولم يعالجه أحد.",
  seeSchedule: "عرض الجدول",
  search: "البحث في العنوان والنص وسطر الكاتب والموضوعات",
  searchPlaceholder: "البحث في المواد ( / )",
  filter: {
    apply: "تصفية",
    mine: "موادي",
    state: "الحالة",
    everyState: "كل الحالات",
    section: "القسم",
    everySection: "كل الأقسام",
    kind: "النوع",
    everyKind: "كل الأنواع",
    language: "اللغة",
    everyLanguage: "كل اللغات",
  },
  column: {
    picture: "صورة",
    by: "بقلم",
  },
  firstPage: "الصفحة الأولى",
  nextPage: "الصفحة التالية",
  views: "طرق العرض والحالات",
  all: "الكل",
  desk: {
    title: "المكتب",
    waiting: "في انتظاري",
    inProgress: "قيد العمل",
    today: "نُشر اليوم",
    none: {
      waiting: "لا شيء في انتظارك.",
      inProgress: "لا شيء قيد العمل.",
      today: "لم يُنشر شيء اليوم بعد.",
    },
    reason: {
      review: "للمراجعة",
      topicProposed: "موضوع مقترح: أنشئه أو ارفضه",
      sentBack: "أُعيدت إليك",
      failed: "إجراء مجدول فات موعده أو فشل",
    },
  },
  order: {
    label: "الترتيب",
    updated: "آخر تعديل",
    published: "تاريخ النشر",
    headline: "العنوان",
    section: "القسم",
  },
  chips: {
    label: "المرشحات",
    remove: "إزالة المرشح {name}",
    clear: "إزالة الكل",
  },
  selection: {
    label: "المواد المحددة",
    count:
      "{count, plural, zero {حُددت # مادة} one {حُددت مادة واحدة} two {حُددت مادتان} few {حُددت # مواد} many {حُددت # مادة} other {حُددت # مادة}}",
    one: "تحديد {headline}",
    all: "تحديد كل ما في هذه الصفحة",
    clear: "إلغاء التحديد",
    section: "تعيين القسم",
    topic: "إضافة موضوع",
    unpublish: "إلغاء النشر…",
    delete: "حذف المسودات",
    undelete: "استعادة",
    undo: "تراجع",
    close: "إخفاء",
    unpublishTitle:
      "إلغاء نشر {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}؟",
    unpublishText: "تغادر كل الصفحات العامة فورًا، وتذكر عناوينها أنها سُحبت.",
    unpublishNow: "إلغاء النشر",
    reason: "السبب، للسجل",
    done: {
      section:
        "تغير القسم: {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}.",
      topic:
        "أُضيف الموضوع: {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}.",
      unpublish:
        "أُلغي النشر: {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}.",
      delete:
        "حُذفت: {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}.",
      undelete:
        "استُعيدت: {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}.",
      undo: "تم التراجع: {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}.",
    },
    topicHint: "تظهر في المواد المنشورة حين تُنشر مسودتها الجديدة.",
    refused:
      "لم تتغير {count, plural, zero {# مادة} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}:",
  },
  changes:
    "{count, plural, zero {# تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}، عرض",
  confidential: "سرية",
  closed: "لا يفتحها إلا كتّابها والمحررون",
  embargo: "حظر نشر",
  underEmbargoUntil: "محظور النشر حتى {time}",
  underEmbargo: "محظور النشر إلى أن يرفع أحد الحظر",
  noMatch: "لا مادة تطابق هذه المرشحات.",
  none: "لا مواد بعد.",
  showAll: "عرض كل المواد",
  writeFirst: "اكتب الأولى",
  loading: "جارٍ تحميل المواد",
  state: {
    draft: "مسودة",
    inReview: "قيد المراجعة",
    approved: "معتمدة",
    scheduled: "مجدولة",
    published: "منشورة",
    correcting: "منشورة، ولها مسودة أحدث",
    unpublished: "أُلغي نشرها",
    retracted: "مسحوبة",
    killed: "محذوفة",
    deleted: "مسودة محذوفة",
  },
  kind: {
    news: "خبر",
    analysis: "تحليل",
    opinion: "رأي",
    feature: "تحقيق",
    explainer: "شرح",
    review: "مراجعة",
    gallery: "معرض صور",
    factcheck: "تدقيق حقائق",
    liveblog: "تغطية مباشرة",
  },
};
