/** The parts of a sound address. */
export interface Address {
  readonly host: string;
  readonly path: string;
}

/** Addresses that are none. */
export const malformedAddresses: Readonly<Record<string, (address: Address) => readonly string[]>> = {
  'with a space': ({ host, path }) => [
    `https://${host}${path.replace('-', ' ')}`,
    `https://${host}${path.replace(/-(?=[^-]*$)/, ' ')}`,
    `https://${host} ${path}`,
    `https://${host.replace('.', ' .')}${path}`,
    `https:// ${host}${path}`,
    `https://${host}${path.replace('-', '\t')}`,
  ],
  'without host': ({ path }) => ['https://', `https://${path}`, 'https://?story=2', 'http:///'],
  'of another scheme': ({ host, path }) => [
    `ftp://${host}${path}`,
    `mailto:desk@${host}`,
    `file://${path}`,
    'javascript:void',
    `ttps://${host}${path}`,
    `htps://${host}${path}`,
    `httpss://${host}${path}`,
  ],
  'with a login': ({ host, path }) => [
    `https://desk:secret@${host}${path}`,
    `https://desk@${host}${path}`,
    `http://desk:@${host}${path}`,
  ],
  'without scheme': ({ host, path }) => [
    `${host.startsWith('www.') ? '' : 'www.'}${host}${path}`,
    `${host.replace(/^www\./, '')}${path}`,
    `//${host}${path}`,
    `://${host}${path}`,
    path,
  ],
  'without colon or slash': ({ host, path }) => [
    `https//${host}${path}`,
    `https:/${host}${path}`,
    `https:${host}${path}`,
    `https/${host}${path}`,
    `http//${host}${path}`,
    `https;//${host}${path}`,
    `https:\\\\${host}${path}`,
  ],
  'with two schemes': ({ host, path }) => [`https://https://${host}${path}`, `http://https:/${host}${path}`],
  'with an impossible port': ({ host, path }) => [`https://${host}:99999${path}`, `https://:80${path}`],
};
