/** Share, cite, embed and report. */
export const cite = {
  title: 'المشاركة والاستشهاد والتضمين',
  address: 'عنوان هذه الصفحة',
  mail: 'إرسال بالبريد الإلكتروني',
  as: 'صيغة الاستشهاد',
  line: '{newsroom}: {title}. الإصدار {n, number}، {day}. {address}',
  article: 'التحقق من «{title}»، {outlet}',
  fingerprint: 'بصمة الإصدار {n, number} (SHA-256)',
  toBeMade: 'تُحسب عند نشر الإصدار',
  data: 'الإصدار في صورة بيانات (JSON)، ويمكن حساب البصمة منها من جديد',
  noData: 'سُحب منذ ذلك الحين أحد ادعاءات هذا الإصدار، ولذلك لا يُتاح في صورة بيانات.',
  embed: 'التضمين: انسخ هذا في صفحة من صفحاتك',
  report: 'الإبلاغ عن خطأ',
  reportWords: 'هل في هذه الصفحة خطأ؟ أخبرنا؛ فنحن نصحّح علنًا.',
  subject: 'خطأ في الإصدار {n, number}: {address}',
}
