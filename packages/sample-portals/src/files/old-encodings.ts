const run = (from: number, letters: string): [string, number][] =>
  [...letters].map((letter, i) => [letter, from + i]);

/** TCVN 5712:1993 VN3, as the `.Vn` fonts show it; capitals with a tone are the small letters in a capital font. */
const TCVN3 = new Map([
  ...run(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...run(0xb5, 'àảãáạ'),
  ...run(0xbb, 'ằẳẵắ'),
  ...run(0xc6, 'ặầẩẫấậè'),
  ...run(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...run(0xdc, 'ĩíịò'),
  ...run(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...run(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]);

/** Marks of VNI after a vowel, by the vowel with its tone: of small letters, in Latin-1. */
const VNI_MARKS = {
  a: 'àø áù ảû ãõ ạï ââ ấá ầà ẩå ẫã ậä ăê ắé ằè ẳú ẵü ặë',
  e: 'èø éù ẻû ẽõ ẹï êâ ếá ềà ểå ễã ệä',
  o: 'òø óù ỏû õõ ọï ôâ ốá ồà ổå ỗã ộä',
  u: 'ùø úù ủû ũõ ụï',
  y: 'ỳø ýù ỷû ỹõ',
  ô: 'ờø ớù ởû ỡõ ợï',
  ö: 'ừø ứù ửû ữõ ựï',
};
const VNI = new Map<string, string>(
  [...'ơôưöđñììííỉæĩóịòỵî'].reduce<[string, string][]>((pairs, letter, i, all) => {
    if (i % 2 === 0) pairs.push([letter, all[i + 1] ?? '']);
    return pairs;
  }, []),
);
for (const [base, pairs] of Object.entries(VNI_MARKS))
  for (const [letter = '', mark = ''] of pairs.split(' ')) VNI.set(letter, base + mark);
for (const [letter, written] of [...VNI]) VNI.set(letter.toUpperCase(), written.toUpperCase());

const TONES: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const WINDOWS_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
};

/** One byte a letter; a letter the encoding lacks is a question mark, as editors of the time wrote it. */
const byte = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return code < 0x100 ? code : 0x3f;
};

/** Text in TCVN3, to be shown in `.VnTime`. */
export function toTcvn3(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')], letter => {
    const code = TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase());
    return code ?? byte(letter);
  });
}

/** Text in VNI, to be shown in `VNI-Times`. */
export function toVni(text: string): Uint8Array {
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap(letter => [...(VNI.get(letter) ?? letter)]),
    byte,
  );
}

/** Text in windows-1258: letters of the alphabet, tones after them. */
export function toWindows1258(text: string): Uint8Array {
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap(letter => {
      const [base = '', ...marks] = letter.normalize('NFD');
      const tone = marks.find(mark => mark in TONES);
      const vowel = (base + marks.filter(mark => mark !== tone).join('')).normalize('NFC');
      const code = WINDOWS_1258[vowel] ?? byte(vowel);
      return tone === undefined ? [code] : [code, TONES[tone] ?? 0x3f];
    }),
  );
}

/** Text in UTF-16, little end first, behind its mark. */
export function toUtf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
