/** A newsroom of another language and an article of its own: everything that people type, none of it in English. */
export type NewsroomWords = {
  name: string
  direction: 'ltr' | 'rtl'
  /** Headings of ours that readers must find, by page. */
  headings: { methodology: string; nothing: string; front: string }
  article: { title: string; outlet: string; byline: string; text: string }
  /** Said by the second passage's speaker; the first is the article's own, the third is held back. */
  claims: { own: string; said: string; held: string }
  speaker: string
  agency: string
  cue: string
  evidence: { calculation: string; shows: string; pin: string; source: string; dispatch: string }
  rationale: { own: string; said: string }
  missing: string
}

export const newsroomLanguages: Record<'ar' | 'uk', NewsroomWords> = {
  ar: {
    name: 'صحيفة الميناء',
    direction: 'rtl',
    headings: { methodology: 'كيف نتحقق', nothing: 'لا شيء هنا', front: 'عمليات التحقق' },
    article: {
      title: 'كم ثانية في اليوم؟',
      outlet: 'صحيفة الميناء',
      byline: 'قسم التقويم',
      text: 'في اليوم 86400 ثانية. قال رئيس البلدية إن الجسر أُغلق يوم الاثنين. في السنة 12 شهرًا. يا له من تقويم.',
    },
    claims: {
      own: 'في اليوم 86400 ثانية.',
      said: 'أُغلق الجسر يوم الاثنين.',
      held: 'في السنة 12 شهرًا.',
    },
    speaker: 'رئيس البلدية',
    agency: 'وكالة المدينة',
    cue: 'قال',
    evidence: {
      calculation: 'عملية ضرب',
      shows: '24 × 3600 = 86400',
      pin: '24 × 3600 = 86400',
      source: 'حساب خاص بنا',
      dispatch: 'خبر الوكالة',
    },
    rationale: { own: 'ضربنا الأعداد [@e1].', said: 'نقلت الوكالة قوله [@e1].' },
    missing: 'شاهد رأى الجسر.',
  },
  uk: {
    name: 'Портова газета',
    direction: 'ltr',
    headings: { methodology: 'Як ми перевіряємо', nothing: 'Тут нічого немає', front: 'Перевірки' },
    article: {
      title: 'Скільки секунд у добі?',
      outlet: 'Портова газета',
      byline: 'Відділ календаря',
      text: 'У добі 86 400 секунд. Мер сказав, що міст закрили в понеділок. У році 12 місяців. Оце так календар.',
    },
    claims: {
      own: 'У добі 86 400 секунд.',
      said: 'Міст закрили в понеділок.',
      held: 'У році 12 місяців.',
    },
    speaker: 'Мер',
    agency: 'Міська агенція',
    cue: 'сказав',
    evidence: {
      calculation: 'Множення',
      shows: '24 × 3 600 = 86 400',
      pin: '24 × 3 600 = 86 400',
      source: 'Власний підрахунок',
      dispatch: 'Повідомлення агенції',
    },
    rationale: { own: 'Перемножено [@e1].', said: 'Агенція передала його слова [@e1].' },
    missing: 'Свідок, який бачив міст.',
  },
}
