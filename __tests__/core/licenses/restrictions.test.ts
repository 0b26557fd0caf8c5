import { describe, expect, it } from 'vitest'
import { readRestrictions } from '../../../src/core/licenses/restrictions.ts'
import { LineIndex } from '../../../src/core/position.ts'
import { bundledKnowledge } from '../../../src/knowledge/bundled.ts'

const { restrictions } = bundledKnowledge.rules
const read = (text: string) => readRestrictions(text, new LineIndex(text), restrictions).map(({ id }) => id)

describe('wording that restricts', () => {
  it.each([
    ['You may not use the Model for commercial purposes.', 'non-commercial'],
    ['The Model may be used for non-commercial purposes only.', 'non-commercial'],
    ['Commercial use is strictly prohibited.', 'non-commercial'],
    ['No commercial use is allowed without our consent.', 'non-commercial'],
    ['Use is limited to academic research purposes.', 'research-only'],
    [
      'If your products have more than 100 million monthly active users, you must request a license.',
      'scale-threshold',
    ],
    ['You will not use the Outputs to improve any other large language model.', 'no-model-training'],
    ['You shall prominently display “Built with Lumen” on a website.', 'naming'],
    ['You may not modify the Model or create derivative works of it.', 'no-modification'],
    ['You may not distribute the Model to third parties.', 'no-redistribution'],
    ['不得将本模型用于商业用途。', 'non-commercial'],
    ['本模型仅限非商业用途。', 'non-commercial'],
    ['本模型仅供学术研究使用。', 'research-only'],
    ['日活用户超过100万的，须另行申请许可。', 'scale-threshold'],
  ])('%s', (text, id) => {
    expect(read(text)).toContain(id)
  })
})

describe('wording that restricts nothing', () => {
  it.each([
    'This licence does not restrict commercial use.',
    'This License does not prohibit commercial use of the Model.',
    'Nothing in this License limits your right to use the Model for commercial purposes.',
    'You may use it for commercial purposes.',
    'You may use, copy and sell the Model for any purpose, commercial or non-commercial.',
    'The Model may be used for both commercial and non-commercial purposes.',
    'Permission is granted for commercial as well as non-commercial use and research.',
    'Commercial use is permitted. No further permission is needed.',
    'There is no restriction on commercial use.',
    'Use is not limited to research purposes.',
    'The Model is not only for research purposes but for any use.',
    'The Model is not restricted to non-commercial use.',
    'You are not limited to academic use only.',
    'Unlike licences that say “for non-commercial use only”, this one allows everything.',
    'The words "commercial use is prohibited" of the earlier licence no longer apply.',
    '"Non-Commercial" means not primarily intended for commercial advantage.',
    'There is no limit of monthly active users: you may have more than 700 million monthly active users.',
    'You may use the Outputs to train other models.',
    'You are free to modify the Model and to distribute it to third parties.',
    'You do not need to display “Built with Lumen”.',
    'We do not require registration.',
    '本许可不限制商业用途。',
    '本许可证不禁止商业使用。',
    '您可以将本模型用于商业用途。',
    '本模型可免费用于商业用途，也可用于非商业用途。',
    '本模型不仅限于非商业用途。',
    '本模型不仅可用于学术研究，也允许商业使用。',
    '使用不限于研究目的。',
    '与“仅限非商业用途”的许可不同，本许可允许任何用途。',
    '允许商业使用，无需申请。',
    '用户数量没有限制，超过1亿用户也无需另行申请。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
