/** What a published page says of its verdicts between two editions (domain/notice.ts). It never says *wrong*. */
export const notices = {
  title: 'بحاجة إلى تحقق جديد',
  ofClaim: 'الادعاء رقم {n, number}',
  standing: 'يبقى الحكم قائمًا كما نُشر إلى أن يُعاد النظر فيه.',
  standingAll: 'تبقى الأحكام قائمة كما نُشرت إلى أن يُعاد النظر فيها.',
  recheckDue: 'كان من المقرر أن يُعاد النظر في هذا الحكم في {day}.',
  evidenceRemoved: 'أُزيل أحد أدلة هذا الحكم في {day}.',
  evidenceChanged: 'تغيّر أحد أدلة هذا الحكم بعد التحقق، كما تبيّن لنا في {day}.',
  articleRevised: 'عُدِّل المقال بعد هذا التحقق، كما تبيّن لنا في {day}.',
  siblingCorrected: 'صُحِّح في {day} تحقق آخر يستند إلى الأدلة نفسها.',
}
