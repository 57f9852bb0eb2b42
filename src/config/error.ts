/** The config cannot be used. The message is all that a user need be shown: one sentence a line, in file order. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
