/** What a check is measured against: the documents that are named, parsed with remark and nothing else. */
import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
for (const path of process.argv.slice(2)) processor.parse(readFileSync(path, 'utf8'))
