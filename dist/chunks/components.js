// src/reporters/components.ts
const COMPONENT_GROUPS = [
	{
		title: "Code",
		components: [
			["model_architecture", "Model architecture"],
			["training_code", "Training code"],
			["inference_code", "Inference code"],
			["evaluation_code", "Evaluation code"],
			["data_preprocessing_code", "Data preparation"],
			["supporting_tools", "Supporting tools"]
		]
	},
	{
		title: "Weights and data",
		components: [
			["weights_final", "Final weights"],
			["weights_intermediate", "Checkpoints"],
			["datasets", "Training data"],
			["evaluation_data", "Evaluation data"],
			["model_metadata", "Model metadata"],
			["sample_outputs", "Sample outputs"]
		]
	},
	{
		title: "Documents",
		components: [
			["model_card", "Model card"],
			["data_card", "Data card"],
			["technical_report", "Technical report"],
			["research_paper", "Research paper"],
			["evaluation_results", "Evaluation results"]
		]
	}
];
const OPENNESS = {
	absent: 0,
	promised: 1,
	gated: 2,
	linked: 3,
	present: 4
};
export { OPENNESS as n, COMPONENT_GROUPS as t };
