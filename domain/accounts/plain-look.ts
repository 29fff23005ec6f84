/** Letters that look like one of ours, each before it: https://www.unicode.org/reports/tr39/#Confusable_Detection */
const LOOK_ALIKES = {
  cyrillic:
    'аa Аa Вb вb сc Сc ԁd еe Еe һh Нh нh іi Іi јj Јj кk Кk ӏl Ӏl Мm мm оo Оo рp Рp ԛq гr ѕs Ѕs тt Тt уy Уy ѵv ԝw хx Хx пn иu',
  greek: 'αa Αa Βb ϲc εe Εe Ηh ιi Ιi κk Κk Μm Νn ηn οo Οo σo ρp Ρp τt Τt υu Υy νv ωw χx Χx Ζz',
  armenian: 'աw հh ոn սu օo ցg զq',
  latin: 'ıi ɑa ɡg ɩi ɪi ʀr ᴅd ᴍm ᴏo ᴛt ʟl ɴn ꜱs ᴇe øo Øo łl Łl đd Đd ħh ŧt ßss æae œoe',
}

const LOOK_OF = new Map(
  Object.values(LOOK_ALIKES)
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** The name as it looks: small letters without accents, look-alikes of other scripts as ours; all but letters and digits gone. */
export const plainLook = (name: string): string =>
  Array.from(name.normalize('NFKD').replaceAll(/\p{M}/gu, ''), (sign) => LOOK_OF.get(sign) ?? sign)
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
