/** What somebody was checked for having said. */
export const speaker = {
  eyebrow: 'صاحب القول',
  description:
    '{n, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}} مما قاله {name} وتحققنا منه، مع الإجابتين لكل ادعاء.',
  checked:
    '{n, plural, zero {لم نتحقق من أي ادعاء} one {تحققنا من ادعاء واحد} two {تحققنا من ادعاءين} few {تحققنا من # ادعاءات} many {تحققنا من # ادعاءً} other {تحققنا من # ادعاء}}، والأحكام بين {from} و{to}',
  checkedOn:
    '{n, plural, zero {لم نتحقق من أي ادعاء} one {تحققنا من ادعاء واحد} two {تحققنا من ادعاءين} few {تحققنا من # ادعاءات} many {تحققنا من # ادعاءً} other {تحققنا من # ادعاء}} بحسب ما نعلم في {on}',
  noScore: 'نتحقق من الادعاءات المهمة لا من كل ما يقوله أحد. ليست هذه الأعداد مقياسًا لموثوقية أي شخص.',
  mix: 'ما انتهت إليه الأحكام',
  claims: 'الادعاءات، الأحدث أولًا',
  feed: 'تابع عبر الخلاصات: <atom>Atom</atom>، <rss>RSS</rss>، <json>JSON Feed</json>',
}
