/** What `openclaims init` writes, by path. */
export const INIT_FILES: Readonly<Record<string, string>> = {
  '.openclaims.yml': `# yaml-language-server: $schema=https://raw.githubusercontent.com/openclaims/openclaims/main/schemas/config.schema.json
#
# What OpenClaims checks here. All keys: https://github.com/openclaims/openclaims/blob/main/docs/configuration.md

# Severities to start from: recommended, strict (what only holds in part fails as well), openness-only (how licences are
# named and declared is left alone).
extends: recommended

# Severities by rule: off, info, warning or error. "openclaims rules" lists all rules.
# rules:
#   open-weights: error
#   license-id: off

# The definition that claims are held against: one for all, or one by kind of claim.
# standard:
#   open-source: osaid-1.0

# Findings from which severity on fail: error, warning or never.
# fail-on: warning

# Documents that are not read.
# ignore:
#   - docs/translations
#   - "**/CHANGELOG.md"

# What is released elsewhere, by component of the Model Openness Framework.
# artifacts:
#   weights_final: https://huggingface.co/OWNER/MODEL
#   training_code:
#     url: https://github.com/OWNER/REPOSITORY
#     license: Apache-2.0
#   datasets: promised

# Which licence covers what, where the files leave it open: an SPDX expression or a tag of the Hugging Face Hub.
# licenses:
#   code: Apache-2.0
#   weights:
#     license: llama3.1
#     url: https://www.llama.com/llama3_1/license/
`,
  '.github/workflows/openclaims.yml': `name: OpenClaims
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  openclaims:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: openclaims/openclaims@v1
`,
}
