/** Where the rules' pages are read. */
const PAGES = 'https://github.com/openclaims/openclaims/blob/main/rules/checks'

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${PAGES}/${id}.md`
}
