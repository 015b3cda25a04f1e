import type { Language } from './types.ts'
import { phrases, words } from './types.ts'

export const arabic: Language = {
  code: 'ar',
  cues: {
    author: phrases(
      `كتب, كتبت, بقلم, كتابة, تقرير, إعداد, الكاتب, الكاتبة, المراسل, محرر الخبر, كتبه, تأليف`,
    ),
    weakAuthor: [],
    editor: phrases(`تحرير, المحرر, مراجعة`),
    photographer: phrases(`تصوير, صورة, الصورة, صور, عدسة, فيديو`),
    translator: phrases(`ترجمة`),
    contributor: phrases(`ساهم في التقرير`),
    source: phrases(`المصدر, مصدر, نقلا عن`),
    genres: phrases(`مقال, رأي, تحليل, تقرير, حوار`),
  },
  conjunctions: words('و'),
  particles: [],
  honorifics: [],
  jobs: words('مراسل مراسلة صحفي صحفية صحافي صحافية كاتب كاتبة محرر محررة رئيس مدير'),
  jobModifiers: [],
  staff: words('المحرر هيئة وكالات فريق'),
  organisations: words(
    'وكالة صحيفة جريدة قناة موقع مؤسسة جامعة وزارة شركة أنباء الأنباء رويترز الجزيرة العربية',
  ),
  months: words('يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  weekdays: words('الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  time: words('منذ ساعة ساعات دقيقة دقائق يوم أيام مساء صباحا ص م'),
  labels: words('نشر تحديث آخر تاريخ النشر تم نشره'),
  controls: words(
    'مشاركة شارك تعليق تعليقات طباعة حفظ متابعة اشترك تسجيل دخول بحث إغلاق المزيد الرئيسية اتصل إعلان نسخ رابط اقرأ أيضا',
  ),
  topics: words(
    'سياسة رياضة اقتصاد ثقافة رأي مجتمع دولي محلي العالم تكنولوجيا علوم صحة فن منوعات حوادث أخبار',
  ),
  placePrepositions: [],
  affiliationPrepositions: [],
  bioVerbs: [],
  contributionVerbs: [],
  former: [],
  givenNames: [],
}
