/** The closed lists of an edition, in words. `…Inline` stands inside a line or a sentence. */
export const kinds = {
  claim: { fact: 'واقعة', figure: 'رقم', quote: 'اقتباس', prediction: 'توقُّع' },
  source: {
    person: 'شخص',
    organisation: 'منظمة',
    agency: 'وكالة أنباء',
    outlet: 'وسيلة إعلامية',
    channel: 'قناة',
    document: 'وثيقة',
  },
  sourceInline: {
    person: 'شخص',
    organisation: 'منظمة',
    agency: 'وكالة أنباء',
    outlet: 'وسيلة إعلامية',
    channel: 'قناة',
    document: 'وثيقة',
  },
  evidence: {
    quotation: 'اقتباس',
    observation: 'مشاهدة',
    link: 'رابط',
    file: 'ملف',
    interview: 'مقابلة',
    data: 'بيانات',
  },
  stance: { supports: 'يؤيّد', contradicts: 'يناقض', context: 'سياق' },
  proximity: { primary: 'دليل أولي', secondary: 'دليل ثانوي' },
  pin: {
    found: 'عُثر عليه في النص المحفوظ',
    transcribed: 'دوّنته غرفة الأخبار',
    broken: 'لم يعد موجودًا',
  },
  /** Admiralty scale, of the source's record. */
  reliability: {
    A: 'موثوق تمامًا',
    B: 'موثوق عادةً',
    C: 'موثوق إلى حد ما',
    D: 'غير موثوق عادةً',
    E: 'غير موثوق',
    F: 'يتعذر الحكم على موثوقيته',
  },
  /** Admiralty scale, of the item alone: `c1` to `c6`. */
  credibility: {
    c1: 'أكّدته مصادر أخرى',
    c2: 'صحيح على الأرجح',
    c3: 'ربما يكون صحيحًا',
    c4: 'مشكوك فيه',
    c5: 'مستبعد',
    c6: 'يتعذر الحكم على صحته',
  },
  correction: {
    typo: 'خطأ مطبعي',
    clarification: 'توضيح',
    addition: 'إضافة',
    update: 'تحديث',
    correction: 'تصحيح',
    retraction: 'سحب',
  },
  role: { reviewer: 'مدقق', editor: 'محرر', admin: 'مشرف' },
  roleInline: { reviewer: 'مدقق', editor: 'محرر', admin: 'مشرف' },
}
