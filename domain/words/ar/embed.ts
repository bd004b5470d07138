/** The card that other sites show. */
export const embed = {
  /** The frame's name, for who cannot see it. */
  frame: 'تحقق من {newsroom}',
  checked: 'تحقق: <newsroom></newsroom>',
  inArticle: 'في «<title></title>»، <outlet></outlet>',
  from: '<outlet></outlet>، مفكك إلى {n, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءين} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}',
  asOf: 'حتى تاريخ <day></day>',
  edition: 'الإصدار {n, number}، <day></day>',
  readClaim: 'لماذا نقول ذلك، والمصادر',
  readArticle: 'كل الادعاءات مع مصادرها',
  opens: '(يُفتح في نافذة جديدة)',
  goneArticle: 'سُحب هذا التحقق',
  goneClaim: 'سُحب هذا الادعاء',
  goneOn: 'في <day></day>. السبب:',
  more: 'تصحيحات غرفة الأخبار هذه',
}
