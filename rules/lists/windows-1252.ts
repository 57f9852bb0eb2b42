/** The characters of bytes 0x80 to 0x9F in Windows-1252; a space where a byte has none. */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
