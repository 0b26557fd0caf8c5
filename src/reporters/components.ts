import type { ArtifactStatus, Component } from '../core/report.ts'

/** The components of the Model Openness Framework as people know them, by what they are. */
export const COMPONENT_GROUPS: readonly {
  readonly title: string
  readonly components: readonly (readonly [id: Component, name: string])[]
}[] = [
  {
    title: 'Code',
    components: [
      ['model_architecture', 'Model architecture'],
      ['training_code', 'Training code'],
      ['inference_code', 'Inference code'],
      ['evaluation_code', 'Evaluation code'],
      ['data_preprocessing_code', 'Data preparation'],
      ['supporting_tools', 'Supporting tools'],
    ],
  },
  {
    title: 'Weights and data',
    components: [
      ['weights_final', 'Final weights'],
      ['weights_intermediate', 'Checkpoints'],
      ['datasets', 'Training data'],
      ['evaluation_data', 'Evaluation data'],
      ['model_metadata', 'Model metadata'],
      ['sample_outputs', 'Sample outputs'],
    ],
  },
  {
    title: 'Documents',
    components: [
      ['model_card', 'Model card'],
      ['data_card', 'Data card'],
      ['technical_report', 'Technical report'],
      ['research_paper', 'Research paper'],
      ['evaluation_results', 'Evaluation results'],
    ],
  },
]

/** From what nobody can have to what is there; `undefined` is what was not looked at. */
export const OPENNESS: Readonly<Record<ArtifactStatus, number>> = {
  absent: 0,
  promised: 1,
  gated: 2,
  linked: 3,
  present: 4,
}
