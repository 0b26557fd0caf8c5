/** The compiled `rules/`, put there by `build/rules-plugin.ts`. */
declare module 'virtual:rules' {
  const rules: import('../core/knowledge.ts').Rules
  export default rules
}

/** `rules/licenses/texts.json`, put there by `build/rules-plugin.ts`. */
declare module 'virtual:license-rows' {
  const rows: import('./license-rows.ts').LicenseRows
  export default rows
}

/** `rules/claims/model.json`, compressed with Brotli and in Base64, put there by `build/rules-plugin.ts`. */
declare module 'virtual:claim-model' {
  const packed: string
  export default packed
}

/** Where the running code finds `rules/licenses/fingerprints.bin`. */
declare module 'virtual:fingerprints' {
  const url: URL
  export default url
}

/** `schemas/config.schema.json` compiled to code, put there by `build/rules-plugin.ts`. */
declare module 'virtual:config-validator' {
  const validate: { (data: unknown): boolean; errors?: import('ajv').ErrorObject[] | null }
  export default validate
}

/** The pages of `rules/checks/`, put there by `build/rules-plugin.ts`. */
declare module 'virtual:rule-pages' {
  const pages: readonly import('../reporters/rule-page.ts').RulePage[]
  export default pages
}

/** What each id of `rules/restrictions/` is called, put there by `build/rules-plugin.ts`. */
declare module 'virtual:restriction-titles' {
  const titles: Readonly<Record<string, string>>
  export default titles
}
