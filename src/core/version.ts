/** The version of this package, as reports name it. The tests hold it against `package.json`. */
export const VERSION = '0.1.0'
