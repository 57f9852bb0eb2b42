/** Bylines as they may be filed. */
export const bylineForms = [
  'By [Ana Brik for AFP](#)',
  'By [Ana Brik](https://news.example.org/ana) and [Omar Diaz for AFP](#)',
  'By [Ana Brik](#), [Omar Diaz](#), and [Lena Ortiz](#)',
  'By Ana Brik, Omar Diaz & Lena Ortiz',
  'By Ana Brik for Atlantic News',
  'By The Associated Press',
  'By AFP',
  'By Staff',
  'By Staff Writer',
  'By Ursula von der Heide and Séamus O’Neil',
  'By Олена Коваль and 李静怡',
];

/** Credits as they may be filed. */
export const creditForms = ['TASS', 'INES CARVALHO / ATLANTIC NEWS', 'Photo: Ines Carvalho', 'AFP\nReuters'];

/** Labels of the source. */
export const labels = ['Original url:', 'Original URL:', 'Source:', 'Source URL:', 'Link:'];

/** The ways to file a label and an address. */
export const sourceForms = (address: string): readonly string[] =>
  labels.flatMap((label) => [
    `${label}\n\n<${address}>`,
    `${label}\n\n${address}`,
    `${label}\n\n[The original](${address})`,
    `${label} <${address}>`,
    `${label} ${address}`,
    `${label} [The original](${address})`,
  ]);
