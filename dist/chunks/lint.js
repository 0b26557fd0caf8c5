import { a as SnapshotError } from "./directory.js";
import { a as didYouMean, i as idsOf, n as Identifiers, r as Openness, t as LicenseNames } from "./names.js";
import { t as LineIndex } from "./position.js";
import { t as alignOffsets } from "./mapped-text.js";
import { n as fingerprint, t as findingFingerprint } from "./fingerprint.js";
import { t as require_dist } from "./dist.js";
import { t as ruleUrl } from "./rule-url.js";
import { t as VERSION } from "./version.js";
import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";
// src/core/decode-text.ts
const BINARY_PROBE_BYTES = 8e3;
function decodeText(bytes) {
	const utf16 = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
	if (utf16) return {
		text: new TextDecoder(utf16).decode(bytes),
		repaired: false
	};
	if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return void 0;
	try {
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			repaired: false
		};
	} catch {
		return {
			text: new TextDecoder("utf-8").decode(bytes),
			repaired: true
		};
	}
}
// \0virtual:fingerprints
var _virtual_fingerprints_default = new URL("../fingerprints.bin", import.meta.url);
// \0virtual:rules
var _virtual_rules_default = JSON.parse("{\"artifacts\":{\"components\":[{\"component\":\"data_card\",\"names\":{\"en\":[\"\\\\b(?:data|dataset) cards?\\\\b\",\"\\\\bdata ?sheets?\\\\b\"],\"zh\":[\"数据(?:集)?卡片?\"]},\"files\":{\"extensions\":[\"md\",\"txt\",\"pdf\",\"html\"],\"show\":[\"(?:data(?:set)?[-_ ]?cards?|data[-_ ]?sheets?|data[-_ ]?statement)[^/]{0,255}\\\\.(?:md|txt|pdf|html)$\"]},\"documents\":[{\"words\":{\"en\":[\"\\\\b(?:data|dataset) cards?\\\\b\",\"\\\\bdata ?sheets?\\\\b\",\"\\\\bdata statement\\\\b\"],\"zh\":[\"数据(?:集)?卡\"]},\"link\":\".\"}]},{\"component\":\"data_preprocessing_code\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\bdata (?:pre-?)?process(?:ing)? (?:codes?|scripts?|pipeline|tools?)\\\\b\",\"\\\\bdata (?:preparation|cleaning|filtering|curation) (?:codes?|scripts?|pipeline|tools?)\\\\b\"],\"zh\":[\"数据(?:预处理|处理|清洗|准备)(?:的)?(?:代码|脚本|流程|工具)\"]},\"files\":{\"extensions\":[\"py\",\"sh\",\"ipynb\",\"cpp\",\"rs\"],\"show\":[\"(?:pre-?process|prepare_|prep_data|process_data|data_prep|data_process|make_data|build_data|create_|convert_(?:\\\\w{1,255}_)?(?:data|to_)|convert2\\\\w{0,255}data|data_convert|tokenize_data|tokenize_|encode_data|dedup|data_clean|clean_data|filter_data|extract_features?|gen(?:erate)?_data|datagen|download_data|make_parquet|json2binidx|make_tar)[^/]{0,255}\\\\.(?:py|sh|ipynb|cpp|rs)$\",\"(?:^|/)(?:data[_-]?(?:pre-?)?process(?:ing)?|(?:pre-?)process(?:ing)?|data[_-]?prep(?:aration)?|prepare[_-]?data|data[_-]?tools?|data[_-]?pipeline|dedup(?:lication)?|data[_-]?(?:cleaning|filter(?:ing)?|engine))/.{1,1024}\\\\.(?:py|sh|ipynb|rs|cpp)$\",\"(?:^|/)(?:data|datasets?|dataloaders?)/.{0,1024}(?:dataset|loader|collat|sampler|packing|reader|filter|mix|corpus|memmap|utils?)[^/]{0,255}\\\\.py$\"],\"except\":[\"(?:^|/)(?:tests?|rag[^/]{0,255}|(?:eval|metrics)[^/]{0,255})/\",\"preprocessors?\\\\.py$|(?:^|/)preprocess\\\\.(?:py|sh)$|\\\\.rs$\",\"image_processing|preprocessor_config|processing_[a-z]+\\\\.py$\",\"(?:^|/)docs?/\"]},\"documents\":[{\"near\":{\"en\":[\"\\\\bdata (?:pre-?)?process(?:ing)? (?:codes?|scripts?|pipeline|tools?)\\\\b\",\"\\\\bdata (?:preparation|cleaning|filtering|curation) (?:codes?|scripts?|pipeline|tools?|recipes?)\\\\b\",\"\\\\b(?:pre-?process(?:ing)?|prepare) (?:the |your )?(?:data|dataset|codes?|scripts?)\\\\b\"],\"zh\":[\"数据(?:预处理|处理|清洗|准备)\"]},\"link\":\"^https?://(?:www\\\\.)?(?:github|gitlab)\\\\.com/|^(?!https?:|#|mailto:)[\\\\w./-]\"}],\"snippets\":{\"status\":\"present\",\"show\":[\"\\\\bpython3? [^\\\\n]{0,80}(?:preprocess|prepare_|process_data|tokenize_)\\\\w*\\\\.py\\\\b\"]}},{\"component\":\"datasets\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\b(?:training|pre-?training|fine-?tuning|instruction|sft) (?:data(?:sets?)?|corpus|corpora)\\\\b\",\"\\\\b(?:the|our|this) (?:data(?:sets?)?|corpus|corpora)\\\\b\"],\"zh\":[\"(?:训练|预训练|微调|指令)?(?:数据集|语料)\",\"训练数据\"],\"ja\":[\"(?:学習|訓練)?データ(?:セット)?\"],\"ko\":[\"데이터(?:셋)?\"],\"fr\":[\"\\\\bdonnées\\\\b\"],\"de\":[\"\\\\bTrainingsdaten\\\\b\",\"\\\\bDatens[aä]tze?\\\\b\"],\"es\":[\"\\\\bdatos de entrenamiento\\\\b\",\"\\\\bconjuntos? de datos\\\\b\"],\"pt\":[\"\\\\bdados de treinamento\\\\b\",\"\\\\bconjuntos? de dados\\\\b\"],\"ru\":[\"\\\\bданны[ех]\\\\b\",\"датасет\"]},\"files\":{\"extensions\":[\"jsonl\",\"gz\",\"parquet\",\"arrow\",\"tfrecord\",\"tfrecords\",\"json\",\"csv\",\"tsv\"],\"show\":[\"(?:^|/)(?:train(?:ing)?|pretrain|sft|instruct(?:ion)?s?)[^/]{0,255}\\\\.(?:jsonl(?:\\\\.gz)?|parquet|arrow|tfrecords?)$\",\"(?:^|/)(?:data|datasets?)/.{0,1024}(?:train|alpaca|sft|instruct)[^/]{0,255}\\\\.(?:jsonl?(?:\\\\.gz)?|parquet|csv|tsv)$\"],\"except\":[\"(?:^|/)(?:tests?|examples?|configs?|eval[^/]{0,255})/\",\"config|param|args|sample|example|toy|demo\"]},\"frontMatter\":[{\"key\":\"^datasets(?:\\\\.\\\\d+)?$\",\"status\":\"linked\"}],\"documents\":[{\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/datasets/\",\"linkExcept\":\"toy|demo|example|sample\",\"near\":{\"en\":[\"\\\\b(?:pre-?)?train\",\"\\\\bfine-?tun\",\"\\\\bcorpus\\\\b\",\"\\\\bmix\\\\b\",\"\\\\bdata(?:sets?)? (?:is |are )?(?:available|released|download)\",\"\\\\b(?:our|released?|the) (?:\\\\S+ )?data(?:sets?)?\\\\b\",\"\\\\binstruct\",\"\\\\bsft\\\\b\",\"\\\\bpile\\\\b\",\"\\\\bsteps\\\\b\"],\"zh\":[\"训练\",\"语料\",\"微调\",\"数据(?:下载|集|开源)\"]}},{\"in\":[\"cell\"],\"near\":{\"en\":[\"\\\\bdata(?:sets?)?\\\\b\"],\"zh\":[\"数据\"]},\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/datasets/\",\"linkExcept\":\"toy|demo|example|sample\"},{\"heading\":{\"en\":[\"\\\\b(?:training|pre-?training|fine-?tuning|instruction)(?: and \\\\w+)? (?:data(?:sets?)?|details|procedure)\\\\b\",\"^\\\\W*data(?:sets?)?\\\\W*$\"],\"zh\":[\"训练(?:数据|语料)\",\"数据(?:集|开源|下载)\"]},\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/datasets/|modelscope\\\\.cn/datasets/|github\\\\.com/.{0,200}data|opendatalab|zenodo\\\\.org|pile\\\\.eleuther\\\\.ai|kaggle\\\\.com/datasets\"},{\"link\":\"modelscope\\\\.cn/datasets/|opendatalab\\\\.(?:com|org\\\\.cn)\"}]},{\"component\":\"evaluation_code\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\beval(?:uation)?s? (?:codes?|scripts?|suite|pipeline|framework|harness|toolkit)\\\\b\",\"\\\\bbenchmark(?:ing)? (?:codes?|scripts?)\\\\b\"],\"zh\":[\"(?:评测|评估|测评|评价)(?:的)?(?:代码|脚本|框架|工具)\"],\"ja\":[\"評価(?:コード|スクリプト)\"],\"ko\":[\"평가 ?(?:코드|스크립트)\"]},\"files\":{\"extensions\":[\"py\",\"sh\",\"ipynb\",\"cpp\",\"rs\",\"yaml\"],\"show\":[\"(?:^|[/_.-])(?:eval(?:s|uate|uation|uator)?|lm_harness|wer|cer|fid|bleu|mmlu|gsm8k|humaneval|human_eval|ceval|cmmlu|c-eval|longbench)(?=[_.-])[^/]{0,255}\\\\.(?:py|sh|ipynb|cpp|rs)$\",\"(?:^|[/_-])(?:eval(?:s|uate|uation|uations|uators?)?|benchmarks?|lm[_-]eval[^/]{0,255}|opencompass|ceval|cmmlu|mmlu|gsm8k|human[_-]?eval|longbench|metrics)(?=[_/-])[^/]{0,255}/.{1,1024}\\\\.(?:py|sh|ipynb|yaml)$\",\"(?:^|/)(?:test|compute|calc(?:ulate)?)_(?:ap|map|acc(?:uracy)?|wer|fid|bleu|metrics?|scores?)[^/]{0,255}\\\\.py$\"],\"except\":[\"(?:^|/)tests?/\",\"(?:^|/)(?:inference|vllm|serving|kernels|runtime)/(?:.{0,1024}/)?benchmarks?/\",\"benchmark_(?:generation|speed|latency|throughput|inference|serving|paged)\",\"(?:^|/)docs?/\"]},\"contents\":[{\"files\":\"\\\\.(?:py|ipynb)$\",\"pattern\":\"\\\\blm_eval\\\\b|\\\\bload_metric\\\\(|\\\\bevaluate\\\\.load\\\\(|\\\\bcompute_metrics\\\\b|\\\\bsacrebleu\\\\b|\\\\bjiwer\\\\b\"}],\"documents\":[{\"near\":{\"en\":[\"\\\\beval(?:uation)?s? (?:codes?|scripts?|suite|pipeline|framework|harness|toolkit|repo(?:sitory)?)\\\\b\",\"\\\\b(?:code|scripts?) (?:for|to) (?:the )?eval\",\"\\\\bbenchmark(?:ing)? (?:codes?|scripts?)\\\\b\",\"\\\\breproduce (?:the |our |these )?(?:results|evaluation)\"],\"zh\":[\"(?:评测|评估|测评|评价)(?:的)?(?:代码|脚本|框架|工具)\"]},\"link\":\"^https?://(?:www\\\\.)?(?:github|gitlab)\\\\.com/|^(?!https?:|#|mailto:)[\\\\w./-]\"},{\"link\":\"github\\\\.com/(?:EleutherAI/lm-eval|open-compass|bigcode-project/bigcode-evaluation|embeddings-benchmark|huggingface/lighteval|openai/(?:simple-)?evals|mlfoundations/evalchemy|EvolvingLMMs-Lab/lmms-eval|InternLM/opencompass|allenai/(?:olmes|OLMo-Eval|ai2-olmo-eval)|tatsu-lab/alpaca_eval)\"}],\"snippets\":{\"status\":\"present\",\"show\":[\"\\\\b(?:lm_eval|lm-eval|python3? -m (?:lm_eval|evals?)\\\\b|lighteval|opencompass)\\\\b\",\"\\\\bpython3? [^\\\\n]{0,80}(?:eval)\\\\w*\\\\.py\\\\b\",\"\\\\bevaluate\\\\.load\\\\(|\\\\bload\\\\(\\\"wer\\\"\\\\)|\\\\bcompute_metrics\\\\b\"]}},{\"component\":\"evaluation_data\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\b(?:eval(?:uation)?|test|benchmark) (?:data(?:sets?)?|sets?)\\\\b\"],\"zh\":[\"(?:评测|评估|测试|测评)(?:数据|集)\"]},\"files\":{\"extensions\":[\"jsonl\",\"gz\",\"zip\",\"parquet\",\"csv\",\"tsv\",\"lst\",\"json\",\"txt\"],\"show\":[\"(?:^|[/_.-])(?:eval(?:uation)?|test(?:_?set)?|val(?:id(?:ation)?)?|benchmark|dev|bench|prompts?|mmlu|gsm8k|humaneval|human_eval|ceval|cmmlu|mbpp|mt[_-]?bench)(?=[_.-])[^/]{0,255}\\\\.(?:jsonl(?:\\\\.gz)?|parquet|csv|tsv|json\\\\.gz|lst|jsonl\\\\.zip)$\",\"(?:^|[/_-])(?:eval(?:s|uation)?|benchmarks?|bench|ceval|cmmlu|mmlu|gsm8k|human[_-]?eval)(?=[_/-])[^/]{0,255}/.{1,1024}\\\\.(?:jsonl?(?:\\\\.gz)?|parquet|csv|tsv|txt)$\"],\"except\":[\"(?:^|/)(?:tests?|results?|outputs?|configs?)/\",\"config|requirements|result|param\"]},\"documents\":[{\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/datasets/\",\"near\":{\"en\":[\"\\\\bbench\",\"\\\\beval\",\"\\\\btest(?:ing)?\\\\b\",\"\\\\bleaderboard\"],\"zh\":[\"评测\",\"测试\",\"评估\",\"基准\"]}},{\"heading\":{\"en\":[\"\\\\beval\",\"\\\\bbenchmark\",\"\\\\bresults\\\\b\",\"\\\\bperformance\\\\b\"],\"zh\":[\"评测\",\"测试\",\"评估\",\"效果\"]},\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/datasets/|github\\\\.com/[^/]+/[^/]*(?:bench|eval|mmlu|gsm8k|dataset)\"}],\"with\":[\"evaluation_code\"],\"frontMatter\":[{\"key\":\"^model-index\\\\.\\\\d+\\\\.results\\\\.\\\\d+\\\\.dataset\\\\.\",\"status\":\"linked\"}]},{\"component\":\"evaluation_results\",\"names\":{\"en\":[\"\\\\bevaluation results\\\\b\",\"\\\\bbenchmark (?:results|scores)\\\\b\"],\"zh\":[\"(?:评测|评估|测试)结果\"]},\"files\":{\"extensions\":[\"json\",\"csv\",\"jsonl\",\"tsv\",\"md\",\"png\"],\"show\":[\"(?:^|/)(?:eval(?:uation)?[-_]?results?|results?|evals?)/.{1,1024}\\\\.(?:json|csv|jsonl|tsv|md)$\",\"(?:eval(?:uation)?[_-]?(?:results?|details)|benchmark[_-]?results?|leaderboard)[^/]{0,255}\\\\.(?:json|csv|md|png)$\"]},\"frontMatter\":[{\"key\":\"^model-index\\\\.\\\\d+\\\\.results\\\\.\",\"status\":\"present\"}],\"documents\":[{\"in\":[\"heading\"],\"text\":{\"en\":[\"\\\\b(?:evaluations?|benchmarks?|results?|performance|metrics|comparisons?|leaderboard|accuracy|scores)\\\\b\"],\"zh\":[\"评测|评估|测评|性能|效果|结果|指标|榜单\"],\"ja\":[\"評価\",\"性能\",\"ベンチマーク\",\"結果\"],\"ko\":[\"평가\",\"성능\",\"벤치마크\",\"결과\"],\"fr\":[\"évaluations?\",\"résultats\"],\"de\":[\"Ergebnisse\",\"Auswertung\"],\"es\":[\"evaluación\",\"resultados\"],\"pt\":[\"avaliação\",\"resultados\"],\"ru\":[\"результаты\",\"оценк\"]}},{\"in\":[\"cell\"],\"text\":{\"en\":[\"^(?:MMLU|GSM8K|HumanEval|MBPP|BBH|HellaSwag|ARC|TruthfulQA|WER|CER|BLEU|FID|mAP|AP|PPL|perplexity|accuracy|acc|F1|MOS|LPIPS|PSNR|SSIM|C-Eval|CMMLU|MATH|Winogrande|PIQA|BoolQ|MT-Bench|AlpacaEval|MMMU|ImageNet|top-?1|COCO|box AP|JGA|CLIP score)\\\\b\"]}}]},{\"component\":\"inference_code\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\binference (?:codes?|scripts?|pipeline|engine)\\\\b\",\"\\\\b(?:demo|generation|sampling) (?:codes?|scripts?)\\\\b\"],\"zh\":[\"推理(?:的)?(?:代码|脚本|框架)\"],\"ja\":[\"推論(?:コード|スクリプト)\"],\"ko\":[\"추론 ?(?:코드|스크립트)\"]},\"files\":{\"extensions\":[\"py\",\"sh\",\"ipynb\",\"cpp\",\"rs\",\"js\",\"ts\",\"swift\",\"java\"],\"show\":[\"(?:infer|generat|predict|sampl|demo|chat|gradio|streamlit|webui|text2|img2|txt2)[^/]{0,255}\\\\.(?:py|sh|ipynb|cpp|rs|js|ts|swift|java)$\",\"(?:^|/)(?:app|run|main|cli|api|serve|server|web|hubconf|pipeline|transcribe|translate|quickstart|client|example)(?=[_.-])[^/]{0,255}\\\\.(?:py|ipynb|cpp|rs|swift)$\",\"(?:^|/)(?:inference|generation|demo|demos|sampling|pipelines?|notebooks?|examples?)/.{1,1024}\\\\.(?:py|ipynb|sh|cpp|rs)$\"]},\"contents\":[{\"files\":\"\\\\.(?:py|ipynb)$\",\"pattern\":\"\\\\.generate\\\\(|torch\\\\.(?:no_grad|inference_mode)\\\\(|\\\\bpipeline\\\\(\"}],\"documents\":[{\"heading\":{\"en\":[\"\\\\binference\\\\b\",\"\\\\bquick ?start\\\\b\",\"\\\\bhow to (?:use|run|get started)\\\\b\",\"\\\\bget(?:ting)? started\\\\b\",\"^\\\\W*(?:basic |direct )?(?:usages?|uses?)\\\\b\"],\"zh\":[\"推理\",\"快速(?:开始|上手|使用|启动)\",\"使用方法\"]},\"in\":[\"paragraph\"],\"link\":\"^https?://(?:www\\\\.)?github\\\\.com/[\\\\w.-]+/[\\\\w.-]+\"},{\"words\":{\"en\":[\"\\\\binference (?:codes?|scripts?|pipeline|engine|library)\\\\b\",\"\\\\b(?:github|code|repo(?:sitory)?)\\\\b\"],\"zh\":[\"推理代码\",\"代码仓库\"]},\"link\":\"^https?://(?:www\\\\.)?github\\\\.com/[\\\\w.-]+/[\\\\w.-]+\"}],\"snippets\":{\"status\":\"present\",\"show\":[\"\\\\.generate\\\\(|\\\\bpipeline\\\\(|\\\\bpipe\\\\(|from_pretrained\\\\(|\\\\bvllm serve\\\\b|\\\\bLLM\\\\(model|\\\\bollama run\\\\b|\\\\bllama-cli\\\\b|\\\\btorch\\\\.hub\\\\.load\\\\(\",\"\\\\bpython3? [^\\\\n]{0,80}(?:infer|generat|demo|sampl|chat|predict|run|app)\\\\w*\\\\.py\\\\b\",\"\\\\bpython3? [^\\\\n]{0,80}\\\\.py\\\\b[^\\\\n]{0,80} --(?:text|prompt|input|query|image)\\\\b|/(?:generate|completions)\\\\b['\\\"]\"]}},{\"component\":\"model_architecture\",\"names\":{\"en\":[\"\\\\bmodel (?:architecture|code|definition|implementation)\\\\b\"],\"zh\":[\"模型(?:结构|架构|代码|实现)\"]},\"files\":{\"extensions\":[\"py\",\"rs\",\"cpp\",\"cc\",\"cu\",\"c\",\"h\",\"hpp\",\"swift\",\"jl\",\"json\"],\"show\":[\"(?:^|/)(?:modell?ing|configuration)_[^/]+\\\\.py$\",\"(?:^|/)(?:models?|networks?|nets?|nn|modules?|layers?|architectures?|backbones?)/.{1,1024}\\\\.(?:py|rs|cpp|cc|cu|c|h|hpp|swift|jl)$\",\"(?:^|[/_-])(?:models?|transformer|network|arch(?:itecture)?|backbone|unet|vae|gpt|llama|bert)(?=[_.-])[^/]{0,255}\\\\.(?:py|rs|cpp|cc|cu|c|swift|jl)$\",\"(?:^|/)(?:model_)?config\\\\.json$\"],\"except\":[\"(?:^|/)(?:tests?|examples?|docs?)/\"]},\"contents\":[{\"files\":\"\\\\.py$\",\"pattern\":\"class \\\\w+\\\\((?:torch\\\\.)?(?:nn|eqx|hk|tf\\\\.keras|keras|flax\\\\.linen|linen)\\\\.Module\\\\)|class \\\\w+\\\\(.{0,200}PreTrainedModel\\\\)\"}],\"documents\":[{\"heading\":{\"en\":[\"\\\\barchitecture\\\\b\",\"\\\\bmodel (?:details|description|structure|overview)\\\\b\"],\"zh\":[\"模型(?:结构|架构|细节|介绍)\",\"网络结构\"],\"ja\":[\"アーキテクチャ\"],\"ko\":[\"아키텍처\",\"모델 구조\"],\"fr\":[\"\\\\barchitecture\\\\b\"],\"de\":[\"\\\\bArchitektur\\\\b\"],\"es\":[\"\\\\barquitectura\\\\b\"],\"pt\":[\"\\\\barquitetura\\\\b\"],\"ru\":[\"архитектур\"]}}],\"with\":[\"weights_final\"]},{\"component\":\"model_card\",\"names\":{\"en\":[\"\\\\bmodel cards?\\\\b\"],\"zh\":[\"模型卡片?\"]},\"files\":{\"extensions\":[\"md\",\"txt\",\"pdf\",\"html\",\"rst\"],\"show\":[\"model[-_ ]?cards?[^/]{0,255}\\\\.(?:md|txt|pdf|html|rst)$\",\"(?:^|/)model[-_ ]?cards?/[^/]+\\\\.(?:md|txt|pdf)$\"]},\"frontMatter\":[{\"key\":\"^(?:pipeline_tag|library_name|base_model|model-index\\\\.0\\\\.name|license|license_name|tags\\\\.0|language|language\\\\.0|extra_gated_prompt)$\",\"status\":\"present\"}],\"documents\":[{\"in\":[\"heading\"],\"text\":{\"en\":[\"\\\\bmodel cards?\\\\b\",\"\\\\b(?:intended|out-of-scope) uses?\\\\b\",\"\\\\bbias,? risks\\\\b\",\"\\\\blimitations? (?:and|&) bias\"],\"zh\":[\"模型卡\",\"模型(?:局限|限制)\"]}},{\"words\":{\"en\":[\"\\\\bmodel[ _-]?cards?\\\\b\"],\"zh\":[\"模型卡\"]},\"link\":\".\"},{\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/(?!datasets/|spaces/|papers/|docs/|blog/|collections/|models(?:$|\\\\?)|front/)[\\\\w.-]+/[\\\\w.-]+/?(?:$|[?#]|tree/|blob/)\"},{\"link\":\"^https?://(?:www\\\\.)?modelscope\\\\.(?:cn|ai)/models/\"}]},{\"component\":\"model_metadata\",\"files\":{\"extensions\":[\"json\",\"cff\",\"yml\",\"yaml\",\"toml\"],\"show\":[\"(?:^|/)(?:config|generation_config|tokenizer_config|preprocessor_config|model_index|params|adapter_config|special_tokens_map)\\\\.json$\",\"(?:^|/)(?:CITATION\\\\.cff|\\\\.zenodo\\\\.json|codemeta\\\\.json|mof\\\\.ya?ml)$\",\"\\\\.safetensors\\\\.index\\\\.json$\",\"(?:^|/)config(?:s|uration)?/.{1,1024}\\\\.(?:ya?ml|json|toml)$\"],\"except\":[\"(?:^|/)tests?/\"]},\"frontMatter\":[{\"key\":\"^(?:pipeline_tag|library_name|base_model(?:\\\\.\\\\d+)?|model-index\\\\.0\\\\.name|language(?:\\\\.\\\\d+)?|license)$\",\"status\":\"present\"}],\"with\":[\"weights_final\"]},{\"component\":\"research_paper\",\"names\":{\"en\":[\"\\\\b(?:research )?(?:paper|preprint)\\\\b\"],\"zh\":[\"论文\"]},\"files\":{\"extensions\":[\"pdf\",\"tex\"],\"show\":[\"paper[^/]{0,255}\\\\.pdf$\",\"(?:^|/)papers?/[^/]+\\\\.(?:pdf|tex)$\"]},\"frontMatter\":[{\"key\":\"^tags\\\\.\\\\d+$\",\"value\":\"^arxiv:\",\"status\":\"linked\"}],\"documents\":[{\"top\":true,\"words\":{\"en\":[\"\\\\bpapers?\\\\b\",\"\\\\barxiv\\\\b\",\"\\\\bpreprint\\\\b\",\"\\\\bpublication\\\\b\"],\"zh\":[\"论文\"],\"ja\":[\"論文\"],\"ko\":[\"논문\"]},\"link\":\"arxiv\\\\.org/|openreview\\\\.net/|aclanthology\\\\.org|huggingface\\\\.co/papers/|biorxiv\\\\.org|medrxiv\\\\.org|nature\\\\.com/articles|science\\\\.org/doi|doi\\\\.org/10|openaccess\\\\.thecvf|dl\\\\.acm\\\\.org|proceedings\\\\.mlr|jmlr\\\\.org|papers\\\\.nips|neurips\\\\.cc|cdn\\\\.openai\\\\.com/.{0,200}\\\\.pdf|ai\\\\.meta\\\\.com/research/publications|research/publications|\\\\.pdf(?:$|[?#])\"},{\"text\":{\"en\":[\"\\\\b(?:our|this|see|see the|read|read the|associated|accompanying|official|introduced in the|described in the) (?:\\\\S+ ){0,2}(?:paper|preprint|publication)\\\\b\"],\"zh\":[\"(?:我们的|本)?论文\"]},\"words\":{\"en\":[\"\\\\bpapers?\\\\b\",\"\\\\barxiv\\\\b\",\"\\\\bpreprint\\\\b\",\"\\\\bpublication\\\\b\"],\"zh\":[\"论文\"]},\"link\":\"arxiv\\\\.org/|openreview\\\\.net/|aclanthology\\\\.org|huggingface\\\\.co/papers/|biorxiv\\\\.org|medrxiv\\\\.org|nature\\\\.com/articles|science\\\\.org/doi|doi\\\\.org/10|openaccess\\\\.thecvf|dl\\\\.acm\\\\.org|proceedings\\\\.mlr|jmlr\\\\.org|papers\\\\.nips|neurips\\\\.cc|cdn\\\\.openai\\\\.com/.{0,200}\\\\.pdf|ai\\\\.meta\\\\.com/research/publications|research/publications|\\\\.pdf(?:$|[?#])\"},{\"heading\":{\"en\":[\"\\\\bpapers?\\\\b\",\"\\\\bpublications?\\\\b\"],\"zh\":[\"论文\"]},\"link\":\"arxiv\\\\.org/|openreview\\\\.net/|aclanthology\\\\.org|huggingface\\\\.co/papers/|biorxiv\\\\.org|medrxiv\\\\.org|nature\\\\.com/articles|science\\\\.org/doi|doi\\\\.org/10|openaccess\\\\.thecvf|dl\\\\.acm\\\\.org|proceedings\\\\.mlr|jmlr\\\\.org|papers\\\\.nips|neurips\\\\.cc|cdn\\\\.openai\\\\.com/.{0,200}\\\\.pdf|ai\\\\.meta\\\\.com/research/publications|research/publications|\\\\.pdf(?:$|[?#])\"},{\"in\":[\"paragraph\"],\"text\":{\"en\":[\"^\\\\W*(?:research )?(?:papers?|title|arxiv|preprint)\\\\b\"],\"zh\":[\"^\\\\W*论文\"]},\"link\":\"arxiv\\\\.org/|openreview\\\\.net/|aclanthology\\\\.org|huggingface\\\\.co/papers/|biorxiv\\\\.org|medrxiv\\\\.org|nature\\\\.com/articles|science\\\\.org/doi|doi\\\\.org/10|openaccess\\\\.thecvf|dl\\\\.acm\\\\.org|proceedings\\\\.mlr|jmlr\\\\.org|papers\\\\.nips|neurips\\\\.cc|cdn\\\\.openai\\\\.com/.{0,200}\\\\.pdf|ai\\\\.meta\\\\.com/research/publications|research/publications|\\\\.pdf(?:$|[?#])\"},{\"in\":[\"picture\"],\"words\":{\"en\":[\"\\\\bpaper\\\\b\",\"\\\\barxiv\\\\b\"],\"zh\":[\"论文\"]},\"link\":\"arxiv\\\\.org/|openreview\\\\.net/|aclanthology\\\\.org|huggingface\\\\.co/papers/|biorxiv\\\\.org|medrxiv\\\\.org|nature\\\\.com/articles|science\\\\.org/doi|doi\\\\.org/10|openaccess\\\\.thecvf|dl\\\\.acm\\\\.org|proceedings\\\\.mlr|jmlr\\\\.org|papers\\\\.nips|neurips\\\\.cc|cdn\\\\.openai\\\\.com/.{0,200}\\\\.pdf|ai\\\\.meta\\\\.com/research/publications|research/publications|\\\\.pdf(?:$|[?#])\"}],\"citations\":{\"show\":\"\\\\b(?:journal|booktitle|eprint|archiveprefix)\\\\s*=\",\"unless\":\"technical_report\",\"except\":\"title\\\\s*=\\\\s*[{\\\"]+[^}\\\\n]{0,200}(?:technical report|tech report|model card)|journal\\\\s*=\\\\s*[{\\\"]+(?:github|hugging|blog|https?:)\"}},{\"component\":\"sample_outputs\",\"names\":{\"en\":[\"\\\\b(?:sample|example|generated|model) outputs?\\\\b\",\"\\\\bgenerated (?:samples|images|videos|audio)\\\\b\"],\"zh\":[\"(?:生成|输出)(?:样例|示例|结果)\"]},\"files\":{\"extensions\":[\"png\",\"jpg\",\"jpeg\",\"gif\",\"webp\",\"mp4\",\"wav\",\"mp3\",\"flac\",\"webm\",\"glb\",\"obj\",\"ply\",\"txt\",\"md\"],\"show\":[\"(?:^|[/_-])(?:samples?|outputs?|results?|gallery|showcases?|demos?|generated|generations?|output_examples?)(?=[_/-])[^/]{0,255}/.{1,1024}\\\\.(?:png|jpe?g|gif|webp|mp4|wav|mp3|flac|glb|obj|ply|txt|md)$\",\"(?:sample|output|result|demo|showcase|teaser|case|example)[^/]{0,255}\\\\.(?:png|jpe?g|gif|webp|mp4|wav|mp3|glb)$\",\"(?:^|/)(?:assets?|images?|imgs?|pics?|figs?|static|docs|media|resources)/.{1,1024}\\\\.(?:mp4|gif|wav|mp3|flac|webm|glb)$\"],\"except\":[\"(?:^|/)tests?/\",\"requirements|prompt|readme|wechat|benchmark|eval|logo\"]},\"documents\":[{\"in\":[\"heading\"],\"text\":{\"en\":[\"\\\\b(?:samples?|showcases?|gallery|demos?|example outputs?|generated|examples? of)\\\\b\"],\"zh\":[\"(?:生成|输出|对话|效果)?(?:样例|示例|展示|演示|案例)\",\"能力展示\",\"效果\"]}},{\"words\":{\"en\":[\"\\\\b(?:samples?|demo page|demos?|gallery|showcase)\\\\b\"],\"zh\":[\"(?:样例|示例|展示|演示|试听)\"]},\"link\":\"\\\\.github\\\\.io|/demos?(?:/|$)|samples|gallery|showcase\"}],\"snippets\":{\"status\":\"present\",\"show\":[\"(?:#|>>>|//) ?(?:\\\\[?[\\\"'][^\\\"'\\\\n]{40,}[\\\"']|(?:expected |example |sample )?(?:outputs?|responses?|answer) ?:)\",\"\\\\n[*_> ]*(?:<(?:bot|assistant)>|Assistant|AI|Bot|Model|Output|Response|输出|回答)[*_ ]*[:：][*_ ]*[^\\\\s{\\\\[<]\"]}},{\"component\":\"supporting_tools\",\"names\":{\"en\":[\"\\\\b(?:quantization|conversion|deployment) (?:codes?|scripts?|tools?)\\\\b\"],\"zh\":[\"(?:量化|转换|部署)(?:的)?(?:代码|脚本|工具)\"]},\"files\":{\"show\":[\"(?:^|[/_-])(?:tokenizer|tokenization|convert(?:er)?|conversion|quanti[sz]e?|quanti[sz]ation|merge|export|deploy|webui|gradio|streamlit|download|setup|benchmark|visuali[sz]e|utils?)(?=[_.-])[^/]{0,255}\\\\.(?:py|sh|ipynb|cpp|rs|js)$\",\"(?:^|/)(?:tools?|scripts?|utils?|web|webui|demo|deploy(?:ment)?|docker|plugins?|quanti[sz]ation|tokenizer|runtime|serving|examples?|cookbooks?|recipes?|notebooks?)/.{1,1024}\\\\.(?:py|sh|ipynb|cpp|rs|js|ts|yml|yaml)$\",\"(?:^|/)(?:Dockerfile[^/]{0,255}|[^/]{0,255}\\\\.dockerfile|docker-compose\\\\.ya?ml|setup\\\\.py|pyproject\\\\.toml|Cargo\\\\.toml|tokenizer\\\\.model|tokenizer\\\\.json)$\"],\"except\":[\"(?:^|/)tests?/\"]},\"documents\":[{\"near\":{\"en\":[\"\\\\b(?:library|package|toolkit|codebase|tools|tokenizer|converter|conversion|quanti[sz]ation|deploy\\\\w*)\\\\b\"],\"zh\":[\"工具|量化|部署|转换|分词\"]},\"link\":\"^https?://(?:www\\\\.)?github\\\\.com/\"},{\"link\":\"github\\\\.com/(?:[\\\\w.-]+/(?:llama\\\\.cpp|vllm|sglang|lmdeploy|TensorRT-LLM|AutoGPTQ|AutoAWQ|SWIFT|ms-swift|LLaMA-Factory|xtuner|ollama|whisper\\\\.cpp|transformers\\\\.js|text-generation-webui|ComfyUI[\\\\w-]*))\"}]},{\"component\":\"technical_report\",\"names\":{\"en\":[\"\\\\btech(?:nical)?\\\\.? reports?\\\\b\"],\"zh\":[\"技术报告\"],\"ja\":[\"技術(?:報告|レポート)\",\"テクニカルレポート\"],\"ko\":[\"기술 ?(?:보고서|리포트)\",\"테크니컬 리포트\"],\"fr\":[\"\\\\brapport technique\\\\b\"],\"de\":[\"\\\\btechnischer Bericht\\\\b\"],\"es\":[\"\\\\binforme técnico\\\\b\"],\"pt\":[\"\\\\brelatório técnico\\\\b\"],\"ru\":[\"технический отч[её]т\"]},\"files\":{\"extensions\":[\"pdf\",\"md\",\"tex\"],\"show\":[\"(?:tech(?:nical)?[-_ ]?report|技术报告)[^/]{0,255}\\\\.(?:pdf|md|tex)$\",\"report[^/]{0,255}\\\\.pdf$\"]},\"documents\":[{\"words\":{\"en\":[\"\\\\btech(?:nical)?[ _.-]{0,2}reports?\\\\b\",\"^\\\\W*report\\\\W*$\",\"\\\\[report\\\\]\"],\"zh\":[\"技术报告\"],\"ja\":[\"技術(?:報告|レポート)\",\"テクニカルレポート\"],\"ko\":[\"기술 ?(?:보고서|리포트)\"]},\"link\":\".\",\"linkExcept\":\"^#\"}],\"citations\":{\"show\":\"title\\\\s*=\\\\s*[{\\\"]+[^}\\\\n]{0,200}(?:technical|tech) report\"}},{\"component\":\"training_code\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\b(?:pre-?)?train(?:ing)? (?:and (?:inference|evaluation) )?(?:codes?|scripts?|recipes?|framework|pipeline)\\\\b\",\"\\\\bcode (?:for|to) (?:pre-?)?train\"],\"zh\":[\"(?:预)?训练(?:的)?(?:代码|脚本|框架|流程)\"],\"ja\":[\"(?:学習|訓練)(?:コード|スクリプト)\"],\"ko\":[\"(?:학습|훈련) ?(?:코드|스크립트)\"],\"fr\":[\"code d[’']entra[iî]nement\"],\"de\":[\"Trainings(?:code|skripte?)\"],\"es\":[\"código de entrenamiento\"],\"pt\":[\"código de treinamento\"],\"ru\":[\"код обучения\"]},\"files\":{\"extensions\":[\"py\",\"sh\",\"ipynb\",\"rs\",\"cpp\",\"jl\",\"slurm\",\"bash\"],\"show\":[\"(?:^|[/_.-])(?:pre-?)?train(?:ing|er)?(?=[_.-])[^/]{0,255}\\\\.(?:py|sh|ipynb|rs|cpp|jl|slurm|bash)$\",\"(?:^|[/_.-])pre-?train(?:ing)?(?=[_.-])[^/]{0,255}\\\\.(?:py|sh|ipynb|slurm)$\",\"(?:^|/)(?:pre-?train(?:ing)?|train(?:ing|ers?)?|rlhf)/.{1,1024}\\\\.(?:py|sh|ipynb)$\"],\"except\":[\"(?:^|/)tests?/\",\"pretrained\",\"test_\",\"(?:^|/)(?:codec|vocoder|utils)/\",\"trainer_utils\\\\.py$\",\"(?:^|/)(?:docs?|assets|examples?|fine-?tun(?:e|ing)|p-?tuning|lora|sft|evals?|benchmarks?)/\",\"fine-?tun\"]},\"contents\":[{\"files\":\"\\\\.(?:py|ipynb)$\",\"pattern\":\"\\\\.backward\\\\(\\\\)|\\\\bTrainer\\\\(|\\\\bSFTTrainer\\\\(|optimizer\\\\.step\\\\(\\\\)|\\\\.apply_gradients\\\\(\"}],\"documents\":[{\"near\":{\"en\":[\"\\\\b(?:pre-?)?train(?:ing)? (?:and (?:inference|evaluation) )?(?:codes?|scripts?|recipes?|framework|library|codebase)\\\\b\",\"\\\\b(?:code|scripts?|used|codebase|framework|recipe) (?:for|to) (?:pre-?)?train\",\"\\\\bcode used for training\\\\b\",\"\\\\btrained (?:using|with) (?:the |our )?\\\\[?\"],\"zh\":[\"(?:预)?训练(?:的)?(?:代码|脚本|框架|教程)\"]},\"link\":\"^https?://(?:www\\\\.)?(?:github|gitlab)\\\\.com/[\\\\w.-]+/[\\\\w.-]+|^(?!https?:|#|mailto:)[\\\\w./-]\"}],\"snippets\":{\"status\":\"present\",\"show\":[\"\\\\b(?:torchrun|accelerate launch|deepspeed|python3? -m torch\\\\.distributed\\\\.\\\\w+|python3?)\\\\b[^\\\\n]{0,200}\\\\b(?:pre)?train\\\\w*\\\\.py\\\\b\"]}},{\"component\":\"weights_final\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\bweights?\\\\b\",\"\\\\bcheckpoints?\\\\b\",\"\\\\b(?:the|our|all|these|this|base|instruct|chat|pre-?trained|trained|released) models?\\\\b\",\"\\\\bmodels? (?:artifacts?|files?|cards?|pages?|parameters|downloads?|repo(?:sitor(?:y|ies))?)\\\\b\",\"\\\\bmodels$\"],\"zh\":[\"权重\",\"(?:预训练|开源|所有|本|该|基座|对话)?模型(?:文件|参数)\",\"模型下载\",\"检查点\"],\"ja\":[\"重み\",\"チェックポイント\",\"モデル\"],\"ko\":[\"가중치\",\"체크포인트\",\"모델\"],\"fr\":[\"\\\\bpoids\\\\b\",\"\\\\bmodèles?\\\\b\"],\"de\":[\"\\\\bGewichte\\\\b\",\"\\\\bModelle?\\\\b\"],\"es\":[\"\\\\bpesos\\\\b\",\"\\\\bmodelos?\\\\b\"],\"pt\":[\"\\\\bpesos\\\\b\",\"\\\\bmodelos?\\\\b\"],\"ru\":[\"\\\\bвеса\\\\b\",\"модел\"]},\"files\":{\"extensions\":[\"safetensors\",\"gguf\",\"ggml\",\"onnx\",\"pt\",\"pth\",\"ckpt\",\"h5\",\"keras\",\"msgpack\",\"pdparams\",\"tflite\",\"mlmodel\",\"mlpackage\",\"nemo\",\"pte\",\"engine\",\"bin\"],\"show\":[\"\\\\.(?:safetensors|gguf|ggml|onnx|pt|pth|ckpt|h5|keras|msgpack|pdparams|tflite|mlmodel|mlpackage|nemo|pte|engine)$\",\"(?:^|/)(?:pytorch_model|consolidated|model|adapter_model|diffusion_pytorch_model|flax_model|tf_model)[^/]{0,255}\\\\.bin$\"],\"except\":[\"(?:^|/)(?:tests?|testing|fixtures?|mocks?)/\"],\"minBytes\":65536},\"frontMatter\":[{\"key\":\"^extra_gated_\\\\w+\",\"status\":\"gated\"}],\"contents\":[{\"files\":\"\\\\.py$\",\"pattern\":\"https?://[^\\\\s\\\"']{1,300}\\\\.(?:pt|pth|bin|safetensors|ckpt|onnx|gguf|h5)\\\\b|\\\\b(?:hf_hub_download|snapshot_download|from_pretrained)\\\\(\\\\s*(?:repo_id=)?[\\\"'][\\\\w.-]+/[\\\\w.-]+[\\\"']\"}],\"documents\":[{\"text\":{\"en\":[\"\\\\bweights (?:are|will be|get) (?:\\\\w+ )?download\",\"\\\\bdownloads? the (?:\\\\w+ )?(?:model|weights|checkpoints?)\\\\b\",\"\\\\bweights (?:and \\\\w+ )?are (?:provided|released|available)\",\"\\\\b(?:code|model) and (?:model )?weights are (?:provided|released|available)\\\\b\"],\"zh\":[\"自动下载(?:模型|权重)\"]},\"status\":\"linked\"},{\"link\":\"^https?://(?:www\\\\.)?(?:huggingface\\\\.co|hf\\\\.co)/(?!datasets/|spaces/|papers/|docs/|blog/|join|learn|settings|models(?:$|\\\\?)|api/|new|chat/|organizations/|tasks/|front/|pricing|welcome)[\\\\w.-]+(?:/[\\\\w.-]+)?/?(?:$|[?#/])\"},{\"link\":\"^https?://(?:www\\\\.)?modelscope\\\\.(?:cn|ai)/(?:models/|organization/|collections/|home|[\\\\w.-]+/[\\\\w.-]+/?(?:$|[?#]))\",\"linkExcept\":\"/(?:datasets|studios)/\"},{\"link\":\"^https?://(?:www\\\\.)?wisemodel\\\\.cn/(?:models/|organization/)\"},{\"link\":\"\\\\.(?:safetensors|gguf|onnx|ckpt|pth|pt|bin|h5|pdparams|nemo)(?:\\\\?[^/]{0,2000})?$\"},{\"link\":\"^https?://[\\\\w.-]*\\\\b(?:drive\\\\.google\\\\.com|docs\\\\.google\\\\.com/uc|1drv\\\\.ms|onedrive\\\\.live\\\\.com|sharepoint\\\\.com|pan\\\\.baidu\\\\.com|pan\\\\.quark\\\\.cn|zenodo\\\\.org|figshare\\\\.com|mega\\\\.nz|dropbox\\\\.com|storage\\\\.googleapis\\\\.com|amazonaws\\\\.com|dl\\\\.fbaipublicfiles\\\\.com|openxlab\\\\.org\\\\.cn|gitee\\\\.com|cowtransfer\\\\.com|catalog\\\\.ngc\\\\.nvidia\\\\.com|kaggle\\\\.com/models|ai\\\\.meta\\\\.com/resources/models)\",\"words\":{\"en\":[\"\\\\bweights?\\\\b\",\"\\\\bcheckpoints?\\\\b\",\"\\\\bckpts?\\\\b\",\"\\\\bmodels?\\\\b\",\"\\\\bpre-?trained\\\\b\",\"\\\\bdownload\\\\b\"],\"zh\":[\"权重\",\"模型\",\"下载\",\"检查点\"]}},{\"link\":\"^https?://github\\\\.com/[\\\\w.-]+/[\\\\w.-]+/releases/\",\"words\":{\"en\":[\"\\\\bweights?\\\\b\",\"\\\\bcheckpoints?\\\\b\",\"\\\\bmodels?\\\\b\",\"\\\\bpre-?trained\\\\b\"],\"zh\":[\"权重\",\"模型\"]}},{\"in\":[\"paragraph\",\"cell\",\"heading\"],\"words\":{\"en\":[\"\\\\b(?:weights|checkpoints?|pre-?trained models?|model zoo|model download|download (?:the )?models?)\\\\b\"],\"zh\":[\"模型(?:权重|下载|地址)\",\"下载(?:地址|链接)\",\"预训练模型\"]},\"link\":\"^https?://\",\"linkExcept\":\"github\\\\.com/[\\\\w.-]+/[\\\\w.-]+/?$|arxiv\\\\.org|/spaces/|/datasets/\"}],\"snippets\":{\"status\":\"linked\",\"show\":[\"\\\\b(?:from_pretrained|snapshot_download|hf_hub_download)\\\\(\\\\s*(?:repo_id ?= ?|pretrained_model_name_or_path ?= ?)?[\\\"'][\\\\w.-]+/[\\\\w.-]+[\\\"']\",\"\\\\b(?:huggingface-cli|hf|modelscope) download\\\\b\",\"\\\\b(?:wget|curl|gsutil|aria2c)\\\\b[^\\\\n]{0,300}\\\\.(?:pt|pth|bin|safetensors|ckpt|gguf|onnx|h5)\\\\b\",\"\\\\bgit (?:lfs )?clone https?://(?:www\\\\.)?(?:huggingface\\\\.co|modelscope\\\\.cn)/(?!datasets/)\",\"\\\\btorch\\\\.hub\\\\.load\\\\(\",\"\\\\bmagnet:\\\\?xt=\",\"\\\\b(?:gs|s3)://[\\\\w./-]+\",\"\\\\bollama (?:run|pull)\\\\b\"]}},{\"component\":\"weights_intermediate\",\"canBeGated\":true,\"names\":{\"en\":[\"\\\\b(?:intermediate|partially[- ]trained|training) checkpoints?\\\\b\",\"\\\\bcheckpoints? (?:from|during|throughout|at|for every|every|along)\\\\b\"],\"zh\":[\"(?:中间|训练过程)(?:的)?(?:检查点|checkpoints?|权重|模型)\"]},\"documents\":[{\"text\":{\"en\":[\"\\\\b(?:intermediate|partially[- ]trained) (?:model )?(?:checkpoints?|weights|revisions)\\\\b\",\"\\\\bcheckpoints? (?:saved )?(?:every|throughout training|during (?:pre-?)?training|along (?:the )?training)\\\\b\",\"\\\\b\\\\d{2,4} (?:intermediate )?checkpoints\\\\b\",\"\\\\ball (?:of the |the )?(?:training )?checkpoints\\\\b\",\"\\\\bcheckpoints? (?:for|from|at) (?:every|different|various|multiple|each) (?:steps?|stages?|\\\\d)\"],\"zh\":[\"(?:中间|训练过程)(?:的)?(?:检查点|checkpoints?|权重|模型)\"],\"ja\":[\"中間チェックポイント\"],\"ko\":[\"중간 체크포인트\"]}},{\"text\":{\"en\":[\"\\\\bstep[_-]?\\\\d{3,}\\\\b\",\"\\\\b\\\\d+(?:\\\\.\\\\d+)?[BT]?-?tokens?\\\\b.{0,60}\\\\bstep\"]},\"link\":\"huggingface\\\\.co/.{0,200}(?:step|tree/|revision|intermediate|\\\\d[BbTt](?:-|$))\"}],\"snippets\":{\"status\":\"linked\",\"show\":[\"revision ?= ?[\\\"'](?:step|stage|iter|ckpt|global_step)[\\\\w-]*\\\\d\"]}}],\"access\":{\"gates\":{\"en\":[\"\\\\b(?:up)?on request\\\\b\",\"\\\\brequest(?:ing)? (?:for )?(?:access|(?:the|our) (?:model|weights?|checkpoints?|data(?:sets?)?))\",\"\\\\brequest form\\\\b|\\\\bapplication form\\\\b|\\\\baccess form\\\\b|\\\\brequest a (?:new )?download\",\"\\\\b(?:appl(?:y|ying)|application|ask|register|registration|sign up) for (?:the )?(?:access|weights?|model|checkpoints?|data(?:sets?)?)\",\"\\\\bfill (?:in|out|up)?[^.]{0,30}\\\\b(?:form|application|questionnaire)\\\\b\",\"\\\\b(?:request|application)s? (?:is|are|has been|have been|gets?) approved\\\\b|\\\\bonce (?:accepted|approved)\\\\b|\\\\bupon approval\\\\b|\\\\bmanual approval\\\\b|\\\\brequires? (?:\\\\w+ )?approval\\\\b\",\"\\\\b(?:accept|agree to|acknowledg\\\\w+|sign) (?:\\\\S+ ){0,3}(?:licen[cs]e|terms|conditions|agreement)\\\\b\",\"\\\\bgated (?:model|repo|access|weights?|data)\",\"\\\\bcontact us (?:for|to (?:get|obtain|request)) (?:the )?(?:\\\\w+ )?(?:access|weights?|checkpoints?|data)\"],\"zh\":[\"申请(?:获取|使用|下载|访问|权限)|(?:填写|提交)[^。；]{0,12}(?:申请|表|问卷)|申请表|经(?:过)?审[核批]|审[核批]通过|(?:联系|邮件)[^。；]{0,12}(?:获取|索取|申请)\"],\"ja\":[\"(?:利用|アクセス)?申請|フォームに(?:記入|入力)|承認(?:後|が必要)\"],\"ko\":[\"신청(?:서|이 필요|하세요)|승인(?:이 필요| 후)|요청(?:하세요|서)\"],\"fr\":[\"\\\\bsur demande\\\\b|\\\\bdemander l[’']accès\\\\b|\\\\bremplir (?:le|un|ce) formulaire\\\\b\"],\"de\":[\"\\\\bauf Anfrage\\\\b|\\\\bZugang (?:beantragen|anfordern)\\\\b|\\\\bFormular ausfüllen\\\\b\"],\"es\":[\"\\\\bbajo petición\\\\b|\\\\bsolicitar acceso\\\\b|\\\\brellen\\\\w+ (?:el|un|este) formulario\\\\b\"],\"pt\":[\"\\\\b(?:sob|mediante) (?:pedido|solicitação)\\\\b|\\\\bsolicitar acesso\\\\b|\\\\bpreench\\\\w+ (?:o|um|este) formulário\\\\b\"],\"ru\":[\"по запросу|запросить доступ|заполнит[ье] (?:форму|анкету)\"]},\"gatesExcept\":{\"en\":[\"\\\\b(?:no|not|without|un)[ -]?(?:\\\\w+ ){0,3}(?:request|application|registration|approval|gated|need|required?|permission)\",\"\\\\bcommercial(?:ly)?\\\\b|\\\\bpull request|\\\\bfeature request|\\\\bAPI\\\\b|\\\\b(?:original|base|Meta[’']s) LLaMA\\\\b|\\\\bby (?:using|downloading|accessing)\\\\b|\\\\bif you (?:access|use)\\\\b|\\\\bcontribut\"],\"fr\":[\"\\\\bcommercial\"],\"es\":[\"\\\\bcomercial\"],\"pt\":[\"\\\\bcomercial\"],\"de\":[\"\\\\b(?:kommerziell|gewerblich)\"],\"ja\":[\"商用|商業\"],\"ko\":[\"상업|상용\"],\"ru\":[\"коммерч\"],\"zh\":[\"商用|商业|原版|无需|不需要|不用|免申请|体验|API|接口|招聘\"]},\"promises\":{\"en\":[\"\\\\b(?:will|shall|going to|plan(?:s|ning|ned)? (?:to|on)|intend to|hope to|aim to) (?:be |also |soon |then |later |gradually |further |continue (?:to |the )?){0,3}(?:releas|open|publish|provid|shar|upload|mak|add|updat|announc|available|public)\\\\w*\",\"\\\\b(?:coming|very|out|available|released?|up) soon\\\\b|\\\\bsoon\\\\W*$|\\\\(soon|\\\\bstay tuned\\\\b|\\\\bto be (?:released|open\\\\S*|published|announced)\\\\b|\\\\bTBA\\\\b|\\\\bTBD\\\\b|\\\\bin the (?:near )?future\\\\b|\\\\bupcoming\\\\b|\\\\b(?:is|are) coming\\\\b\"],\"zh\":[\"(?:将|即将|计划|准备|后续|未来|近期|预计|待)(?:会|于|在|陆续|逐步)?[^，。；]{0,12}(?:开源|发布|公开|开放|提供|放出|上线)|敬请期待|尽快(?:开源|发布|公开)\"],\"ja\":[\"(?:公開|提供|リリース)(?:する|される)?予定|近日(?:公開|中)|まもなく(?:公開|リリース)\"],\"ko\":[\"(?:공개|제공|배포)(?:할|될)? ?예정|곧 (?:공개|제공|배포)\"],\"fr\":[\"\\\\b(?:bientôt|prochainement|à venir)\\\\b|\\\\bser(?:a|ont) [^.]{0,30}\\\\b(?:publi|partag|disponible|ouvert)\"],\"de\":[\"\\\\b(?:bald|demnächst) (?:verfügbar|veröffentlicht)|\\\\b(?:wird|werden) [^.]{0,60}\\\\b(?:veröffentlicht|bereitgestellt|freigegeben)\"],\"es\":[\"\\\\b(?:pronto|próximamente)\\\\b|\\\\bserán? [^.]{0,30}\\\\b(?:publicad|liberad|disponible)\"],\"pt\":[\"\\\\b(?:em breve|futuramente)\\\\b|\\\\bser(?:á|ão) [^.]{0,30}\\\\b(?:publicad|liberad|disponibiliz)\"],\"ru\":[\"(?:скоро|позже) (?:будет|будут|опублику|выложим)|буд(?:ет|ут) (?:опубликован|доступн|выложен)|планируем (?:опубликовать|выложить)\"]},\"denials\":{\"en\":[\"\\\\b(?:not|never|cannot|can't|won't|unable to|no longer) (?:\\\\w+ ){0,3}(?:releas|provid|shar|open|publish|distribut|availab|includ|disclos)|\\\\b(?:is|are|was|were) (?:private|proprietary|confidential|unreleased|undisclosed)\\\\b|\\\\bno plans? to\\\\b\"],\"zh\":[\"(?:不|未|没有|尚未|暂不|无法|不会)(?:能|会|再)?(?:公开|开源|发布|提供|开放)\"],\"ja\":[\"(?:公開|提供)(?:され|し)(?:ていません|ません)|非公開\"],\"ko\":[\"(?:공개|제공)(?:하지|되지) 않\"]},\"thirdParty\":{\"en\":[\"\\\\b(?:based on|built (?:up)?on|borrow\\\\w*|adapted from|derived from|inspired by|thank\\\\w*|similar to|compared? (?:to|with)|baselines?|such as|following|initiali[sz]ed (?:from|with)|similarly to)\\\\b[^.]{0,60}$\"],\"zh\":[\"(?:基于|借鉴|参考|感谢|致谢|相比|例如|改编自)[^。；]{0,30}$\"]},\"thirdPartyHeadings\":{\"en\":[\"\\\\backnowledge?ment|\\\\backnowledge?s?\\\\b|\\\\bcredits?\\\\b|\\\\brelated (?:works?|projects?|resources|papers)\\\\b|\\\\bcommunity\\\\b|\\\\bthanks\\\\b|\\\\bthird[- ]party\\\\b|\\\\breferences\\\\b|\\\\bresearch building on\\\\b|\\\\bprojects? (?:using|based)\\\\b|\\\\bhighlight projects\\\\b\"],\"zh\":[\"致谢|鸣谢|感谢|相关(?:项目|工作)|友情链接|社区(?:贡献|工作|项目)|参考(?:文献|资料)\"],\"ja\":[\"謝辞|関連\"],\"ko\":[\"감사|관련\"]}}},\"claims\":[{\"language\":\"de\",\"trigger\":\"open|offen|quell|frei|lizen|licen|kommerz|gewerblich|kostenlos|öffentlich|reproduz|nachvollzieh|beschränk|einschränk|forschung|anfrage|formular|beantragen|verboten|untersagt|darf|dürfen|gewicht|beliebig|akademisch|jede[nm] zweck|registrier|verschluss|bedingungen|weitergegeben\",\"common\":\"(?<![a-zà-ÿ])(?:der|die|das|und|ist|sind|wir|für|mit|ein|eine|unter|nicht|auf|von|zu|dem|den)(?![a-zà-ÿ])\",\"claims\":{\"open-source\":[\"(?<![a-zà-ÿ])(?:vollständig |komplett )?(?:open[- ]?source|quelloffene?[rnms]?|freie software|offener quellcode)(?![a-zà-ÿ])\"],\"open-weights\":[\"(?<![a-zà-ÿ])(?:offene[nr]? gewichten?|gewichte (?:sind )?(?:frei|offen))(?![a-zà-ÿ])\"],\"open\":[\"(?<![a-zà-ÿ])(?:(?:vollständig|komplett|wirklich|völlig) offene?[rnms]?|offene?[rnms]? (?:modelle?n?|sprachmodelle?n?|wissenschaft|daten|alternativen?|systemen?|lizenz(?:en)?)|freie[nr]? (?:alternativen?|modelle?n?|sprachmodelle?n?|lizenz(?:en)?)|(?:offen zugänglich|(?:offen|frei) lizenziert)(?:e[rnms]?)?|open access)(?![a-zà-ÿ])\"],\"available\":[\"(?<![a-zà-ÿ])(?:(?:frei|öffentlich|kostenlos) (?:verfügbar|zugänglich|nutzbar|herunterladbar|einsehbar|abrufbar|erhältlich|gemacht|bereitgestellt)(?:e[rnms]?)?|veröffentlicht(?:en)? für alle|für alle (?:verfügbar|zugänglich)|kostenlose?[rnms]?|frei (?:genutzt|verwendet|heruntergeladen))(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:auf anfrage|zugang beantragen|formular (?:ausfüllen|ausgefüllt)|nicht (?:öffentlich|veröffentlicht|weitergegeben|frei verfügbar)|unter verschluss|nach (?:einer )?registrierung)(?![a-zà-ÿ])\"],\"license\":[\"(?<![a-zà-ÿ])(?:\\\\w{1,40}-)?lizenz(?:en|vertrag|vereinbarung|bedingungen)?(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:gemeinfrei(?:e[rnms]?)?|nutzungsbedingungen)(?![a-zà-ÿ])\",\"\\\\blicenses?\\\\b(?: agreement)?\"],\"commercial-use\":[\"(?<![a-zà-ÿ])(?:für (?:die )?)?(?:nicht[- ]?)?(?:kommerziell|gewerblich)(?:e|en|er|es)?(?: (?:nutzung|zwecke?n?|verwendung|einsatz|nutzbar|verwendbar))?(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:nur|ausschließlich|lediglich) (?:für|zu) (?:\\\\w+ )?(?:forschung(?:szwecke?n?)?|(?:akademische|wissenschaftliche)n? zwecken?)(?![a-zà-ÿ])\"],\"unrestricted\":[\"(?<![a-zà-ÿ])(?:(?:ohne (?:jegliche )?|keinerlei |keine )(?:ein|be)schränkung(?:en)?|(?:für|zu) jede[nm] zweck|uneingeschränkt|permissive?[rn]?|beliebige[rn]? zwecke?)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:verboten|untersagt|(?:darf|dürfen) nicht)(?![a-zà-ÿ])\"],\"reproducible\":[\"(?<![a-zà-ÿ])(?:vollständig )?reproduzier(?:bar|en|barkeit|t)(?![a-zà-ÿ])\"],\"conformance\":[\"OSI[- ](?:anerkannt|zertifiziert)\"]},\"tail\":\"^[- ](?:license|lizenz)(?: agreement)?\\\\b\",\"words\":{\"model\":\"modelle?n?|gewichte|sprachmodell\",\"code\":\"code|quellcode|skripte?|repository|werkzeuge?|bibliothek\",\"data\":\"daten|datensatz|datensätze|benchmark|korpus\",\"docs\":\"artikel|dokumentation|bericht\",\"project\":\"projekt\",\"service\":\"plattform|dienst|API\",\"own\":\"\\\\b(?:wir|unser\\\\w*|diese[rs]?)\\\\b\",\"you\":\"nutzer|entwickler|forscher|sie\",\"other\":\"andere[nr]?|bestehende|mehrere|viele\",\"compare\":\"übertrifft|verglichen|als\",\"superlative\":\"erste[srn]?|beste[srn]?|größte|SOTA\",\"base\":\"basiert|auf basis|mithilfe|aufgebaut auf\",\"thanks\":\"dank|danke\",\"community\":\"community|gemeinschaft|ökosystem\",\"future\":\"wird|werden|planen|demnächst\",\"done\":\"haben|veröffentlicht|ist|sind|unter\",\"negation\":\"\\\\b(?:nicht|kein\\\\w*|ohne|nie)\\\\b\",\"permit\":\"kann|können|erlaubt|frei|gestattet\",\"forbid\":\"verboten|nur|ausschließlich|untersagt\",\"ask\":\"formular|kontakt|anfrage|beantragen\",\"condition\":\"wenn|falls|bitte\",\"see\":\"siehe|beachten\",\"under\":\"unter|lizenziert|gemäß\",\"license-word\":\"lizenz\\\\w*|lizenziert\",\"everything\":\"alle|alles|sämtliche\"},\"headings\":{\"license\":\"lizenz\",\"citation\":\"zitat|zitieren\",\"thanks\":\"dank\",\"news\":\"neuigkeiten|aktuelles\",\"introduction\":\"einführung|überblick\",\"evaluation\":\"auswertung|ergebnisse|leistung\",\"usage\":\"nutzung|verwendung|installation\",\"limits\":\"haftung|einschränkungen\"}},{\"language\":\"en\",\"trigger\":\"open|licen[cs]|public|commerc|free|available|accessible|research|\\\\bMIT\\\\b|apache|academic|\\\\bBSD\\\\b|\\\\bA?GPL|CC[- ]BY|\\\\bCC0|\\\\bODC|\\\\bODbL|\\\\bMPL|\\\\bE[UP]PL|mulan|\\\\bF?L?OSS\\\\b|libre|internal|in-house|moneti|releasing|rebuilt|required to|approved|application|lawful|permissive|restrict|reproduc|replica|prohibit|forbid|request|terms|private|released?\\\\b|accept|agree|regist|gated|withhold|allowed|may not|must not|can't use|cannot use|refrain|email|\\\\bform\\\\b|approval|proprietary|any purpose|must not be|\\\\bapply\\\\b\",\"common\":\"\\\\b(?:the|and|of|to|is|for|with|this|are|you|that|from|we|our)\\\\b\",\"claims\":{\"open-source\":[\"\\\\b(?:(?:fully|truly|completely|100%) )?open[- ‑]{0,2}sour?ce?(?:[ds]|ing)?(?![a-z])\",\"(?<![\\\\w-])(?:FOSS|OSS|libre software)(?![\\\\w-])\",\"(?<=\\\\b(?:is|are|as|fully|truly|and|foss/) ?)FLOSS\\\\b|\\\\bFLOSS(?=[ -](?:licen[cs]e|software|project|communit|tool|model))\",\"\\\\bfree (?:and open )?software\\\\b\"],\"open-weights\":[\"\\\\bopen[- ‑]?weights?\\\\b\",\"\\\\bweights are (?:\\\\S+ )?open(?![- ]?sourc)\"],\"open\":[\"\\\\b(?:fully|truly|completely|totally|entirely|genuinely|most|more|radically)[- ]open\\\\b(?![- ]?(?:sourc|weight|ended))\",\"\\\\bopen(?![- ‑]?(?:sourc|weight))(?:,|(?: and)|(?: &))? (?:and |an? )?(?:[\\\\w.\\\\[\\\\]-]+,? ){0,4}?(?:models?|LLMs?|MLLMs?|V?LMs?|VLMs|transformers?|suite|family|foundation|reproduction|releases?|access|science|research|licen[cs]es?|data(?:sets?)?|corpus|corpora|architectures?|archive|approach|recipes?|collaboration|communit(?:y|ies)|ecosystems?|consorti\\\\w+|leaderboard|movement|innovation|development|checkpoints?|systems?|reasoning|state-of-the-art|alternative)\\\\b\",\"\\\\bopenness\\\\b\",\"\\\\b(?:full|complete|radical|total) transparency\\\\b\",\"\\\\b(?:completely|fully) transparent\\\\b\",\"\\\\b(?:in|into) the open\\\\b(?![- ](?:sourc|weight))\",\"\\\\b(?:is|are|was|were|being|be|stays?|remains?)(?: (?:all|now|fully|completely|truly|also))? open(?: to| for|\\\\.|,|$)\"],\"available\":[\"\\\\b(?:openly|publicly|publically|freely|widely)[- ](?:and \\\\w+ )?(?:available|accessible|releas(?:e[ds]?|ing)|shar(?:e[ds]?|ing)|downloadable|accessed|distributed|usable|used?|downloaded|obtainable|published|provided|hosted|open|reusable)\\\\b\",\"\\\\bpublic(?:ly)? available\\\\b\",\"\\\\b(?:releas(?:e[ds]?|ing)|shar(?:e[ds]?|ing)|published|available) (?:(?:it|them|all|our|the|these|this|of|model|models|weights|code|data|to) ){0,4}(?:publicly|openly|freely|publically)\\\\b\",\"\\\\b(?:made|make|making|makes|is|are|be|was|were|goes|went)(?: (?:it|them|all|now|our|the|[\\\\w.-]+)){0,3} public(?:$|[.,;:!)]| and| in | on | at | under | for | so )\",\"\\\\b(?:available|accessible|open|released|access(?:ible)?)(?: \\\\w+)? (?:to|for) (?:everyone|everybody|all|anyone|anybody|the (?:general |whole )?(?:public|community)|free|individuals)\\\\b(?: of charge)?\",\"\\\\bfree(?:ly)? (?:to|for) (?:use|download|access|everyone|all|anyone|any)\\\\b\",\"\\\\b(?:totally|completely|entirely|100%) free\\\\b(?! of (?!charge))\",\"\\\\b(?:for free|free of charge)\\\\b\",\"\\\\bpublic(?:ly)? (?:pre)?(?:release|preview|model|weights?|checkpoints?|data ?sets?|data|code|repositor(?:y|ies)|access)\\\\b\",\"\\\\ball public \\\\w+\",\"\\\\bungated\\\\b\",\"\\\\b(?:all|comprehensive|full|complete) (?:[\\\\w-]+,? ){0,5}?releas(?:ed?)\\\\b\",\"\\\\b(?:has|have|had) not (?:yet )?been (?:publicly |openly )?(?:released|published|made (?:publicly )?available|disclosed)\\\\b\",\"\\\\b(?:will|would|do|does|did|can|could|are|is) ?(?:not|n.t) (?:(?:be|have plans|plan|going|currently|able) )*(?:to )?(?:publicly |openly )?(?:releas(?:e|ing|ed)|publish(?:ing)?|shar(?:e|ing)|open(?:ing)?(?![- ‑]?(?:sourc|weight)))\\\\b\",\"\\\\b(?:private|proprietary|in-?house|internal|closed|non-?public) (?:[\\\\w-]+ )?(?:data ?sets?|data|collections?|corpus|weights?|model)\\\\b\",\"\\\\b(?:gated|request(?:ing)? access|access request|request form|access form|apply for access|application form|registration form)\\\\b\",\"\\\\b(?:once|after|when) (?:your |the )?(?:request|application|access|accepted|registration)(?: \\\\S+){0,3}? ?(?:approved|granted|accepted|reviewed)?\\\\b\",\"\\\\brequires? (?:prior |manual |your |an? )*(?:registration|approval|registering|application|authentication|accept\\\\w+)\\\\b\",\"\\\\b(?:must|need(?:s|ed)? to|have to|required to|should) (?:first )?(?:agree|accept|consent|sign|fill|register|apply|request)\\\\b\",\"\\\\b(?:register|sign up|fill (?:out|in)|apply|form|email \\\\w+|request\\\\w*)\\\\b[^.;\\\\n]{0,40}? (?:to|for|before) (?:download\\\\w*|obtain\\\\w*|get|access\\\\w*|enabl\\\\w+|the (?:model|weights?|checkpoint\\\\w*))\\\\b\",\"\\\\b(?:accept|agree to|acknowledg\\\\w+) (?:our |the |its |their |this |these |all )?(?:[\\\\w-]+ )?(?:licen[cs]e|terms|conditions?)(?: \\\\S+){0,4}? (?:before|to) (?:\\\\S+ ){0,3}?(?:access|download|us)\\\\w*\",\"\\\\b(?:fill (?:out|in)|complete|submit) (?:the|this|our|an?) (?:\\\\w+ ){0,2}(?:form|questionnaire)\\\\b\",\"\\\\bwith(?:hold\\\\w*|held)\\\\b\",\"\\\\bplease email\\\\b\"],\"license\":[\"\\\\b(?:[\\\\w.+-]{1,40} ){0,2}(?:licen[cs]e (?:agreement|terms|file)|licen[cs]ing (?:agreement|terms)|terms of (?:use|service))\\\\b\",\"\\\\b(?:model|code|data(?:set)?|weights?|github|community|original|full|own|same|following|respective|bespoke|different|restricted|research|source code|permissible|individual|upstream|specific|vocabulary|corresponding|applicable)[ _-]licen[cs]es?\\\\b\",\"\\\\b(?:custom|own|proprietary|separate|bespoke|restricted) (?:non-?)?(?:commercial|research|research-purposes-only)? ?licen[cs]es?\\\\b\",\"\\\\b(?:non-?commercial|research-only) licen[cs]es?\\\\b\",\"(?<!(?:open|permissive|commercial|source|free)[ -])\\\\blicen[cs]es?\\\\b\",\"\\\\blicen[cs]ed\\\\b(?= (?:under|by|according|as|via|with|differently|separately))\"],\"commercial-use\":[\"\\\\b(?:(?:free(?:ly)?|also|fully|allowed?|allows?|allowing|permitted?|permits?|available|licensed|supports?|intended|suitable|for|in|used?|usable|both|their|its|your|any|all|broad|the|possibility of|of) ){0,12}(?:(?:personal|academic|research|scientific|educational|non-?commercial|industrial)(?: (?:usage|use|purposes|and|or)|,|/){0,6} ){0,6}commercial(?:ly)?(?:(?: or| and|/|,) (?:research|academic|non-?commercial|personal|scientific))*(?: (?:use|usage|uses|purposes?|applications?|products?|projects?|entities|deployments?|settings?|utili[sz]ation|licen[cs](?:e|es|ing)|viability|exploitation|services?|activit\\\\w+|rights))?\\\\b\",\"\\\\bcommerc?i?al(?:ly)?[ -](?:use|usage|usable|purposes?|utili[sz]ation|viable|friendly)\\\\b\",\"\\\\bcommerical\\\\b(?: \\\\w+)?\",\"\\\\bnon-?commercial(?:ly)?(?: use| usage| purposes?| research(?: purposes)?)?(?: only)?\\\\b\",\"\\\\b(?:academic|research|scientific|educational)(?:(?: ?[,/] ?| )(?:and |or |and/or )?(?:academic|research|scientific|educational|non-?commercial)){0,6}[ -](?:use|purposes?|usage)[- ](?:only\\\\b|licen[cs]e)\",\"\\\\bfor (?:(?:academic|scientific|educational|non-?commercial)(?: and | or |, ?))?research(?: and \\\\w+)? only\\\\b\",\"\\\\b(?:only|solely|exclusively|limited to|restricted to|strictly)\\\\b (?:intended |available |be used |used |licensed )?(?:for |to )?(?:the )?(?:purposes? of )?(?:academic|research|scientific|educational)(?:[ ,/]+(?:and|or)?[ ]?(?:academic|research|scientific|educational|non-?commercial))*(?: use| purposes?| usage)?\\\\b\",\"\\\\bcommerciali[sz](?:e[ds]?|ing|ation)\\\\b\",\"\\\\bmoneti[sz]e\\\\b\",\"\\\\bbusiness inquiries\\\\b[^.]{0,80}|\\\\b\\\\w+ research licensing\\\\b\",\"\\\\b(?:both )?(?:researchers|individuals|research)(?:,? (?:and|or)) (?:commercial )?(?:companies|businesses|enterprises|entities)\\\\b\"],\"unrestricted\":[\"\\\\b(?:fully |more |very |most )?permissive(?:ly)?(?: licen[cs](?:ed?|es|ing)| commercial licen[cs]es?)?\\\\b\",\"\\\\blicensed permissively\\\\b\",\"\\\\b(?:no|without(?: any)?|free (?:of|from)|zero|does not impose any|fewer|unrestricted|not impose)(?: \\\\w+){0,2} (?:restrictions?|constraints?|limitations?|limits|strings)\\\\b\",\"\\\\bunrestricted(?:ly)?\\\\b\",\"\\\\b(?:for|any) (?:any|other|lawful|kind of)? ?purposes?\\\\b\",\"\\\\buse-based restrictions\\\\b\",\"\\\\b(?:may|must|shall|should|can) ?(?:not|n.t) (?:be )?(?:used?|distribute|involve|apply|employ|deploy)\\\\b\",\"\\\\bcan(?:'t|not) use\\\\b\",\"\\\\b(?:prohibit(?:s|ed|ing)?|forbid(?:s|den)?|not (?:allowed|permitted)|disallow(?:s|ed)?)\\\\b(?: (?:from )?(?:use|using|uses))?\",\"\\\\brestrict(?:s|ed)? the (?:model )?use\\\\b\",\"\\\\b(?:agree|required?|requires?)(?: \\\\w+)? (?:not to|to uphold|adhering|to adhere|to the acceptable|to (?:comply|abide))\\\\b\",\"\\\\b(?:agree|adher\\\\w+|comply|subject|accept) (?:to |with )?(?:the |our |its )?(?:[\\\\w.-]+ ){0,3}?(?:acceptable )?use policy\\\\b\",\"\\\\brefrain from\\\\b\"],\"reproducible\":[\"\\\\b(?:fully |can be |full |completely |easily ){0,3}(?:reproduc(?:e[ds]?|ible|ibility|ing|tion)|replicat(?:e[ds]?|ion|ing|ability)|replicable|rebuilt)\\\\b\",\"\\\\brecipe to reproduce\\\\b\"],\"conformance\":[\"\\\\bOSI[- ](?:approved|certified|compliant|compatible|endorsed)\\\\b\",\"\\\\bapproved by the (?:OSI|Open Source Initiative)\\\\b\",\"\\\\b(?:OSAID|Open Source AI Definition|Model Openness Framework|Open Source Definition|Open Definition|Open Weight Definition)\\\\b\",\"\\\\bMOF\\\\b(?: class)?(?: I{1,3}\\\\b)?\"]},\"tail\":\"^[- _](?:\\\\(?v?\\\\d(?:\\\\.\\\\d)*\\\\)? )?(?:software |open[- ]source |community |public |model ){0,2}licen[cs](?:es?|ed|ing)(?: agreement)?\\\\b\",\"words\":{\"model\":\"\\\\b(?:models?|weights?|checkpoints?|ckpts?|LLMs?|MLLMs?|VLMs?|LVLMs?|LMs?|SLMs?|LoRAs?|parameters|adapters?|backbones?|encoders?|transformers?|networks?|foundation)\\\\b\",\"code\":\"\\\\b(?:codes?|codebase|scripts?|implementations?|repo|repository|toolkit|toolbox|tools?|library|framework|pipelines?|software|package|inference|trainer|demo)\\\\b\",\"data\":\"\\\\b(?:data|datasets?|benchmarks?|corpus|corpora|dump|annotations?|instructions|images|videos|audio|recordings|books|web ?pages?|metadata)\\\\b\",\"docs\":\"\\\\b(?:papers?|documentation|docs|reports?|tutorials?|guides?|blog|articles?|recipes?|details)\\\\b\",\"project\":\"\\\\b(?:project|work|release|content|resources?)\\\\b\",\"service\":\"\\\\b(?:service|API|demo|platform|playground|website|space|app|cloud|chat)\\\\b\",\"own\":\"\\\\b(?:we|our|ours|us|I|my|this|these|here|it|its|Meta|team)\\\\b\",\"own-repository\":\"\\\\bthis (?:repo(?:sitory)?|project|work|release|model|code|codebase|card|dataset)\\\\b\",\"you\":\"\\\\b(?:you|your|users?|developers|researchers|anyone|everyone|community)\\\\b\",\"other\":\"\\\\b(?:other|others|another|existing|previous|prior|several|various|many|most|some|similar|comparable|leading|popular|traditional|mainstream|current|recent|strongest|established|available|alternatives?|third[- ]party|competing|different)\\\\b\",\"compare\":\"\\\\b(?:than|compar\\\\w+|outperform\\\\w*|surpass\\\\w*|exceed\\\\w*|beat\\\\w*|versus|vs|against|competitive|rival\\\\w*|on par|better|superior|comparable|closed?-source[ds]?|proprietary|gap|trail\\\\w*|match\\\\w*)\\\\b\",\"superlative\":\"\\\\b(?:first|best|top|1st|#1|leading|leads?|largest|most|strongest|state[- ]of[- ]the[- ]art|SOTA|SoTA|rank\\\\w*|powerful|fastest|smallest|highest|new|next|latest)\\\\b\",\"among\":\"\\\\b(?:among|amongst|of all|all|any|across)\\\\b\",\"base\":\"\\\\b(?:based on|built (?:up)?on|build on|builds on|using|uses?|trained on|pre-?trained on|utili[sz]\\\\w+|leverag\\\\w+|powered by|derived from|adapted from|borrow\\\\w*|fine-?tuned (?:from|on)|initiali[sz]ed|forked|modified|originally|developed by|by|from)\\\\b\",\"thanks\":\"\\\\b(?:thanks?|thankful|grateful|gratitude|acknowledg\\\\w+|appreciate|inspired|credits?|contribut\\\\w+|support\\\\w*|help)\\\\b\",\"community\":\"\\\\b(?:communit(?:y|ies)|ecosystem|movement|world|contributors?|philosophy|principles|spirit|enthusiasts?|developers|initiative|efforts?|endeavou?rs|principle|values?|culture)\\\\b\",\"future\":\"\\\\b(?:will|plan(?:s|ned|ning)?|going to|intend\\\\w*|about to|hope|expected|aims?|to be|may|would|future|goal|mission|vision|committed|commitment)\\\\b\",\"soon\":\"\\\\b(?:soon|upcoming|coming|later|todo|to-do|roadmap|stay tuned|in progress|next)\\\\b\",\"done\":\"\\\\b(?:released?|releasing|have|has|had|is|are|was|were|now|already|today|published?|announc\\\\w+|introduc\\\\w+|present\\\\w*|launch\\\\w*|provid\\\\w+|made|make|making|shar(?:e|ed|ing))\\\\b\",\"negation\":\"\\\\b(?:not|no|never|neither|nor|without|cannot|non)\\\\b|n't\\\\b\",\"permit\":\"\\\\b(?:allow\\\\w*|permit\\\\w*|free(?:ly)?|can|may|support\\\\w*|grant\\\\w*|licensed|available|usable|suitable|intended)\\\\b\",\"forbid\":\"\\\\b(?:prohibit\\\\w*|forbid\\\\w*|restrict\\\\w*|only|solely|exclusively|strictly|unlawful|illegal|harmful|limited)\\\\b\",\"ask\":\"\\\\b(?:contact|apply|application|fill|form|register|registration|request\\\\w*|email|e-mail|permission|obtain|inquir\\\\w+|questionnaire|approv\\\\w+|gated|log ?in)\\\\b\",\"advise\":\"\\\\b(?:intended|designed|developed|recommend\\\\w*|suggest\\\\w*|encourage\\\\w*|suitable|preview|fewer|less)\\\\b\",\"condition\":\"\\\\b(?:if|when|unless|provided|in order to|before|once|please|should)\\\\b\",\"see\":\"\\\\b(?:see|check|read|refer|review|found|find|details|found in|please|accept|comply|follow|agree|consult|visit|below)\\\\b\",\"under\":\"\\\\b(?:under|licensed|licen[cs]es?|subject to|governed by|terms|via|with|following|adopts?|covered|distributed|according)\\\\b\",\"copyright\":\"\\\\b(?:copyright|rights reserved|\\\\(c\\\\)|©|notice|trademarks?)\\\\b\",\"name\":\"\\\\b(?:leaderboard|initiative|foundation|arena|hub|summit|challenge|workshop|org|blog|news|video|talk)\\\\b\",\"license-word\":\"\\\\blicen[cs](?:e|es|ed|ing)\\\\b\",\"plural\":\"\\\\b(?:models|LLMs|MLLMs|VLMs|LVLMs|alternatives|projects|tools|libraries|datasets|packages|counterparts|solutions|frameworks|baselines|competitors|peers|works|systems|suites|companies)\\\\b\",\"everything\":\"\\\\b(?:all|everything|both|entire|full|complete)\\\\b\",\"quoted\":\"[\\\"“”«»「」『』《》]\",\"tick\":\"[✅✔✓☑]|&check;|:white_check_mark:|:heavy_check_mark:\",\"cross\":\"[❌✗✘✖×]|&cross;|:x:\"},\"headings\":{\"license\":\"\\\\blicen[cs]|copyright|terms|legal\",\"citation\":\"\\\\b(?:cit(?:e|ation|ing)|bibtex|reference)\",\"thanks\":\"\\\\b(?:acknowledg|thanks|credit|contribut|related|resources|community|projects)\",\"news\":\"\\\\b(?:news|update|changelog|release|what.s new|highlight|history|announcement)\",\"introduction\":\"\\\\b(?:introduction|overview|about|abstract|summary|features|description|motivation|highlights|tl;?dr)\",\"evaluation\":\"\\\\b(?:evaluat|benchmark|result|performance|comparison|leaderboard)\",\"data\":\"\\\\b(?:data|corpus|dataset)\",\"training\":\"\\\\b(?:train|fine-?tun|infrastructure|procedure)\",\"usage\":\"\\\\b(?:usage|quick ?start|install|use|how to|getting started|download|inference|deploy|demo)\",\"plan\":\"\\\\b(?:plan|todo|to-do|roadmap|future|upcoming)\",\"limits\":\"\\\\b(?:limitation|disclaimer|ethic|risk|bias|safety|responsib|misuse|out-of-scope|intended)\",\"contents\":\"\\\\b(?:contents|toc|index)\\\\b\",\"faq\":\"faq|question|\\\\?\"}},{\"language\":\"es\",\"trigger\":\"open|abiert|abri|libre|licen|comercial|gratuit|públic|public|reprodu|restric|investigación|gratis|prohib|prohíb|formulario|solicitud|solicite|cualquier|no deb|no pued|pesos|lucro|académic|uso personal|compart|redistribu|difund|dominio|términos|bajo demanda|bajo petición\",\"common\":\"(?<![a-zà-ÿ])(?:el|los|las|del|es|son|para|con|una|por|que|se|su|nuestra|nuestro|en|y)(?![a-zà-ÿ])\",\"claims\":{\"open-source\":[\"(?<![a-zà-ÿ])(?:totalmente |completamente )?(?:de )?(?:código|fuente) abiert[oa](?![a-zà-ÿ])|\\\\bopen[- ]?source\\\\b|(?<![a-zà-ÿ])software libre(?![a-zà-ÿ])\"],\"open-weights\":[\"(?<![a-zà-ÿ])pesos (?:del modelo )?(?:son )?(?:abiertos|públicos)(?![a-zà-ÿ])\"],\"open\":[\"(?<![a-zà-ÿ])(?:abrimos|(?:totalmente|completamente|verdaderamente) abiert[oa]s?|modelos? abiertos?|(?:sistemas?|licencias?|alternativas?) abiert[oa]s?|(?:es|son|está|están) abiert[oa]s?|ciencia abierta|datos abiertos|acceso abierto)(?![a-zà-ÿ])\"],\"available\":[\"(?<![a-zà-ÿ])(?:libres? de (?:utilizar|usar|descargar)[^.,;]{0,40}|libremente (?:disponibles?|accesibles?)|públicamente(?: disponibles?)?|(?:puest[oa]s? )?a disposición del público|disponibles? (?:públicamente|para todos|gratis)|hech[oa]s? públic[oa]s?|accesibles? (?:para todos|públicamente|al público)|datos públicos|(?:es|son|será|serán|hacer|hacemos|hicimos) públic[oa]s?|gratis|gratuit[oa]s?|gratuitamente|de libre acceso)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:rellen(?:e|ar) el formulario|solicit(?:ar|e|ud de) acceso|previa solicitud|bajo (?:demanda|petición|solicitud)|no (?:(?:es|son|está|están|será|serán) )?públic[oa]s?|no (?:se |l[oa]s? )?(?:puede[ns]? |pueden |vamos a |podemos |será |serán )(?:ser )?(?:redistribui|comparti|publica|difundi)(?:r(?:se|l[oa]s?)?|d[oa]s?))(?![a-zà-ÿ])\"],\"license\":[\"(?<![a-zà-ÿ])(?:(?:acuerdo de )?licencias?|dominio público|términos de (?:uso|servicio))(?![a-zà-ÿ])\",\"\\\\blicenses?\\\\b(?: agreement)?\"],\"commercial-use\":[\"(?<![a-zà-ÿ])(?:para (?:su |el )?)?(?:uso|fines|uso con fines|utilización|propósitos?) (?:no )?comercial(?:es)?(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:no )?comercial(?:es|mente)?(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:únicamente|exclusivamente|solo|sólo|solamente) (?:para|con|a) (?:fines (?:de )?)?(?:la |uso )?(?:investigación|académicos?|científicos|personal)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:fines|ánimo) de lucro(?![a-zà-ÿ])\"],\"unrestricted\":[\"(?<![a-zà-ÿ])(?:sin (?:ninguna )?restricci(?:ones|ón)|permisiv[oa]s?|cualquier (?:propósito|fin|uso|finalidad)|lo que quieras?)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:prohíben?|prohibid[oa]s?|no (?:se )?(?:debe|deben|puede|pueden) (?:ser )?(?:us|utiliz)(?:ar|ad[oa]s?)(?:se)?)(?![a-zà-ÿ])\"],\"reproducible\":[\"(?<![a-zà-ÿ])reprodu(?:cir|cible|cibles|zca|cibilidad)(?: los resultados)?(?![a-zà-ÿ])\"],\"conformance\":[\"aprobad[oa] por la OSI\"]},\"tail\":\"^[- ](?:license|licencia)(?: agreement)?\\\\b\",\"words\":{\"model\":\"modelos?|pesos\",\"code\":\"código fuente|códigos|scripts?|repositorio|herramientas?|biblioteca|secuencias\",\"data\":\"datos|benchmark|corpus|referencia\",\"docs\":\"artículo|documentación|informe\",\"project\":\"proyecto\",\"service\":\"plataforma|servicio|API\",\"own\":\"\\\\b(?:nosotros|nuestr[oa]s?|est[ea]|hemos)\\\\b\",\"you\":\"usuarios|desarrolladores|investigadores\",\"other\":\"otros|existentes|varios|muchos\",\"compare\":\"supera|compar|que los\",\"superlative\":\"primer|mejor|mayor|SOTA\",\"base\":\"basado|a partir de|utilizando|usando\",\"thanks\":\"gracias|agradec\",\"community\":\"comunidad|ecosistema\",\"future\":\"será|serán|planeamos|próximamente\",\"done\":\"hemos|publicado|está|están|bajo\",\"negation\":\"\\\\b(?:no|ni|sin|nunca)\\\\b\",\"permit\":\"puede|pueden|permite|libres?|autoriza\",\"forbid\":\"prohib|únicamente|solo|exclusivamente\",\"ask\":\"formulario|póngase en contacto|contacto|solicit|rellene\",\"condition\":\"si|para|por favor\",\"see\":\"consulte|ver|véase\",\"under\":\"bajo|licenciad|según\",\"license-word\":\"licencias?|licenciad\",\"everything\":\"todos|todas|ambos|tanto\"},\"headings\":{\"license\":\"licencia|acuerdo\",\"citation\":\"cita|citar\",\"thanks\":\"agradec\",\"news\":\"noticias|actualiz\",\"introduction\":\"introducción\",\"evaluation\":\"evaluación|rendimiento|resultados\",\"usage\":\"uso|inicio|instalación\",\"limits\":\"aviso|limitaciones\"}},{\"language\":\"fr\",\"trigger\":\"\\\\bopen|disponible|source|libre|licen|commerc|gratuit|public|ouvert|ouvr|reprodui|restrict|recherche|accès|publi|interdi|pas être utilis|demande|formulaire|poids|tout usage|toute fin|n'importe quel|lucrati|disposition|diffus|partag|redistribu|domaine public|conditions d|vous voulez|téléchargement\",\"common\":\"(?<![a-zà-ÿ])(?:le|la|les|des|du|est|sont|nous|pour|dans|avec|une|sur|et|vous|aux|qui|que)(?![a-zà-ÿ])\",\"claims\":{\"open-source\":[\"\\\\b(?:entièrement |totalement )?(?:open[- ]?source|(?:à |en )?source ouverte|code (?:source )?ouvert|sources ouvertes|logiciels? libres?)(?![a-zà-ÿ])\"],\"open-weights\":[\"(?<![a-zà-ÿ])poids (?:sont )?(?:ouverts|publics)(?![a-zà-ÿ])\"],\"open\":[\"(?<![a-zà-ÿ])(?:nous ouvrons|(?:entièrement|totalement|vraiment|complètement) ouverte?s?|mise?s? en libre accès|en libre accès|accès libre|accès ouvert|(?:modèles?|systèmes?|licences?|alternatives?) ouvert(?:e?s?)|science ouverte|données ouvertes)(?![a-zà-ÿ])\"],\"available\":[\"(?<![a-zà-ÿ])(?:libres? (?:d'utiliser|de télécharger)[^.,;]{0,40}|librement (?:disponibles?|accessibles?|utilisables?)|(?:rendue?s? )?publi(?:ques?|quement|cs?)(?: disponibles?| accessibles?)?|accessibles? (?:à tous|au public)|disponibles? (?:gratuitement|publiquement|pour tous)|gratuite?s?|gratuitement|en libre téléchargement|(?:mise?s? )?à (?:la )?disposition (?:de tous|du public|de la communauté))(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:remplir le formulaire|demande d'accès|demander l'accès|sur (?:simple )?demande|(?:ne (?:sera|seront|peut|peuvent|sont|est)(?: pas)?(?: être)?|non) (?:diffusée?s?|partagée?s?|publiée?s?|redistribuée?s?)|ne (?:publions|diffusons|partageons) pas)(?![a-zà-ÿ])\"],\"license\":[\"(?<![a-zà-ÿ])(?:(?:accord de )?licences?|domaine public|conditions (?:générales )?d'utilisation)(?![a-zà-ÿ])\",\"\\\\blicenses?\\\\b(?: agreement)?\"],\"commercial-use\":[\"(?<![a-zà-ÿ])(?:pour (?:leur |une )?)?(?:utilisations?|usage|fins|exploitation)(?: non)?(?: à)?[- ](?:des fins )?commercial(?:e|es)?(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:non[- ])?commercial(?:e|es|ement)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:uniquement|exclusivement|seulement)(?: destinée?s?)? (?:à|pour|à des fins de) (?:la |des fins de )?recherche(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:fins de |à la )recherche (?:uniquement|seulement)(?![a-zà-ÿ])|(?<![a-zà-ÿ])réservée?s? (?:à la recherche|à un usage académique)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:but|usage) (?:non )?lucratif(?![a-zà-ÿ])\"],\"unrestricted\":[\"(?<![a-zà-ÿ])(?:sans (?:aucune )?restrictions?|permissive?s?|tout usage|toutes? fins?|ce que vous voulez|n'importe quel(?:le)? (?:usage|fin|but))(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:interdite?s?|interdisent|ne (?:doit|doivent|peut|peuvent) pas être utilisée?s?)(?![a-zà-ÿ])\"],\"reproducible\":[\"(?<![a-zà-ÿ])reprodui(?:re|sible|sibles|sez|sant)(?: les résultats)?(?![a-zà-ÿ])|(?<![a-zà-ÿ])reproductib(?:le|les|ilité)(?![a-zà-ÿ])\"],\"conformance\":[\"approuvée?s? par l'OSI\"]},\"tail\":\"^[- ](?:licen[cs]e)(?: agreement)?\\\\b\",\"words\":{\"model\":\"modèles?|poids\",\"code\":\"codes?|scripts?|dépôt|outils?|bibliothèque\",\"data\":\"données|benchmark|corpus|test de référence\",\"docs\":\"article|documentation|rapport\",\"project\":\"projet\",\"service\":\"plateforme|service|API\",\"own\":\"\\\\b(?:nous|notre|nos|ce|cette|ces)\\\\b\",\"you\":\"utilisateurs|développeurs|chercheurs|vous\",\"other\":\"autres|existants?|plusieurs|nombreux\",\"compare\":\"surpass|que les|compar|dépass|propriétaire\",\"superlative\":\"premier|première|meilleur|plus grand|SOTA\",\"base\":\"basée?s? sur|à partir de|utilisant\",\"thanks\":\"merci|remerci|grâce\",\"community\":\"communauté|écosystème\",\"future\":\"sera|seront|prévoyons|bientôt\",\"done\":\"avons|publié|est|sont|sous\",\"negation\":\"\\\\b(?:ne|pas|non|sans|aucune?)\\\\b\",\"permit\":\"peut|peuvent|permet|libres?|autoris\",\"forbid\":\"interdit|uniquement|seulement|exclusivement\",\"ask\":\"formulaire|contacter|demande|remplir\",\"condition\":\"veuillez|si|pour\",\"see\":\"consulter|voir|veuillez\",\"under\":\"sous|licence|selon\",\"license-word\":\"licences?\",\"everything\":\"tous|toutes|tout|ensemble\"},\"headings\":{\"license\":\"licence|accord\",\"citation\":\"citation|citer\",\"thanks\":\"remerciement\",\"news\":\"nouvelles|mises à jour|actualités\",\"introduction\":\"introduction|présentation\",\"evaluation\":\"évaluation|performance|résultats\",\"usage\":\"utilisation|démarrage|installation\",\"limits\":\"avertissement|limites\"}},{\"language\":\"ja\",\"trigger\":\"オープン|商用|商業|ライセンス|公開|無料|自由|再現|制限|禁止|研究|目的|申請|リクエスト|誰でも|利用規約|使用許諾|してはな|してはいけ|OSI|営利|無償|どなたでも|パブリックドメイン|使用条件\",\"claims\":{\"open-source\":[\"(?:完全に)?オープン[・ ]?ソース(?:化)?\"],\"open-weights\":[\"オープン[・ ]?ウェイト|重みを公開\"],\"open\":[\"(?:完全に|真に)オープン(?!ソース|[・ ]ソース)\",\"オープン(?:な)?(?:モデル|LLM|言語モデル|アクセス|サイエンス|データ|ライセンス)\"],\"available\":[\"公開(?:データ|されている|でき(?:ません|ない)|予定|を予定)|公開(?=[。、!！)）]|$)\",\"(?:一般)?公開(?:し|され|する|いた|済み|中)[^、。 ]{0,6}\",\"自由に(?:使用|利用|使え|お使い|ダウンロード)[^、。 ]{0,10}\",\"(?:無料|無償)で(?:使用|利用|使え|お使い|ダウンロード|提供|公開)[^、。 ]{0,8}\",\"(?:誰|どなた)でも(?:自由に|無料で)?(?:使用|利用|使え|お使い|ダウンロード)\",\"(?:申請|リクエスト)[^、。]{0,12}(?:アクセス|ダウンロード|入手)\",\"非公開\"],\"license\":[\"(?:モデル|コード|データ|オープンソース)?(?:ライセンス|利用規約|使用許諾|使用条件)(?:契約|条項|条件)?|パブリックドメイン\",\"\\\\blicen[cs]es?\\\\b\"],\"commercial-use\":[\"(?:自由な|無料の?)?(?:商用|商業)(?:的)?(?:での)?(?:利用|使用|目的|ライセンス)?(?:が|も|は)?(?:無料|可能|可|許可)?\",\"非商用(?:利用|目的)?\",\"(?:学術|研究|教育|個人)(?:研究)?(?:の)?(?:目的|用途|利用)?(?:で)?(?:のみ|に限|限定|だけ)\",\"非?営利(?:目的|利用)?\"],\"unrestricted\":[\"(?:制限|制約)(?:なし|なく|はありません)\",\"あらゆる目的|どのような目的\",\"(?:使用|利用)(?:(?:を|は)(?:固く|厳に)?禁(?:止|じ)|してはなりません|してはいけません|することはできません)\"],\"reproducible\":[\"(?:完全に)?再現(?:可能|できる|する|性)?\"],\"conformance\":[\"OSI ?(?:承認|認定)\"]},\"tail\":\"^ ?(?:オープンソース)?(?:ライセンス(?:契約)?|license)\",\"words\":{\"model\":\"モデル|重み|ウェイト|チェックポイント|パラメータ|パラメーター|重量|分銅\",\"code\":\"コード|リポジトリ|スクリプト|フレームワーク|ツール|ライブラリ|実装\",\"data\":\"データ|コーパス|ベンチマーク\",\"docs\":\"論文|ドキュメント|レポート|ガイド|チュートリアル\",\"project\":\"プロジェクト|成果物\",\"service\":\"プラットフォーム|サービス|API|デモ\",\"own\":\"私たち|我々|当社|本|この|弊社\",\"own-repository\":\"本(?:プロジェクト|リポジトリ|モデル)|この(?:リポジトリ|モデル|プロジェクト)\",\"you\":\"ユーザー|開発者|研究者|皆さん|あなた\",\"other\":\"他の|その他|既存|多くの|さまざま|主流|最新の\",\"compare\":\"上回|超え|比較|匹敵|より|クローズド|プロプライエタリ\",\"superlative\":\"初の|最初|最大|最高|最強|SOTA|第\\\\d+位|トップ\",\"among\":\"すべての|全ての|中で\",\"base\":\"ベース|基づ|使用して|利用して|によって\",\"thanks\":\"感謝|謝辞|貢献\",\"community\":\"コミュニティ|エコシステム|精神|運動\",\"future\":\"予定|計画|今後|する予定|つもり\",\"soon\":\"近日|まもなく|お待ち\",\"done\":\"リリース|発表|しました|されて|公開しました\",\"negation\":\"ない|ません|不可|非|なし\",\"permit\":\"可能|許可|できます|自由|無料|サポート\",\"forbid\":\"禁止|のみ|限り|限定|しなければ|厳守\",\"ask\":\"申請|連絡|問い合わせ|フォーム|登録|許可を\",\"condition\":\"場合|には|ください|必要\",\"see\":\"ご覧|参照|確認|お読み|従う\",\"under\":\"の下で|に従|基づ|適用\",\"copyright\":\"著作権|商標\",\"license-word\":\"ライセンス|license\",\"plural\":\"コミュニティ|ライブラリ|プロジェクト|ツール\",\"everything\":\"すべて|全て|両方\",\"quoted\":\"[「」『』“”]\"},\"headings\":{\"license\":\"ライセンス|契約|license\",\"citation\":\"引用\",\"thanks\":\"謝辞|感謝|関連|リンク\",\"news\":\"ニュース|更新|アップデート|お知らせ\",\"introduction\":\"紹介|はじめに|概要\",\"evaluation\":\"評価|性能|結果\",\"data\":\"データ\",\"training\":\"学習|訓練|トレーニング|微調整\",\"usage\":\"使い方|使用|クイック|インストール|推論\",\"plan\":\"計画|予定\",\"limits\":\"免責|制限|リスク\"}},{\"language\":\"ko\",\"trigger\":\"오픈|공개|상업|상용|라이[선센]스|무료|자유|재현|제한|금지|연구|누구나|신청|요청|승인|제약|목적|약관|영리|사용해서는|이용 ?조건|개방\",\"claims\":{\"open-source\":[\"(?:완전한? )?오픈 ?소스(?:화)?\"],\"open-weights\":[\"오픈 ?웨이트|가중치(?:를|가)? ?공개\"],\"open\":[\"(?:완전히|진정한) (?:개방|오픈)(?! ?소스)\",\"개방형 (?:모델|연구|데이터)|(?:공개|오픈) ?(?:모델|LLM)\"],\"available\":[\"(?:일반 ?)?공개(?:된|되|될|됩|됐|한|할|합|했|하|해|적으로|(?= ?(?:예정|계획)|[.)!]|$))[^\\\\s,.]{0,6}\",\"자유롭게 (?:사용|이용|다운로드)[^,.]{0,10}\",\"무료로 (?:사용|이용|다운로드|제공|내려받|쓸)[^,.]{0,8}\",\"누구나 (?:자유롭게 |무료로 )?(?:사용|이용|다운로드)\",\"(?:비|미)공개\",\"(?:신청|요청|승인)[^,.]{0,14}(?:접근|다운로드|이용|제공|내려받)\"],\"license\":[\"(?:(?:모델|코드|데이터|오픈소스) ?)?(?:라이[선센]스|(?:이용|사용) ?약관|이용 ?조건)(?: ?계약| ?조항)?\",\"\\\\blicen[cs]es?\\\\b\"],\"commercial-use\":[\"(?:상업적|상업용|상용)(?: ?(?:사용|이용|목적|용도|라이[선센]스))?(?:도|이|은|을|으로)?(?: ?(?:허용|가능))?\",\"비(?:상업적|상업|영리)(?: ?(?:사용|이용|목적|용도))?\",\"(?:연구|학술|교육|개인)(?: ?(?:및|와|과|·) ?(?:연구|학술|교육))?(?: ?(?:목적|용도))?(?:(?:으로|용으로|에)?만|에 한(?:해|하여|정))\",\"비?영리(?: ?(?:목적|용도))?\"],\"unrestricted\":[\"제한 ?없이|모든 목적|제약 ?없이\",\"사용(?:을|이|은|는 것을)? ?(?:엄격히 )?금지|사용(?:해서는 안|할 수 없)|어떤 (?:목적|용도)\"],\"reproducible\":[\"(?:완전히 )?재현(?:하|할|가능|성| 가능)?\"],\"conformance\":[\"OSI ?(?:승인|인증)\"]},\"tail\":\"^ ?(?:오픈소스 ?)?(?:라이[선센]스|license)\",\"words\":{\"model\":\"모델|가중치|체크포인트|파라미터\",\"code\":\"코드|저장소|스크립트|프레임워크|도구|라이브러리|툴킷\",\"data\":\"데이터|데이터셋|코퍼스|벤치마크\",\"docs\":\"논문|문서|보고서|가이드\",\"project\":\"프로젝트|작업\",\"service\":\"플랫폼|서비스|API|데모\",\"own\":\"우리|저희|본|이\",\"own-repository\":\"본 (?:프로젝트|저장소|모델)|이 (?:저장소|모델|프로젝트)\",\"you\":\"사용자|개발자|연구자|여러분\",\"other\":\"다른|기존|대부분|여러|많은\",\"compare\":\"보다|비교|능가|뛰어|폐쇄\",\"superlative\":\"최초|최대|최고|SOTA|1위\",\"among\":\"모든|중\",\"base\":\"기반|사용하여|이용하여|바탕\",\"thanks\":\"감사|기여\",\"community\":\"커뮤니티|생태계|정신\",\"future\":\"예정|계획|앞으로|할 것\",\"soon\":\"곧|조만간\",\"done\":\"출시|발표|했습니다|되었습니다|공개했\",\"negation\":\"않|없|아니|불가|비\",\"permit\":\"허용|가능|수 있습니다|자유|무료\",\"forbid\":\"금지|만|한정|반드시\",\"ask\":\"신청|문의|연락|양식|등록|요청\",\"condition\":\"경우|려면|하십시오|필요\",\"see\":\"참조|확인|참고|보세요\",\"under\":\"따라|하에|적용|준수\",\"copyright\":\"저작권|상표\",\"license-word\":\"라이[선센]스|license\",\"plural\":\"커뮤니티|라이브러리|프로젝트|도구\",\"everything\":\"모든|모두|전체\",\"quoted\":\"[\\\"“”「」]\"},\"headings\":{\"license\":\"라이[선센]스|약관|license\",\"citation\":\"인용\",\"thanks\":\"감사|관련\",\"news\":\"뉴스|업데이트|소식\",\"introduction\":\"소개|개요\",\"evaluation\":\"평가|성능|결과\",\"data\":\"데이터\",\"training\":\"학습|훈련|미세\",\"usage\":\"사용|빠른|설치|추론\",\"plan\":\"계획\",\"limits\":\"면책|제한|위험\"}},{\"language\":\"pt\",\"trigger\":\"open|abert|livre|licen|comercia|gratuit|grátis|públic|public|reprodu|restri|pesquisa|proib|proíb|formulário|solicit|qualquer|não dev|não pod|pesos|lucrativ|acadêmic|académic|vedad|partilh|redistribu|divulg|domínio|termos|liberad|liberar|liberam|privad|sob demanda|a qualquer pessoa|a todos\",\"common\":\"(?<![a-zà-ÿ])(?:os|as|do|da|dos|das|é|são|para|com|uma|um|por|que|não|nosso|nossa|em|no|na)(?![a-zà-ÿ])\",\"claims\":{\"open-source\":[\"(?<![a-zà-ÿ])(?:totalmente |completamente )?(?:de )?(?:código|fonte) abert[oa](?![a-zà-ÿ])|\\\\bopen[- ]?source\\\\b|(?<![a-zà-ÿ])software livre(?![a-zà-ÿ])\"],\"open-weights\":[\"(?<![a-zà-ÿ])(?:pesos (?:são )?(?:abertos|públicos)|(?:aberto|abrimos|liberamos) os pesos)(?![a-zà-ÿ])\"],\"open\":[\"(?<![a-zà-ÿ])(?:(?:totalmente|completamente|verdadeiramente) abert[oa]s?|(?:integralmente|inteiramente) abert[oa]s?|(?:modelos?|sistemas?|licenças?|alternativas?) abert[oa]s?|(?:é|são|está|estão) abert[oa]s?(?! ao público)|(?:ciência|pesquisa|investigação) aberta|dados abertos|acesso aberto)(?![a-zà-ÿ])\"],\"available\":[\"(?<![a-zà-ÿ])(?:livres? para (?:usar|utilizar|baixar)[^.,;]{0,40}|livremente (?:disponíve(?:l|is)|acessíve(?:l|is))|publicamente(?: disponíve(?:l|is))?|disponibilizad[oa]s? (?:ao público|publicamente|gratuitamente)|tornad[oa]s? públic[oa]s?|dados públicos|(?:é|são|será|serão) públic[oa]s?|abert[oa]s? ao público|acessíve(?:l|is) a (?:qualquer pessoa|todos)|disponíve(?:l|is) (?:publicamente|para todos|gratuitamente)|gratuit[oa]s?|gratuitamente|grátis|de livre acesso)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:preench(?:a|er) o formulário|solicit(?:ar|e) acesso|(?:mediante|sob) (?:solicitação|demanda|pedido)|não (?:é|são|será|serão|está|estão) (?:públic|publicad|divulgad|liberad|partilhad|compartilhad)[oa]s?|não (?:pode|podem) ser (?:partilhad|compartilhad|redistribuíd|divulgad|publicad)[oa]s?|não (?:vou|vamos|iremos|podemos) (?:liberar|publicar|divulgar|partilhar|compartilhar)|(?:permanecem?|continuam?) privad[oa]s?)(?![a-zà-ÿ])\"],\"license\":[\"(?<![a-zà-ÿ])(?:(?:acordo de |contrato de )?licenças?|domínio público|termos d(?:e (?:uso|utilização|serviço)|a (?:gemma|llama)))(?![a-zà-ÿ])\",\"\\\\blicenses?\\\\b(?: agreement)?\"],\"commercial-use\":[\"(?<![a-zà-ÿ])(?:para (?:o )?)?(?:uso|fins|utilização|propósitos?) (?:não[- ])?comercia(?:l|is)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:não[- ])?comercia(?:l|is|lmente)(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:apenas|somente|exclusivamente|unicamente) (?:para|a) (?:fins (?:de )?|uso (?:em )?)?(?:pesquisa|investigação|acad[êé]micos?|científicos)|(?:apenas|somente) pesquisa(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:sem )?fins (?:não )?lucrativos(?![a-zà-ÿ])\"],\"unrestricted\":[\"(?<![a-zà-ÿ])(?:sem (?:quaisquer )?restri(?:ções|ção)|permissiv[oa]s?|qualquer (?:propósito|finalidade|fim|uso))(?![a-zà-ÿ])\",\"(?<![a-zà-ÿ])(?:proíbem?|proibid[oa]s?|vedad[oa]s?|não (?:deve|devem|pode|podem) ser (?:usad|utilizad)[oa]s?)(?![a-zà-ÿ])\"],\"reproducible\":[\"(?<![a-zà-ÿ])reprodu(?:zir|zível|zíveis|tível|tíveis|tibilidade|za)(?: os resultados)?(?![a-zà-ÿ])\"],\"conformance\":[\"aprovad[oa] pela OSI\"]},\"tail\":\"^[- ](?:license|licença)(?: agreement)?\\\\b\",\"words\":{\"model\":\"modelos?|pesos\",\"code\":\"código-fonte|códigos?(?! abert)|scripts?|repositório|ferramentas?|biblioteca\",\"data\":\"dados|benchmark|corpus\",\"docs\":\"artigo|documentação|relatório\",\"project\":\"projeto\",\"service\":\"plataforma|serviço|API\",\"own\":\"\\\\b(?:nós|nosso|nossa|nossos|este|esta)\\\\b\",\"you\":\"usuários|desenvolvedores|pesquisadores\",\"other\":\"outros|existentes|vários|muitos\",\"compare\":\"supera|compar|do que\",\"superlative\":\"primeir|melhor|maior|SOTA\",\"base\":\"baseado|a partir de|utilizando|usando\",\"thanks\":\"obrigado|agradec\",\"community\":\"comunidade|ecossistema\",\"future\":\"será|serão|planejamos|em breve\",\"done\":\"lançamos|publicado|está|estão|sob\",\"negation\":\"\\\\b(?:não|nem|sem|nunca)\\\\b\",\"permit\":\"pode|podem|permite|livre|autoriza\",\"forbid\":\"proib|apenas|somente|exclusivamente\",\"ask\":\"formulário|contato|solicit|preench\",\"condition\":\"se|para|por favor\",\"see\":\"consulte|veja|ver\",\"under\":\"sob|licenciad|conforme\",\"license-word\":\"licenças?|licenciad\",\"everything\":\"todos|todas|ambos|tanto\"},\"headings\":{\"license\":\"licença|acordo\",\"citation\":\"cita\",\"thanks\":\"agradec\",\"news\":\"notícias|atualiz\",\"introduction\":\"introdução\",\"evaluation\":\"avaliação|desempenho|resultados\",\"usage\":\"uso|início|instalação\",\"limits\":\"aviso|limitações\"}},{\"language\":\"ru\",\"trigger\":\"открыт|лиценз|коммерч|бесплат|свободн|публичн|общедоступ|воспроизв|ограничен|исследов|open|licen|опенсорс|оупенсорс|запрос|форм|анкет|доступ|запрещ|нельзя|любых|пермиссив|научн|публик|достояни|закрыт|откры|разрешительн|услови\",\"claims\":{\"open-source\":[\"(?:полностью )?(?:с )?открыт(?:ым|ого|ый|ом|ые|ых) (?:исходным |исходного |исходный |исходном )?(?:код(?:ом|а|е)?|исходник\\\\w*)|\\\\bopen[- ]?source\\\\b|(?:опенсорс|оупенсорс)[а-я]*|свободное (?:программное обеспечение|ПО)|код(?: обучения)? (?:открыт|закрыт)(?![а-я])|открыть код\"],\"open-weights\":[\"открыт(?:ые|ыми|ых) вес(?:а|ами|ов)|веса открыты|откр(?:ываем|ыли|ыть|оем) веса\"],\"open\":[\"(?:полностью|действительно) открыт(?:ая|ый|ое|ые|ой|ую)|открыт(?:ая|ые|ой|ую|ых) (?:модел|данн|наук|аналог|альтернатив|решени|систем|лицензи)[а-я]+|открытый доступ\"],\"available\":[\"(?:свободно|публично|бесплатно|открыто) (?:доступ[а-я]+|распростран[а-я]+|использ[а-я]+|опублик[а-я]+)|общедоступ[а-я]+|в (?:открытом|свободном) доступе|бесплатн[а-я]+|доступ(?:ен|на|но|ны) (?:всем|каждому)|свободно скачать|(?:доступ(?:ен|на|но|ны)|выложен[аоы]?) (?:публично|бесплатно)\",\"по запросу|заполнит[ье] (?:форму|анкету)|запросит[ье] доступ|не публику[а-я]+|не (?:будет|будут|был|была|были) опубликован[а-я]*|не опубликован[а-я]*|недоступн[а-я]+(?: публично)?|не распространя[а-я]+\"],\"license\":[\"лицензи(?:я|и|ей|ю|й|онн[а-я]{1,6} соглашени[а-я]+)|общественн(?:ое|ого|ом|ому) достояни(?:е|я|и|ю)|услови[а-я]{1,3} использования\",\"\\\\blicenses?\\\\b(?: agreement)?\"],\"commercial-use\":[\"(?:не)?коммерческ(?:ого|ое|их|ие|ой|ом|ую|ая)(?: (?:использован[а-я]+|цел[а-я]+|применен[а-я]+))?|(?:в |для )?(?:не)?коммерческих цел(?:ях|ей)\",\"(?:только|исключительно) (?:для|в) (?:научн[а-я]+ )?(?:исследован[а-я]+|исследовательских|научных)(?: цел[а-я]+)?\"],\"unrestricted\":[\"без (?:каких-либо )?ограничен[а-я]+|любых цел[а-я]+|пермиссивн[а-я]+|разрешительн[а-я]+\",\"запрещ(?:ено|ается|ает|ены)|нельзя (?:использовать|применять)|не (?:должн[аыо]|может|могут) (?:быть )?использова(?:ться|на|ны)\"],\"reproducible\":[\"(?:полностью )?воспроизв(?:ести|одим[а-я]+|едение|одить)\"],\"conformance\":[\"одобрен[а-я]{0,6} OSI\"]},\"tail\":\"^[- ](?:license)\\\\b\",\"words\":{\"model\":\"модел|вес|чекпоинт|параметр\",\"code\":\"код|скрипт|репозитор|библиотек|инструмент\",\"data\":\"данн|датасет|корпус|бенчмарк\",\"docs\":\"стать|документац|отчёт|отчет\",\"project\":\"проект\",\"service\":\"платформ|сервис|API\",\"own\":\"(?:^| )(?:мы|наш|нашей|наша|эта|этот|данн)\",\"you\":\"пользовател|разработчик|исследовател\",\"other\":\"друг|существующ|многи\",\"compare\":\"превосход|сравнен|чем\",\"superlative\":\"перв|лучш|крупнейш|SOTA\",\"base\":\"на основе|основан|использу\",\"thanks\":\"спасибо|благодар\",\"community\":\"сообществ|экосистем\",\"future\":\"будет|будут|планиру|скоро\",\"done\":\"выпустили|опубликован|распростран|под\",\"negation\":\"(?:^| )(?:не|нет|без|ни)\",\"permit\":\"можно|разреш|может|свободн\",\"forbid\":\"запрещ|только|исключительно\",\"ask\":\"форм|запрос|свяж|заявк\",\"condition\":\"если|для|пожалуйста\",\"see\":\"см\\\\.|смотр|ознаком\",\"under\":\"под|лицензи|согласно\",\"license-word\":\"лицензи\",\"everything\":\"все|всё|всех\"},\"headings\":{\"license\":\"лиценз\",\"citation\":\"цитир\",\"thanks\":\"благодар\",\"news\":\"новост|обновлен\",\"introduction\":\"введение|обзор|описание\",\"evaluation\":\"оценк|результат\",\"usage\":\"использован|установк|запуск\",\"limits\":\"огранич|отказ\"}},{\"language\":\"zh\",\"trigger\":\"开源|開源|商用|商业|商業|许可|協議|协议|授权|公开|公開|開放|开放|免费|免費|自由|宽松|复现|重现|限制|不得|禁止|严禁|仅供|仅用于|申请|申请表|填写|问卷|私有|勿将|商业|任何用途|研究|任何目的\",\"claims\":{\"open-source\":[\"(?:完全|全面|全|已)?(?:开源|開源)\"],\"open-weights\":[\"(?:开放|公开)[^，。；、]{0,12}权重\",\"权重(?:全面|完全)?(?:开放|公开)\"],\"open\":[\"(?:完全|全面|更加|真正|彻底|更)(?:开放|開放|透明)\",\"(?:开放|開放)(?:的)?(?:模型|大模型|研究|科学|获取|技术|生态|社区)\",\"开放性\"],\"available\":[\"(?:向|对|給|给)(?:公众|所有人|社会|社区|大众|外界)(?:全面|正式)?(?:公开|公開|开放|發布|发布)\",\"(?:开放给|提供给)(?:公众|所有人|社会|大众)\",\"(?:公开|公開)(?:发布|可用|获取|下载|了|提供|访问)?\",\"免费(?:使用|下载|开放|获取|访问|体验|提供)\",\"(?:自由|任意|随意)(?:使用|下载|获取)\",\"所有人\",\"重新开放\",\"(?:申请|填写)[^，。；]{0,16}(?:访问|获取|下载|权限)|填写[^，。；]{0,8}(?:申请表|表单|问卷|表格)\",\"(?:未|没有|尚未|暂不|不会)[^，。；]{0,8}(?:公开|开放|发布)\",\"(?:私有|内部|自有|非公开)(?:的)?(?:数据集?|语料)\"],\"license\":[\"《[^》]{2,40}(?:协议|许可证?|授权书)》\",\"(?:模型|代码|数据|社区|开源|商业|使用|原始|相关的?){0,3}(?:许可协议|许可证|许可|授权协议|使用协议|开源协议|服务协议|协议)\",\"\\\\blicen[cs]es?\\\\b(?: agreement)?\"],\"commercial-use\":[\"(?:完全|可以?|均可|支持|允许|能够?|用于|亦){0,6}(?:免费)?(?:可)?(?:允许)?(?:免费)?(?:商用|商业(?:使用|用途|化|目的|应用|许可证?|授权|场景|行为))\",\"非商业(?:用途|使用|目的|性|化)?\",\"(?:学术|科研|研究|个人使用|个人)[^，。；]{0,6}(?:和|与|及|或|、)商业(?:用途|使用|目的|应用)?\",\"(?:仅|只)(?:限|供|用于|可用于|能用于|作|可|为)?(?:于|用于|为)?(?:学术|科学|科研|研究|教育|个人|学习)[^，。；]{0,8}(?:用途|使用|目的|研究|参考|交流)?\",\"对于商业使用\"],\"unrestricted\":[\"(?:无|没有|不设|不受)(?:任何)?(?:附加|额外)?限制\",\"更少的限制|(?:宽松|寬鬆)(?:的)?(?:许可|协议|授权)\",\"任何(?:目的|用途)\",\"(?:不得|禁止|严禁|不可|请勿|切勿|不能|不应|不做|不进行|不要)(?:将[^，。；]{0,20})?(?:用于|使用|从事|任何|利用|有害|进行)\"],\"reproducible\":[\"(?:完整|完全|可以?|方便[^，。；]{0,4})?(?:复现|重现|再现)\"],\"conformance\":[\"OSI ?(?:认证|批准|认可)\"]},\"tail\":\"^ ?(?:开源|模型|社区)?(?:许可协议|许可证?|协议|授权协议?|license)\",\"words\":{\"model\":\"模型|权重|参数|大模型|checkpoint|基座\",\"code\":\"代码|仓库|脚本|框架|工具|代码库|程序\",\"data\":\"数据|语料|评测集|测试集|基准|benchmark\",\"docs\":\"论文|文档|报告|教程|技术报告|文章\",\"project\":\"项目|工作|资源|内容\",\"service\":\"平台|服务|API|在线|网站|应用|云\",\"own\":\"我们|本|我|该|此|自研|团队\",\"own-repository\":\"本(?:项目|仓库|模型|仓|代码库|工作)|该(?:项目|模型)\",\"you\":\"您|你|用户|开发者|研究者|大家\",\"other\":\"其他|其它|现有|主流|众多|诸多|各种|一些|多个|同类|部分|第三方|同尺寸|同规模|同级别|多数|优秀|大部分\",\"compare\":\"超过|超越|优于|高于|相比|对比|比较|媲美|领先|最接近|闭源|比|差距|持平\",\"superlative\":\"首个|最强|最大|最好|第一|最佳|SOTA|新一代|下一代|领先|全球|最新|榜首|排名\",\"among\":\"所有|中|之中|里\",\"base\":\"基于|使用|利用|采用|借助|参考|来自|取自|微调|衍生|兼容|源自|根据\",\"thanks\":\"感谢|致谢|鸣谢|贡献|支持|参考了\",\"community\":\"社区|生态|精神|爱好者|运动|贡献者|社群|事业|传统\",\"future\":\"将|计划|即将|会|准备|预计|拟|后续|未来|希望|致力\",\"soon\":\"敬请期待|近期|待|不久|还请期待\",\"done\":\"发布|推出|已|了|现已|正式|进行|均\",\"negation\":\"不|未|没有|非|无|尚未|勿|禁止|不得\",\"permit\":\"可|允许|支持|免费|能|自由\",\"forbid\":\"仅|只|不得|禁止|严禁|限制|必须|违法|有害|危害\",\"ask\":\"申请|联系|登记|填写|问卷|邮件|获得|取得|审核|授权|提交\",\"advise\":\"旨在|建议|推荐|适合\",\"condition\":\"如需|如果|若|如|需要|需|请|对于\",\"see\":\"见|参阅|查看|请|遵循|遵守|详见|阅读|参见|参考|同意|按照\",\"under\":\"遵循|依照|采用|基于|遵守|使用|按照|授权|许可|协议|受|约束\",\"copyright\":\"版权|所有权|商标\",\"name\":\"榜|大赛|论坛|平台|基金会\",\"license-word\":\"许可|协议|授权|license\",\"plural\":\"社区|框架|工具|库|软件|项目|替代\",\"everything\":\"所有|全部|均|都|完整\",\"quoted\":\"[“”「」『』《》]\"},\"headings\":{\"license\":\"许可|协议|声明|授权|版权|license\",\"citation\":\"引用|参考文献\",\"thanks\":\"致谢|感谢|贡献|相关|友情|资源|项目\",\"news\":\"新闻|更新|动态|日志|最新|发布\",\"introduction\":\"介绍|简介|概述|亮点|特点|关于\",\"evaluation\":\"评测|评估|性能|结果|对比|榜\",\"data\":\"数据|语料\",\"training\":\"训练|微调\",\"usage\":\"使用|快速|安装|推理|部署|下载|示例\",\"plan\":\"计划|待办|未来\",\"limits\":\"局限|免责|风险|伦理|安全|声明\",\"contents\":\"目录\",\"faq\":\"问题|常见\"}}],\"licenses\":[{\"id\":\"LicenseRef-AI2-ImpACT-LR\",\"name\":\"AI2 ImpACT License – Low Risk\",\"aliases\":[\"ai2 impact license low risk\",\"impact license low risk\",\"ai2 impact-lr\"],\"huggingFace\":[\"ai2-impact-license-low-risk\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://allenai.org/licenses/impact-lr\"},\"family\":\"ai2\"},{\"id\":\"LicenseRef-AI2-ImpACT-MR\",\"name\":\"AI2 ImpACT License – Medium Risk\",\"aliases\":[\"ai2 impact license medium risk\",\"impact license medium risk\",\"ai2 impact-mr\"],\"huggingFace\":[\"ai2-impact-license-medium-risk\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\"],\"restrictions\":[\"field-of-use\",\"no-redistribution\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://allenai.org/licenses/impact-mr\"},\"family\":\"ai2\"},{\"id\":\"LicenseRef-Jamba-Open-Model\",\"name\":\"Jamba Open Model License\",\"aliases\":[\"jamba open model license\"],\"huggingFace\":[\"jamba-open-model-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.ai21.com/jamba-open-model-license/\"},\"family\":\"ai21\"},{\"id\":\"LicenseRef-scancode-tongyi-qianwen-2023\",\"name\":\"Tongyi Qianwen License Agreement\",\"version\":\"2023\",\"aliases\":[\"tongyi qianwen license\",\"tongyi qianwen\",\"qianwen license\",\"通义千问许可协议\"],\"huggingFace\":[\"tongyi-qianwen\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"no-model-training\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20LICENSE%20AGREEMENT\"},\"family\":\"alibaba\"},{\"id\":\"LicenseRef-Tongyi-Qianwen-Research\",\"name\":\"Tongyi Qianwen Research License Agreement\",\"aliases\":[\"tongyi qianwen research\",\"tongyi qianwen research license\"],\"huggingFace\":[\"tongyi-qianwen-research\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"no-model-training\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/QwenLM/Qwen/blob/main/Tongyi%20Qianwen%20RESEARCH%20LICENSE%20AGREEMENT\"},\"family\":\"alibaba\"},{\"id\":\"LicenseRef-scancode-qwen-2024\",\"name\":\"Qwen License Agreement\",\"version\":\"2024\",\"aliases\":[\"qwen license\"],\"huggingFace\":[\"qwen\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"naming\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE\"},\"family\":\"alibaba\"},{\"id\":\"LicenseRef-Qwen-Research\",\"name\":\"Qwen Research License Agreement\",\"aliases\":[\"qwen research license\",\"qwen research\"],\"huggingFace\":[\"qwen-research\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/Qwen/Qwen2.5-3B/blob/main/LICENSE\"},\"family\":\"alibaba\"},{\"id\":\"LicenseRef-FunASR-Model\",\"name\":\"FunASR Model Open Source License Agreement\",\"version\":\"1.1\",\"aliases\":[\"funasr model open source license\",\"funasr model license\",\"funasr 模型开源协议\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"naming\",\"persons\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/modelscope/FunASR/blob/main/MODEL_LICENSE\"},\"huggingFace\":[],\"family\":\"alibaba\"},{\"id\":\"LicenseRef-Apple-AMLR\",\"name\":\"Apple Machine Learning Research Model License\",\"aliases\":[\"apple machine learning research model license\",\"apple amlr\"],\"huggingFace\":[\"apple-amlr\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/apple/aimv2-large-patch14-224/blob/main/LICENSE\"},\"family\":\"apple\"},{\"id\":\"LicenseRef-Apple-ASCL\",\"name\":\"Apple Sample Code License\",\"aliases\":[\"apple sample code license\",\"apple ascl\"],\"huggingFace\":[\"apple-ascl\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf\"},\"family\":\"apple\"},{\"id\":\"LicenseRef-scancode-bilibili-model-ula-2025-09-09\",\"name\":\"bilibili Model Use License Agreement\",\"version\":\"2025-09-09\",\"aliases\":[\"bilibili model use license\",\"bilibili model license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\",\"scale-threshold\",\"no-model-training\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/index-tts/index-tts/blob/main/LICENSE\"},\"huggingFace\":[],\"family\":\"bilibili\"},{\"id\":\"LicenseRef-scancode-flux-1-nc\",\"name\":\"FLUX.1 [dev] Non-Commercial License\",\"aliases\":[\"flux.1 dev non-commercial license\",\"flux-1-dev-non-commercial-license\",\"flux dev license\",\"flux.1 [dev] non-commercial license\"],\"huggingFace\":[\"flux-1-dev-non-commercial-license\"],\"baseModels\":\"\\\\bflux\\\\.1-(?:dev|kontext-dev|fill-dev|krea-dev)\\\\b\",\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"registration\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md\"},\"family\":\"black-forest-labs\"},{\"id\":\"LicenseRef-FLUX.1-dev-Non-Commercial-1.1\",\"name\":\"FLUX.1 [dev] Non-Commercial License 1.1\",\"version\":\"1.1\",\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"registration\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"black-forest-labs\"},{\"id\":\"LicenseRef-Baichuan-Community\",\"name\":\"Baichuan Community License\",\"aliases\":[\"baichuan community license\",\"baichuan 2 model community license\",\"community license for baichuan 2 model\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/baichuan-inc/Baichuan2-7B-Base/blob/main/Community%20License%20for%20Baichuan%202%20Model.pdf\"},\"huggingFace\":[],\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-Yi-Series-Community\",\"name\":\"Yi Series Models Community License Agreement\",\"aliases\":[\"yi series models community license\",\"yi license\",\"yi series models license agreement\"],\"huggingFace\":[\"yi-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/01-ai/Yi-34B/blob/main/LICENSE\"},\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-BAAI-Aquila\",\"name\":\"BAAI Aquila Model License Agreement\",\"aliases\":[\"baai aquila model license\",\"aquila model license\",\"智源aquila系列模型许可协议\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/BAAI/AquilaChat2-34B/resolve/main/BAAI-Aquila-Model-License%20-Agreement.pdf\"},\"huggingFace\":[],\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-Skywork-Community\",\"name\":\"Skywork Community License\",\"aliases\":[\"skywork community license\",\"skywork 模型社区许可协议\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/SkyworkAI/Skywork/blob/main/Skywork%20Community%20License.pdf\"},\"huggingFace\":[],\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-TeleChat-Model-Community\",\"name\":\"TeleChat Model Community License\",\"aliases\":[\"telechat community license\",\"telechat模型社区许可协议\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/Tele-AI/Telechat/blob/master/TeleChat%E6%A8%A1%E5%9E%8B%E7%A4%BE%E5%8C%BA%E8%AE%B8%E5%8F%AF%E5%8D%8F%E8%AE%AE.pdf\"},\"huggingFace\":[],\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-XVERSE-Model\",\"name\":\"XVERSE Model License\",\"aliases\":[\"xverse model license\",\"model license of xverse\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/xverse-ai/XVERSE-13B/blob/main/MODEL_LICENSE.pdf\"},\"huggingFace\":[],\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-MiniCPM-Model\",\"name\":\"MiniCPM Model License\",\"aliases\":[\"minicpm model license\",\"minicpm model community license\"],\"huggingFace\":[\"minicpm-model-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/OpenBMB/MiniCPM/blob/main/MiniCPM%20Model%20License.md\"},\"family\":\"chinese-labs\"},{\"id\":\"LicenseRef-C4AI-Acceptable-Use\",\"name\":\"C4AI Acceptable Use Policy\",\"aliases\":[\"c4ai acceptable use policy\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://docs.cohere.com/docs/c4ai-acceptable-use-policy\"},\"huggingFace\":[],\"family\":\"cohere\"},{\"id\":\"LicenseRef-Coqui-Public-Model-1.0.0\",\"name\":\"Coqui Public Model License 1.0.0\",\"version\":\"1.0.0\",\"aliases\":[\"coqui public model license\",\"coqui public model license 1.0.0\",\"cpml\"],\"huggingFace\":[\"coqui-public-model-license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://coqui.ai/cpml\"},\"family\":\"coqui\"},{\"id\":\"CC-BY-1.0\",\"name\":\"Creative Commons Attribution 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cc-by-1.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-2.0\",\"name\":\"Creative Commons Attribution 2.0\",\"version\":\"2.0\",\"huggingFace\":[\"cc-by-2.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-2.5\",\"name\":\"Creative Commons Attribution 2.5\",\"version\":\"2.5\",\"huggingFace\":[\"cc-by-2.5\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-3.0\",\"name\":\"Creative Commons Attribution 3.0\",\"version\":\"3.0\",\"huggingFace\":[\"cc-by-3.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-4.0\",\"name\":\"Creative Commons Attribution 4.0\",\"version\":\"4.0\",\"huggingFace\":[\"cc-by-4.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-SA-1.0\",\"name\":\"Creative Commons Attribution ShareAlike 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cc-by-sa-1.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-SA-2.0\",\"name\":\"Creative Commons Attribution ShareAlike 2.0\",\"version\":\"2.0\",\"huggingFace\":[\"cc-by-sa-2.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-SA-2.5\",\"name\":\"Creative Commons Attribution ShareAlike 2.5\",\"version\":\"2.5\",\"huggingFace\":[\"cc-by-sa-2.5\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-SA-3.0\",\"name\":\"Creative Commons Attribution ShareAlike 3.0\",\"version\":\"3.0\",\"huggingFace\":[\"cc-by-sa-3.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-SA-4.0\",\"name\":\"Creative Commons Attribution ShareAlike 4.0\",\"version\":\"4.0\",\"huggingFace\":[\"cc-by-sa-4.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-1.0\",\"name\":\"Creative Commons Attribution NonCommercial 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cc-by-nc-1.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-2.0\",\"name\":\"Creative Commons Attribution NonCommercial 2.0\",\"version\":\"2.0\",\"huggingFace\":[\"cc-by-nc-2.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-2.5\",\"name\":\"Creative Commons Attribution NonCommercial 2.5\",\"version\":\"2.5\",\"huggingFace\":[\"cc-by-nc-2.5\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-3.0\",\"name\":\"Creative Commons Attribution NonCommercial 3.0\",\"version\":\"3.0\",\"huggingFace\":[\"cc-by-nc-3.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-4.0\",\"name\":\"Creative Commons Attribution NonCommercial 4.0\",\"version\":\"4.0\",\"huggingFace\":[\"cc-by-nc-4.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-SA-1.0\",\"name\":\"Creative Commons Attribution NonCommercial ShareAlike 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cc-by-nc-sa-1.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-SA-2.0\",\"name\":\"Creative Commons Attribution NonCommercial ShareAlike 2.0\",\"version\":\"2.0\",\"huggingFace\":[\"cc-by-nc-sa-2.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-SA-2.5\",\"name\":\"Creative Commons Attribution NonCommercial ShareAlike 2.5\",\"version\":\"2.5\",\"huggingFace\":[\"cc-by-nc-sa-2.5\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-SA-3.0\",\"name\":\"Creative Commons Attribution NonCommercial ShareAlike 3.0\",\"version\":\"3.0\",\"huggingFace\":[\"cc-by-nc-sa-3.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-SA-4.0\",\"name\":\"Creative Commons Attribution NonCommercial ShareAlike 4.0\",\"version\":\"4.0\",\"huggingFace\":[\"cc-by-nc-sa-4.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-ND-1.0\",\"name\":\"Creative Commons Attribution NoDerivatives 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cc-by-nd-1.0\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"distribution\"],\"restrictions\":[\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-ND-2.0\",\"name\":\"Creative Commons Attribution NoDerivatives 2.0\",\"version\":\"2.0\",\"huggingFace\":[\"cc-by-nd-2.0\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"distribution\"],\"restrictions\":[\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-ND-2.5\",\"name\":\"Creative Commons Attribution NoDerivatives 2.5\",\"version\":\"2.5\",\"huggingFace\":[\"cc-by-nd-2.5\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"distribution\"],\"restrictions\":[\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-ND-3.0\",\"name\":\"Creative Commons Attribution NoDerivatives 3.0\",\"version\":\"3.0\",\"huggingFace\":[\"cc-by-nd-3.0\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"distribution\"],\"restrictions\":[\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-ND-4.0\",\"name\":\"Creative Commons Attribution NoDerivatives 4.0\",\"version\":\"4.0\",\"huggingFace\":[\"cc-by-nd-4.0\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"distribution\"],\"restrictions\":[\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-ND-1.0\",\"name\":\"Creative Commons Attribution NonCommercial NoDerivatives 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cc-by-nc-nd-1.0\"],\"open\":false,\"permits\":[\"use\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-ND-2.0\",\"name\":\"Creative Commons Attribution NonCommercial NoDerivatives 2.0\",\"version\":\"2.0\",\"huggingFace\":[\"cc-by-nc-nd-2.0\"],\"open\":false,\"permits\":[\"use\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-ND-2.5\",\"name\":\"Creative Commons Attribution NonCommercial NoDerivatives 2.5\",\"version\":\"2.5\",\"huggingFace\":[\"cc-by-nc-nd-2.5\"],\"open\":false,\"permits\":[\"use\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-ND-3.0\",\"name\":\"Creative Commons Attribution NonCommercial NoDerivatives 3.0\",\"version\":\"3.0\",\"huggingFace\":[\"cc-by-nc-nd-3.0\"],\"open\":false,\"permits\":[\"use\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"CC-BY-NC-ND-4.0\",\"name\":\"Creative Commons Attribution NonCommercial NoDerivatives 4.0\",\"version\":\"4.0\",\"huggingFace\":[\"cc-by-nc-nd-4.0\"],\"open\":false,\"permits\":[\"use\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"no-modification\"],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/nonconformant/\"},\"aliases\":[],\"family\":\"creative-commons\"},{\"id\":\"LicenseRef-Databricks-Open-Model\",\"name\":\"Databricks Open Model License\",\"aliases\":[\"databricks open model license\",\"databricks open source license\",\"dbrx license\"],\"huggingFace\":[\"databricks-open-model-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"no-model-training\",\"update-duty\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.databricks.com/legal/open-model-license\"},\"family\":\"databricks\"},{\"id\":\"LicenseRef-scancode-deepseek-la-1.0\",\"name\":\"DeepSeek License Agreement 1.0\",\"version\":\"1.0\",\"aliases\":[\"deepseek license\",\"deepseek model license\"],\"huggingFace\":[\"deepseek\"],\"baseModels\":\"\\\\bdeepseek-ai/deepseek-(?:llm|coder|math|moe|v2)\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/deepseek-ai/DeepSeek-LLM/blob/main/LICENSE-MODEL\"},\"family\":\"deepseek\"},{\"id\":\"LicenseRef-Cambrian-Non-Commercial\",\"name\":\"Cambrian Non-Commercial License Agreement\",\"aliases\":[\"cambrian non-commercial license\",\"cambrian non-commercial license agreement\"],\"huggingFace\":[\"cambrian-non-commercial\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.evolutionaryscale.ai/policies/cambrian-non-commercial-license-agreement\"},\"family\":\"evolutionaryscale\"},{\"id\":\"LicenseRef-Cambrian-Open\",\"name\":\"Cambrian Open License Agreement\",\"aliases\":[\"cambrian open license\",\"cambrian open license agreement\"],\"huggingFace\":[\"cambrian-open\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"naming\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.evolutionaryscale.ai/policies/cambrian-open-license-agreement\"},\"family\":\"evolutionaryscale\"},{\"id\":\"LicenseRef-scancode-gemma-tou-2024-04-01\",\"name\":\"Gemma Terms of Use (2024-04-01)\",\"version\":\"2024-04-01\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://ai.google.dev/gemma/terms\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"google\"},{\"id\":\"LicenseRef-scancode-gemma-tou-2025-03-24\",\"name\":\"Gemma Terms of Use\",\"version\":\"2025-03-24\",\"aliases\":[\"gemma license\",\"google gemma license\",\"gemma terms\"],\"huggingFace\":[\"gemma\"],\"pages\":[\"ai.google.dev/gemma/terms\"],\"baseModels\":\"\\\\b(?:google/gemma|(?:code|pali|shield|recurrent)?gemma[- ]?[123]?(?:\\\\b|-\\\\d))\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://ai.google.dev/gemma/terms\"},\"family\":\"google\"},{\"id\":\"LicenseRef-Gemma-2024-02-21\",\"name\":\"Gemma Terms of Use (2024-02-21)\",\"version\":\"2024-02-21\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"update-duty\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://ai.google.dev/gemma/terms\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"google\"},{\"id\":\"LicenseRef-scancode-gemma-pup-2024-02-21\",\"name\":\"Gemma Prohibited Use Policy\",\"version\":\"2024-02-21\",\"aliases\":[\"gemma prohibited use policy\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://ai.google.dev/gemma/prohibited_use_policy\"},\"huggingFace\":[],\"family\":\"google\"},{\"id\":\"LicenseRef-Health-AI-Developer-Foundations\",\"name\":\"Health AI Developer Foundations Terms of Use\",\"aliases\":[\"health ai developer foundations\",\"hai-def terms of use\"],\"huggingFace\":[\"health-ai-developer-foundations\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://developers.google.com/health-ai-developer-foundations/terms\"},\"family\":\"google\"},{\"id\":\"LicenseRef-Yuan-2.0-Model\",\"name\":\"Yuan 2.0 Model License Agreement\",\"version\":\"2.0\",\"aliases\":[\"yuan 2.0 model license\",\"yuan 2.0 license\",\"源2.0模型许可协议\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"no-redistribution\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/IEIT-Yuan/Yuan-2.0/blob/main/LICENSE-Yuan\"},\"huggingFace\":[],\"family\":\"ieit\"},{\"id\":\"LicenseRef-Intel-Research-Use\",\"name\":\"Intel Research Use License\",\"aliases\":[\"intel research use license\",\"intel research\"],\"huggingFace\":[\"intel-research\",\"h-research\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/Intel/neural-chat-7b-v3\"},\"family\":\"intel\"},{\"id\":\"LicenseRef-scancode-exaone-ai-model-1.1-nc\",\"name\":\"EXAONE AI Model License Agreement 1.1 - NC\",\"version\":\"1.1-NC\",\"aliases\":[\"exaone ai model license agreement 1.1 - nc\",\"exaone ai model license 1.1 nc\"],\"huggingFace\":[\"exaone\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"no-model-training\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/LGAI-EXAONE/EXAONE-Deep-32B/blob/main/LICENSE\"},\"family\":\"lg\"},{\"id\":\"LicenseRef-EXAONE-AI-Model-1.2-NC\",\"name\":\"EXAONE AI Model License Agreement 1.2 - NC\",\"version\":\"1.2-NC\",\"aliases\":[\"exaone ai model license agreement 1.2 - nc\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"no-model-training\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/LGAI-EXAONE/EXAONE-4.0-32B/blob/main/LICENSE\"},\"huggingFace\":[],\"family\":\"lg\"},{\"id\":\"LicenseRef-scancode-llama-license-2023\",\"name\":\"LLaMA License Agreement\",\"version\":\"1\",\"aliases\":[\"llama 1 license\",\"llama non-commercial license\"],\"baseModels\":\"\\\\b(?:llama[- ]?(?:1|7b|13b|30b|33b|65b)(?!\\\\d)|huggyllama)\",\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/meta-llama/llama/blob/llama_v1/MODEL_CARD.md\"},\"huggingFace\":[],\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-llama-2-license-2023\",\"name\":\"Llama 2 Community License\",\"version\":\"2\",\"aliases\":[\"llama 2 license\",\"llama 2 community\",\"llama2 license\",\"llama2 community license\"],\"huggingFace\":[\"llama2\"],\"pages\":[\"ai.meta.com/llama/license\",\"ai.meta.com/resources/models-and-libraries/llama-downloads\",\"llama.com/llama2/license\",\"llama.meta.com/llama2/license\"],\"baseModels\":\"\\\\b(?:llama[- ]?v?2(?![.\\\\d])|code[- ]?llama)\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"no-model-training\"],\"judgement\":{\"by\":\"osi\",\"source\":\"https://opensource.org/blog/metas-llama-2-license-is-not-open-source\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-Llama-3-Community\",\"name\":\"Meta Llama 3 Community License\",\"version\":\"3\",\"aliases\":[\"llama 3 community license\",\"llama 3 license\",\"llama3 license\",\"llama3 community license\",\"meta llama 3 license\"],\"huggingFace\":[\"llama3\"],\"naming\":{\"names\":[\"Llama 3\",\"Llama\",\"Meta Llama\"],\"notices\":[\"Built with Meta Llama 3\",\"Built with Llama\"]},\"pages\":[\"llama.meta.com/llama3/license\",\"llama.com/llama3/license\"],\"baseModels\":\"\\\\bllama[- ]?v?3(?![.\\\\d])(?!-?[123][.-])\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"no-model-training\",\"naming\"],\"judgement\":{\"by\":\"osi\",\"source\":\"https://opensource.org/blog/metas-llama-license-is-still-not-open-source\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-llama-3.1-license-2024\",\"name\":\"Llama 3.1 Community License\",\"version\":\"3.1\",\"aliases\":[\"llama 3.1 license\",\"llama3.1 license\",\"llama 3.1 community\",\"llama3.1 community license\"],\"huggingFace\":[\"llama3.1\"],\"naming\":{\"names\":[\"Llama\",\"Meta Llama\"],\"notices\":[\"Built with Llama\",\"Built with Meta Llama\"]},\"pages\":[\"llama.meta.com/llama3_1/license\",\"llama.com/llama3_1/license\"],\"baseModels\":\"\\\\bllama[- ]?v?3\\\\.1\\\\b\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"naming\"],\"judgement\":{\"by\":\"osi\",\"source\":\"https://opensource.org/blog/metas-llama-license-is-still-not-open-source\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-llama-3.2-license-2024\",\"name\":\"Llama 3.2 Community License\",\"version\":\"3.2\",\"aliases\":[\"llama 3.2 license\",\"llama3.2 license\",\"llama 3.2 community\",\"llama3.2 community license\"],\"huggingFace\":[\"llama3.2\"],\"naming\":{\"names\":[\"Llama\",\"Meta Llama\"],\"notices\":[\"Built with Llama\",\"Built with Meta Llama\"]},\"pages\":[\"llama.com/llama3_2/license\"],\"baseModels\":\"\\\\bllama[- ]?v?3\\\\.2\\\\b\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"naming\"],\"judgement\":{\"by\":\"osi\",\"source\":\"https://opensource.org/blog/metas-llama-license-is-still-not-open-source\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-llama-3.3-license-2024\",\"name\":\"Llama 3.3 Community License\",\"version\":\"3.3\",\"aliases\":[\"llama 3.3 license\",\"llama3.3 license\",\"llama 3.3 community\",\"llama3.3 community license\"],\"huggingFace\":[\"llama3.3\"],\"naming\":{\"names\":[\"Llama\",\"Meta Llama\"],\"notices\":[\"Built with Llama\",\"Built with Meta Llama\"]},\"pages\":[\"llama.com/llama3_3/license\"],\"baseModels\":\"\\\\bllama[- ]?v?3\\\\.3\\\\b\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"naming\"],\"judgement\":{\"by\":\"osi\",\"source\":\"https://opensource.org/blog/metas-llama-license-is-still-not-open-source\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-llama-4-cla-2025\",\"name\":\"Llama 4 Community License\",\"version\":\"4\",\"aliases\":[\"llama 4 license\",\"llama4 license\",\"llama 4 community\",\"llama4 community license\"],\"huggingFace\":[\"llama4\"],\"naming\":{\"names\":[\"Llama\",\"Meta Llama\"],\"notices\":[\"Built with Llama\",\"Built with Meta Llama\"]},\"pages\":[\"llama.com/llama4/license\"],\"baseModels\":\"\\\\bllama[- ]?v?4(?![.\\\\d])\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"naming\"],\"judgement\":{\"by\":\"osi\",\"source\":\"https://opensource.org/blog/metas-llama-license-is-still-not-open-source\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-llama-4-license-2025\",\"name\":\"Llama 4 Acceptable Use Policy\",\"version\":\"4\",\"aliases\":[\"llama 4 acceptable use policy\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"territory\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.llama.com/llama4/use-policy/\"},\"huggingFace\":[],\"family\":\"meta\"},{\"id\":\"LicenseRef-scancode-chameleon-research-2024\",\"name\":\"Chameleon Research License\",\"aliases\":[\"chameleon license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/facebook/chameleon-7b/blob/main/LICENSE\"},\"huggingFace\":[],\"family\":\"meta\"},{\"id\":\"LicenseRef-FAIR-Noncommercial-Research\",\"name\":\"FAIR Noncommercial Research License\",\"aliases\":[\"fair noncommercial research\",\"fair nc research license\"],\"huggingFace\":[\"fair-noncommercial-research-license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/facebook/fair-noncommercial-research-license\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-OPT-175B\",\"name\":\"OPT-175B License Agreement\",\"aliases\":[\"opt 175b license\",\"opt license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md\"},\"huggingFace\":[],\"family\":\"meta\"},{\"id\":\"LicenseRef-DINOv3\",\"name\":\"DINOv3 License\",\"aliases\":[\"dinov3 license\"],\"huggingFace\":[\"dinov3-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"persons\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://ai.meta.com/resources/models-and-libraries/dinov3-license/\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-SAM\",\"name\":\"SAM License\",\"aliases\":[\"sam license\"],\"huggingFace\":[\"sam-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"persons\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/facebookresearch/sam3/blob/main/LICENSE\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-Seamless\",\"name\":\"Seamless Licensing Agreement\",\"aliases\":[\"seamless license\"],\"huggingFace\":[\"seamless-licensing-agreement\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/facebookresearch/seamless_communication/blob/main/SEAMLESS_LICENSE\"},\"family\":\"meta\"},{\"id\":\"LicenseRef-MSRLA\",\"name\":\"Microsoft Research License Agreement\",\"aliases\":[\"microsoft research license\",\"msr license\",\"msrla\"],\"huggingFace\":[\"microsoft-research-license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/microsoft/phi-1_5/blob/main/Research%20License.docx\"},\"family\":\"microsoft\"},{\"id\":\"LicenseRef-MiniMax-Model\",\"name\":\"MiniMax Model License\",\"aliases\":[\"minimax model license\",\"minimax license\"],\"huggingFace\":[\"minimax-model-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL\"},\"family\":\"minimax\"},{\"id\":\"LicenseRef-Mistral-Research\",\"name\":\"Mistral AI Research License\",\"version\":\"0.1\",\"aliases\":[\"mistral research license\",\"mistral ai research license\",\"mrl\"],\"huggingFace\":[\"mrl\",\"mistral-research-license\"],\"baseModels\":\"\\\\bmistralai/(?:mistral-large|mistral-small-instruct-2409|ministral)\",\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://mistral.ai/licenses/MRL-0.1.md\"},\"family\":\"mistral\"},{\"id\":\"LicenseRef-Mistral-Non-Production\",\"name\":\"Mistral AI Non-Production License\",\"version\":\"0.1\",\"aliases\":[\"mistral non-production license\",\"mistral ai non-production license\",\"mnpl\"],\"huggingFace\":[\"mnpl\"],\"baseModels\":\"\\\\bmistralai/codestral\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://mistral.ai/licenses/MNPL-0.1.md\"},\"family\":\"mistral\"},{\"id\":\"LicenseRef-scancode-moonshot-ai-modified-mit-2025\",\"name\":\"Modified MIT License (Kimi K2)\",\"version\":\"2025\",\"aliases\":[\"kimi k2 license\"],\"huggingFace\":[\"kimi-k2\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"naming\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/moonshotai/Kimi-K2-Instruct/blob/main/LICENSE\"},\"family\":\"moonshot\"},{\"id\":\"LicenseRef-scancode-hyperclova-x-seed-2025\",\"name\":\"HyperCLOVA X SEED Model License Agreement\",\"version\":\"2025\",\"aliases\":[\"hyperclova x seed license\",\"hyperclova x seed model license\"],\"huggingFace\":[\"hyperclovax-seed\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"field-of-use\",\"naming\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/naver-hyperclovax/HyperCLOVAX-SEED-Vision-Instruct-3B/blob/main/LICENSE\"},\"family\":\"naver\"},{\"id\":\"LicenseRef-scancode-nvidia-open-model-2025-04-28\",\"name\":\"NVIDIA Open Model License\",\"version\":\"2025-04-28\",\"aliases\":[\"nvidia open model license\",\"nvidia open model\"],\"huggingFace\":[\"nvidia-open-model-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/\"},\"family\":\"nvidia\"},{\"id\":\"LicenseRef-NVIDIA-SegFormer\",\"name\":\"NVIDIA Source Code License for SegFormer\",\"aliases\":[\"nvidia source code license for segformer\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/NVlabs/SegFormer/blob/master/LICENSE\"},\"huggingFace\":[],\"family\":\"nvidia\"},{\"id\":\"LicenseRef-NVIDIA-StyleGAN3\",\"name\":\"NVIDIA Source Code License for StyleGAN3\",\"aliases\":[\"nvidia source code license\"],\"huggingFace\":[\"nvidia-source-code-license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/NVlabs/stylegan3/blob/main/LICENSE.txt\"},\"family\":\"nvidia\"},{\"id\":\"CC0-1.0\",\"name\":\"Creative Commons Zero 1.0\",\"version\":\"1.0\",\"aliases\":[\"creative commons zero\",\"public domain dedication\"],\"huggingFace\":[\"cc0-1.0\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/cc-zero/\"},\"family\":\"open-data\"},{\"id\":\"PDDL-1.0\",\"name\":\"Open Data Commons Public Domain Dedication 1.0\",\"version\":\"1.0\",\"aliases\":[\"pddl\"],\"huggingFace\":[\"pddl\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/odc-pddl/\"},\"family\":\"open-data\"},{\"id\":\"ODC-By-1.0\",\"name\":\"Open Data Commons Attribution License 1.0\",\"version\":\"1.0\",\"aliases\":[\"open data commons attribution\"],\"huggingFace\":[\"odc-by\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/odc-by/\"},\"family\":\"open-data\"},{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License 1.0\",\"version\":\"1.0\",\"aliases\":[\"open database license\"],\"huggingFace\":[\"odbl\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/odc-odbl/\"},\"family\":\"open-data\"},{\"id\":\"CDLA-Permissive-1.0\",\"name\":\"Community Data License Agreement Permissive 1.0\",\"version\":\"1.0\",\"huggingFace\":[\"cdla-permissive-1.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://cdla.dev/permissive-1-0/\"},\"aliases\":[],\"family\":\"open-data\"},{\"id\":\"CDLA-Permissive-2.0\",\"name\":\"Community Data License Agreement Permissive 2.0\",\"version\":\"2.0\",\"aliases\":[\"cdla permissive\"],\"huggingFace\":[\"cdla-permissive-2.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://cdla.dev/permissive-2-0/\"},\"family\":\"open-data\"},{\"id\":\"CDLA-Sharing-1.0\",\"name\":\"Community Data License Agreement Sharing 1.0\",\"version\":\"1.0\",\"aliases\":[\"cdla sharing\"],\"huggingFace\":[\"cdla-sharing-1.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://cdla.dev/sharing-1-0/\"},\"family\":\"open-data\"},{\"id\":\"LicenseRef-scancode-o-uda-1.0\",\"name\":\"Open Use of Data Agreement 1.0\",\"version\":\"1.0\",\"aliases\":[\"o-uda\"],\"huggingFace\":[\"o-uda-1.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/microsoft/Open-Use-of-Data-Agreement\"},\"family\":\"open-data\"},{\"id\":\"C-UDA-1.0\",\"name\":\"Computational Use of Data Agreement 1.0\",\"version\":\"1.0\",\"aliases\":[\"c-uda\"],\"huggingFace\":[\"c-uda\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/microsoft/Computational-Use-of-Data-Agreement\"},\"family\":\"open-data\"},{\"id\":\"LicenseRef-scancode-dl-de-by-2-0-en\",\"name\":\"Data Licence Germany – Attribution 2.0\",\"version\":\"2.0\",\"aliases\":[\"data licence germany attribution\"],\"huggingFace\":[\"dl-de-by-2.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://www.govdata.de/dl-de/by-2-0\"},\"family\":\"open-data\"},{\"id\":\"etalab-2.0\",\"name\":\"Etalab Open License 2.0\",\"version\":\"2.0\",\"aliases\":[\"etalab open license\"],\"huggingFace\":[\"etalab-2.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"family\":\"open-data\"},{\"id\":\"OGL-UK-3.0\",\"name\":\"Open Government Licence 3.0\",\"version\":\"3.0\",\"aliases\":[\"open government licence\"],\"huggingFace\":[\"ogl-uk-3.0\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/\"},\"family\":\"open-data\"},{\"id\":\"GFDL-1.3\",\"name\":\"GNU Free Documentation License 1.3\",\"version\":\"1.3\",\"aliases\":[\"gnu free documentation license\"],\"huggingFace\":[\"gfdl\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/gfdl/\"},\"family\":\"open-data\"},{\"id\":\"LAL-1.3\",\"name\":\"Free Art License 1.3\",\"version\":\"1.3\",\"aliases\":[\"free art license\",\"licence art libre\"],\"open\":\"content\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"open-definition\",\"source\":\"https://opendefinition.org/licenses/fal/\"},\"huggingFace\":[],\"family\":\"open-data\"},{\"id\":\"OpenMDW-1.0\",\"name\":\"OpenMDW License Agreement 1.0\",\"version\":\"1.0\",\"aliases\":[\"openmdw\"],\"huggingFace\":[\"openmdw-1.0\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://openmdw.ai/license/\"},\"family\":\"open-models\"},{\"id\":\"LicenseRef-scancode-open-weights-permissive-1.0.0\",\"name\":\"Open Weights Permissive License 1.0.0\",\"version\":\"1.0.0\",\"aliases\":[\"open weights permissive license\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/Open-Weights/Definition/blob/main/Open%20Weights%20License.MD\"},\"huggingFace\":[],\"family\":\"open-models\"},{\"id\":\"LicenseRef-scancode-soml-1.0\",\"name\":\"Software for Open Models License 1.0\",\"version\":\"1.0\",\"aliases\":[\"software for open models license\",\"som license\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/nomic-ai/gpt4all/blob/main/LICENSE_SOM.txt\"},\"huggingFace\":[],\"family\":\"open-models\"},{\"id\":\"LicenseRef-scancode-fair-ai-public-1.0\",\"name\":\"Fair AI Public License 1.0\",\"version\":\"1.0\",\"aliases\":[\"fair ai public license\",\"faipl 1.0\"],\"huggingFace\":[\"faipl-1.0\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://freedevproject.org/faipl-1.0.txt\"},\"family\":\"open-models\"},{\"id\":\"WTFPL\",\"name\":\"Do What The F*ck You Want To Public License\",\"huggingFace\":[\"wtfpl\"],\"open\":\"software\",\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[],\"judgement\":{\"by\":\"fsf\",\"source\":\"https://www.gnu.org/licenses/license-list.html#WTFPL\"},\"aliases\":[],\"family\":\"open-models\"},{\"id\":\"LicenseRef-scancode-openatom-model-1.0\",\"name\":\"OpenAtom Model License 1.0\",\"version\":\"1.0\",\"aliases\":[\"openatom model license\",\"开放原子模型许可证\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/vivo-ai-lab/BlueLM/blob/main/OpenAtom%20Model%20License.pdf\"},\"huggingFace\":[],\"family\":\"openatom\"},{\"id\":\"LicenseRef-scancode-playground-v2-community\",\"name\":\"Playground v2 Community License\",\"version\":\"2\",\"aliases\":[\"playground v2 community license\"],\"huggingFace\":[\"playground-v2-community\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"no-model-training\",\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/playgroundai/playground-v2-1024px-aesthetic/blob/main/LICENSE.md\"},\"family\":\"playground\"},{\"id\":\"LicenseRef-scancode-stable-diffusion-2022-08-22\",\"name\":\"CreativeML Open RAIL-M\",\"aliases\":[\"creativeml openrail-m\",\"creativeml openrail\",\"openrail\",\"open rail\",\"openrail-m\",\"open rail-m\",\"rail-m\"],\"huggingFace\":[\"creativeml-openrail-m\",\"openrail\"],\"baseModels\":\"\\\\b(?:stable[- ]diffusion[- ]v?1|runwayml/stable-diffusion|compvis/stable-diffusion)\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"update-duty\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.licenses.ai/faq-2\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-CreativeML-OpenRAIL-PlusPlus-M\",\"name\":\"CreativeML Open RAIL++-M\",\"aliases\":[\"openrail++\",\"open rail++\",\"openrail++-m\",\"creativeml openrail++-m\"],\"huggingFace\":[\"openrail++\",\"creativeml-openrail++-m\"],\"baseModels\":\"\\\\b(?:stable[- ]diffusion[- ](?:xl|2)|sdxl)\\\\b\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-bigscience-rail-1.0\",\"name\":\"BigScience BLOOM RAIL 1.0\",\"version\":\"1.0\",\"aliases\":[\"bigscience bloom rail 1.0\",\"bloom rail\",\"bigscience rail\",\"bloom rail 1.0\",\"bigscience rail license v1.0\"],\"huggingFace\":[\"bigscience-bloom-rail-1.0\"],\"baseModels\":\"\\\\bbigscience/bloom\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"update-duty\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.licenses.ai/faq-2\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-bigscience-open-rail-m\",\"name\":\"BigScience OpenRAIL-M\",\"aliases\":[\"bigscience openrail-m\",\"bigscience open rail-m\"],\"huggingFace\":[\"bigscience-openrail-m\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"update-duty\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-bigscience-open-rail-m2\",\"name\":\"BigScience OpenRAIL-M 2\",\"version\":\"2\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.licenses.ai/faq-2\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-bigcode-open-rail-m-v1\",\"name\":\"BigCode OpenRAIL-M 1.0\",\"version\":\"1.0\",\"aliases\":[\"bigcode openrail-m\",\"bigcode openrail-m v1\",\"bigcode open rail-m\"],\"huggingFace\":[\"bigcode-openrail-m\"],\"baseModels\":\"\\\\bbigcode/starcoder\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-ltxv-owl-2025-05-05\",\"name\":\"LTX Video Open Weights License (2025-05-05)\",\"version\":\"2025-05-05\",\"aliases\":[\"ltxv open weights license\",\"ltx video open weights license\"],\"huggingFace\":[\"ltx-video-open-weights-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"update-duty\",\"scale-threshold\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/Lightricks/LTX-Video/blob/main/LTX-Video-Open-Weights-License-0.X.txt\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-ltxv-owl-2025-04-17\",\"name\":\"LTX Video Open Weights License (2025-04-17)\",\"version\":\"2025-04-17\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"update-duty\",\"scale-threshold\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/Lightricks/LTX-Video\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-fair-ai-public-1.0-sd\",\"name\":\"Fair AI Public License 1.0-SD\",\"version\":\"1.0-SD\",\"aliases\":[\"faipl 1.0-sd\",\"fair ai public license sd\"],\"huggingFace\":[\"faipl-1.0-sd\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://freedevproject.org/faipl-1.0-sd/\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-BLOOMChat-176B-1.0\",\"name\":\"BLOOMChat-176B License 1.0\",\"version\":\"1.0\",\"aliases\":[\"bloomchat-176b license\",\"bloomchat license\",\"bloomchat-176b license v1.0\"],\"huggingFace\":[\"bloomchat-176b-v1.0\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/sambanovasystems/BLOOMChat-176B-v1/blob/main/LICENSE\"},\"family\":\"rail\"},{\"id\":\"LicenseRef-OpenRAIL-D\",\"name\":\"OpenRAIL-D\",\"aliases\":[\"openrail-d\",\"open rail-d\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.licenses.ai/faq-2\"},\"huggingFace\":[],\"family\":\"rail\"},{\"id\":\"LicenseRef-OpenRAIL-S\",\"name\":\"OpenRAIL-S\",\"aliases\":[\"openrail-s\",\"open rail-s\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.licenses.ai/faq-2\"},\"huggingFace\":[],\"family\":\"rail\"},{\"id\":\"LicenseRef-scancode-s-lab-1.0\",\"name\":\"S-Lab License 1.0\",\"version\":\"1.0\",\"aliases\":[\"s-lab license\",\"ntu s-lab license\",\"ntu s-lab license 1.0\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/sczhou/CodeFormer/blob/master/LICENSE\"},\"huggingFace\":[],\"family\":\"s-lab\"},{\"id\":\"LicenseRef-scancode-salesforce-ai-ethics-2025\",\"name\":\"Salesforce AI ethics disclaimer\",\"version\":\"2025\",\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"research-only\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/salesforce/xgen\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"salesforce\"},{\"id\":\"BUSL-1.1\",\"name\":\"Business Source License 1.1\",\"version\":\"1.1\",\"aliases\":[\"business source license\",\"bsl 1.1\",\"busl\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://mariadb.com/bsl11/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"Elastic-2.0\",\"name\":\"Elastic License 2.0\",\"version\":\"2.0\",\"aliases\":[\"elastic license\",\"elv2\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.elastic.co/licensing/elastic-license\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"PolyForm-Noncommercial-1.0.0\",\"name\":\"PolyForm Noncommercial License 1.0.0\",\"version\":\"1.0.0\",\"aliases\":[\"polyform noncommercial\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://polyformproject.org/licenses/noncommercial/1.0.0/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"PolyForm-Small-Business-1.0.0\",\"name\":\"PolyForm Small Business License 1.0.0\",\"version\":\"1.0.0\",\"aliases\":[\"polyform small business\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://polyformproject.org/licenses/small-business/1.0.0/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"LicenseRef-scancode-polyform-shield-1.0.0\",\"name\":\"PolyForm Shield License 1.0.0\",\"version\":\"1.0.0\",\"aliases\":[\"polyform shield\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://polyformproject.org/licenses/shield/1.0.0/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"LicenseRef-scancode-polyform-perimeter-1.0.0\",\"name\":\"PolyForm Perimeter License 1.0.0\",\"version\":\"1.0.0\",\"aliases\":[\"polyform perimeter\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://polyformproject.org/licenses/perimeter/1.0.0/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"LicenseRef-scancode-prosperity-3.0\",\"name\":\"Prosperity Public License 3.0\",\"version\":\"3.0\",\"aliases\":[\"prosperity public license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://prosperitylicense.com/versions/3.0.0\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"FSL-1.1-MIT\",\"name\":\"Functional Source License 1.1, MIT Future License\",\"version\":\"1.1\",\"aliases\":[\"functional source license mit\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://fsl.software/FSL-1.1-MIT.template.md\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"FSL-1.1-ALv2\",\"name\":\"Functional Source License 1.1, ALv2 Future License\",\"version\":\"1.1\",\"aliases\":[\"functional source license apache\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://fsl.software/FSL-1.1-ALv2.template.md\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"LicenseRef-scancode-commons-clause\",\"name\":\"Commons Clause\",\"aliases\":[\"commons clause\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://commonsclause.com/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"LicenseRef-scancode-confluent-community-1.0\",\"name\":\"Confluent Community License 1.0\",\"version\":\"1.0\",\"aliases\":[\"confluent community license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"competing-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://www.confluent.io/confluent-community-license/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"Hippocratic-2.1\",\"name\":\"Hippocratic License 2.1\",\"version\":\"2.1\",\"aliases\":[\"hippocratic license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"persons\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://firstdonoharm.dev/version/2/1/license/\"},\"huggingFace\":[],\"family\":\"source-available\"},{\"id\":\"LicenseRef-scancode-stability-ai-community-2024\",\"name\":\"Stability AI Community License\",\"version\":\"2024\",\"aliases\":[\"stability community license\",\"stability ai community\"],\"huggingFace\":[\"stabilityai-ai-community\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"registration\",\"field-of-use\",\"naming\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://stability.ai/license\"},\"family\":\"stability\"},{\"id\":\"LicenseRef-scancode-stability-ai-nc-2023-12-06\",\"name\":\"Stability AI Non-Commercial Research Community License\",\"version\":\"2023-12-06\",\"aliases\":[\"stability ai non-commercial research\",\"stability ai non-commercial research community license\"],\"huggingFace\":[\"stabilityai-nc-research-community\",\"sai-nc-community\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"field-of-use\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/stabilityai/sdxl-turbo/blob/main/LICENSE.md\"},\"family\":\"stability\"},{\"id\":\"LicenseRef-DeepFloyd-IF\",\"name\":\"DeepFloyd IF License Agreement\",\"aliases\":[\"deepfloyd if license\",\"deepfloyd if license agreement\"],\"huggingFace\":[\"deepfloyd-if-license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"non-commercial\",\"research-only\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/deep-floyd/IF/blob/develop/LICENSE-MODEL\"},\"family\":\"stability\"},{\"id\":\"LicenseRef-Modified-MIT-DeepFloyd\",\"name\":\"Modified MIT License (DeepFloyd)\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"no-modification\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/deep-floyd/IF/blob/develop/LICENSE\"},\"aliases\":[],\"huggingFace\":[],\"family\":\"stability\"},{\"id\":\"LicenseRef-scancode-tencent-hunyuan-3d-2.0-cla\",\"name\":\"Tencent Hunyuan 3D 2.0 Community License\",\"version\":\"2.0\",\"aliases\":[\"tencent hunyuan 3d 2.0 community license\"],\"huggingFace\":[\"tencent-hunyuan-community\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"territory\",\"field-of-use\",\"registration\",\"scale-threshold\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/Tencent/Hunyuan3D-2/blob/main/LICENSE\"},\"family\":\"tencent\"},{\"id\":\"LicenseRef-Tencent-Hunyuan-Community\",\"name\":\"Tencent Hunyuan Community License\",\"aliases\":[\"tencent hunyuan community license\",\"tencent hunyuan license\",\"hunyuan community license\"],\"huggingFace\":[\"tencent-license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"territory\",\"field-of-use\",\"registration\",\"scale-threshold\",\"no-model-training\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/Tencent-Hunyuan/HunyuanVideo/blob/main/LICENSE.txt\"},\"family\":\"tencent\"},{\"id\":\"LicenseRef-scancode-falcon-2-11b-1.0\",\"name\":\"Falcon 2 11B TII License 1.0\",\"version\":\"1.0\",\"aliases\":[\"falcon 2 11b tii license\",\"falcon llm license\",\"falcon 2 license\"],\"huggingFace\":[\"falcon-llm-license\"],\"baseModels\":\"\\\\btiiuae/falcon-(?:11b|2)\",\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://falconllm-staging.tii.ae/falcon-2-terms-and-conditions.html\"},\"family\":\"tii\"},{\"id\":\"LicenseRef-Falcon-180B-TII\",\"name\":\"Falcon-180B TII License 1.0\",\"version\":\"1.0\",\"aliases\":[\"falcon-180b tii license\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/tiiuae/falcon-180B/blob/main/LICENSE.txt\"},\"huggingFace\":[],\"family\":\"tii\"},{\"id\":\"LicenseRef-Grok-2-Community\",\"name\":\"Grok 2 Community License Agreement\",\"version\":\"2\",\"aliases\":[\"grok 2 community license\",\"grok-2 license\"],\"huggingFace\":[\"grok2-community\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"scale-threshold\",\"no-model-training\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/xai-org/grok-2/blob/main/LICENSE\"},\"family\":\"xai\"},{\"id\":\"LicenseRef-ChatGLM-6B\",\"name\":\"ChatGLM-6B License\",\"aliases\":[\"chatglm-6b license\",\"chatglm license\",\"chatglm2-6b license\",\"chatglm3-6b license\"],\"huggingFace\":[\"chatglm-6b\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"no-redistribution\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://github.com/zai-org/ChatGLM-6B/blob/main/MODEL_LICENSE\"},\"family\":\"zhipu\"},{\"id\":\"LicenseRef-CogVideoX\",\"name\":\"CogVideoX License\",\"aliases\":[\"cogvideox license\",\"cogvlm license\"],\"huggingFace\":[\"cogvideox-license\"],\"open\":false,\"permits\":[\"use\",\"modification\",\"distribution\"],\"restrictions\":[\"field-of-use\",\"registration\",\"scale-threshold\",\"no-redistribution\",\"revocable\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/zai-org/CogVideoX-5b/blob/main/LICENSE\"},\"family\":\"zhipu\"},{\"id\":\"LicenseRef-GLM-4-Model\",\"name\":\"GLM-4 Model License\",\"aliases\":[\"glm-4 license\",\"glm-4-9b license\",\"glm-4 model license\"],\"huggingFace\":[\"glm-4\"],\"open\":false,\"permits\":[\"use\",\"commercial-use\",\"modification\",\"distribution\"],\"restrictions\":[\"registration\"],\"judgement\":{\"by\":\"clauses\",\"source\":\"https://huggingface.co/zai-org/glm-4-9b/blob/main/LICENSE\"},\"family\":\"zhipu\"}],\"licenseNames\":[{\"id\":\"AGPL-3.0-or-later\",\"words\":[\"agpl\",\"agplv\",\"gnu\",\"affero\"],\"pattern\":\"(?:GNU )?A(?:ffero )?GPL[- ]?v?3(?:\\\\.0)?(?:\\\\+|-or-later)\"},{\"id\":\"AGPL-3.0-only\",\"words\":[\"agpl\",\"agplv\",\"gnu\",\"affero\"],\"pattern\":\"(?:GNU )?AGPL(?:[- ]?v?3(?:\\\\.0)?)?|(?:GNU )?Affero General Public\"},{\"id\":\"LGPL-3.0-only\",\"words\":[\"lgpl\",\"lgplv\",\"gnu\"],\"pattern\":\"(?:GNU )?LGPL[- ]?v?3(?:\\\\.0)?(?:-only|-or-later|\\\\+)?\"},{\"id\":\"LGPL-2.1-only\",\"words\":[\"lgpl\",\"lgplv\",\"gnu\"],\"pattern\":\"(?:GNU )?LGPL(?:[- ]?v?2\\\\.1)?(?:-only|-or-later|\\\\+)?|GNU Lesser General Public\"},{\"id\":\"GPL-2.0-only\",\"words\":[\"gpl\",\"gplv\",\"gnu\"],\"pattern\":\"(?:GNU )?GPL[- ]?v?2(?:\\\\.0)?(?:-only|-or-later|\\\\+)?\"},{\"id\":\"GPL-3.0-only\",\"words\":[\"gpl\",\"gplv\",\"gnu\"],\"pattern\":\"(?:GNU )?GPL[- ]?v?3(?:\\\\.0)?(?:-only|-or-later|\\\\+)?|GNU General Public\"},{\"id\":\"GPL-3.0-only\",\"anyVersion\":true,\"words\":[\"gpl\",\"gplv\",\"gnu\"],\"pattern\":\"\\\\bGPL\\\\b\"},{\"id\":\"Apache-2.0\",\"words\":[\"apache\"],\"pattern\":\"Apache(?: Software)?(?:[- _]?licen[cs]e)?,?[- _]{0,2}(?:version |v\\\\.? ?)?2(?:\\\\.0)?\"},{\"id\":\"Apache-2.0\",\"anyVersion\":true,\"words\":[\"apache\"],\"pattern\":\"Apache(?=[- ]licen[cs]e| 协议| 许可|[.)]{0,2}$)\"},{\"id\":\"CC-BY-NC-SA-4.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:NC|Non-?Commercial)[- ]?(?:SA|Share-?Alike)[- ]?v?4\\\\.0\"},{\"id\":\"CC-BY-NC-SA-3.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"CC[- ]BY[- ]NC[- ]SA[- ]?v?3\\\\.0\"},{\"id\":\"CC-BY-NC-SA-4.0\",\"anyVersion\":true,\"words\":[\"cc\",\"creative\"],\"pattern\":\"CC[- ]BY[- ]NC[- ]SA\"},{\"id\":\"CC-BY-NC-ND-4.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:NC|Non-?Commercial)[- ]?(?:ND|No-?Deriv\\\\w{1,12})[- ]?v?4\\\\.0\"},{\"id\":\"CC-BY-NC-ND-3.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"CC[- ]BY[- ]NC[- ]ND[- ]?v?3\\\\.0\"},{\"id\":\"CC-BY-NC-ND-4.0\",\"anyVersion\":true,\"words\":[\"cc\",\"creative\"],\"pattern\":\"CC[- ]BY[- ]NC[- ]ND\"},{\"id\":\"CC-BY-NC-4.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:NC|Non-?Commercial)[- ]?v?4\\\\.0\"},{\"id\":\"CC-BY-NC-4.0\",\"anyVersion\":true,\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:NC|Non-?Commercial)\"},{\"id\":\"CC-BY-ND-4.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"CC[- ]BY[- ]ND(?:[- ]?v?4\\\\.0)?\"},{\"id\":\"CC-BY-SA-3.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:SA|Share-?Alike)[- ]?v?3\\\\.0\"},{\"id\":\"CC-BY-SA-4.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:SA|Share-?Alike)[- ]?v?4\\\\.0\"},{\"id\":\"CC-BY-SA-4.0\",\"anyVersion\":true,\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?(?:SA|Share-?Alike)\"},{\"id\":\"CC-BY-3.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?v?3\\\\.0\"},{\"id\":\"CC-BY-4.0\",\"words\":[\"cc\",\"creative\"],\"pattern\":\"(?:CC|Creative Commons)[- ](?:BY|Attribution)[- ]?v?4\\\\.0\"},{\"id\":\"CC-BY-4.0\",\"anyVersion\":true,\"words\":[\"cc\",\"creative\"],\"pattern\":\"\\\\b(?:CC[- ]BY|Creative Commons Attribution)\\\\b\"},{\"id\":\"CC0-1.0\",\"words\":[\"cc\"],\"pattern\":\"\\\\bCC0(?:[- ]1\\\\.0)?\\\\b|CC[- ]Zero\"},{\"id\":\"BSD-3-Clause\",\"words\":[\"bsd\",\"new\",\"modified\",\"simplified\"],\"pattern\":\"BSD[- _]?3(?:[- _]clause)?|new BSD|modified BSD\"},{\"id\":\"BSD-2-Clause\",\"words\":[\"bsd\",\"new\",\"modified\",\"simplified\"],\"pattern\":\"BSD[- _]?2(?:[- _]clause)?|simplified BSD\"},{\"id\":\"BSD-3-Clause\",\"anyVersion\":true,\"words\":[\"bsd\",\"new\",\"modified\",\"simplified\"],\"pattern\":\"\\\\bBSD\\\\b\"},{\"id\":\"MPL-2.0\",\"words\":[\"mpl\",\"mplv\",\"mozilla\"],\"pattern\":\"\\\\bMPL(?:[- ]?v?2(?:\\\\.0)?)?\\\\b|Mozilla Public Licen[cs]e(?:,? (?:version |v)?2(?:\\\\.0)?)?\"},{\"id\":\"EPL-2.0\",\"words\":[\"epl\",\"eplv\"],\"pattern\":\"\\\\bEPL[- ]?v?2(?:\\\\.0)?\\\\b\"},{\"id\":\"ODC-By-1.0\",\"words\":[\"odc\"],\"pattern\":\"\\\\bODC[- ]?BY(?:[- ]?v?1\\\\.0)?\\\\b\"},{\"id\":\"ODbL-1.0\",\"words\":[\"odbl\"],\"pattern\":\"\\\\bODbL(?:[- ]?v?1\\\\.0)?\\\\b\"},{\"id\":\"CDLA-Permissive-2.0\",\"words\":[\"cdla\"],\"pattern\":\"\\\\bCDLA[- ]Permissive[- ]2\\\\.0\"},{\"id\":\"CDLA-Permissive-1.0\",\"words\":[\"cdla\"],\"pattern\":\"\\\\bCDLA[- ]Permissive[- ]1\\\\.0\"},{\"id\":\"OpenMDW-1.0\",\"words\":[\"openmdw\"],\"pattern\":\"\\\\bOpenMDW(?:[- ]?1\\\\.0)?\\\\b\"},{\"id\":\"EUPL-1.1\",\"words\":[\"eupl\"],\"pattern\":\"\\\\bEUPL[- ,]{0,2}v?1\\\\.1\\\\b\"},{\"id\":\"EUPL-1.2\",\"words\":[\"eupl\",\"european\"],\"pattern\":\"(?:\\\\bEUPL|European Union Public Licen[cs]e)[- ,]{0,2}(?:version |v\\\\.? ?)?1\\\\.2\\\\b\"},{\"id\":\"EUPL-1.2\",\"anyVersion\":true,\"words\":[\"eupl\",\"european\"],\"pattern\":\"\\\\bEUPL\\\\b|European Union Public Licen[cs]e\"},{\"id\":\"MulanPSL-2.0\",\"words\":[\"mulan\",\"mulanpsl\",\"木\"],\"pattern\":\"Mulan ?PSL(?:[- ,]{0,2}v?2(?:\\\\.0)?)?(?![\\\\w.])|Mulan Permissive Software Licen[cs]e(?:,? v(?:ersion )?2)?|木兰(?:宽松)?许可证(?:[，, ]{0,2}第 ?[2二] ?版)?\"},{\"id\":\"etalab-2.0\",\"words\":[\"licence\"],\"pattern\":\"Licence Ouverte(?: ?/ ?Open Licen[cs]e)?(?: v?(?:ersion )?2(?:\\\\.0)?)?(?: \\\\(?Etalab\\\\)?)?\"},{\"id\":\"WTFPL\",\"words\":[\"wtfpl\"],\"pattern\":\"\\\\bWTFPL\\\\b\"},{\"id\":\"Unlicense\",\"words\":[\"unlicense\"],\"pattern\":\"\\\\bUnlicense\\\\b\"},{\"id\":\"ISC\",\"words\":[\"isc\"],\"pattern\":\"\\\\bISC(?= licen[cs]e|\\\\.?$)\"},{\"id\":\"MIT\",\"words\":[\"mit\"],\"pattern\":\"\\\\bMIT\\\\b(?! (?:press|csail|lab|media|technology|researchers|students|ocw))\"}],\"hubTags\":[\"apache-2.0\",\"mit\",\"openrail\",\"bigscience-openrail-m\",\"creativeml-openrail-m\",\"bigscience-bloom-rail-1.0\",\"bigcode-openrail-m\",\"afl-3.0\",\"artistic-2.0\",\"bsl-1.0\",\"bsd\",\"bsd-2-clause\",\"bsd-3-clause\",\"bsd-3-clause-clear\",\"c-uda\",\"cc\",\"cc0-1.0\",\"cc-by-2.0\",\"cc-by-2.5\",\"cc-by-3.0\",\"cc-by-4.0\",\"cc-by-sa-3.0\",\"cc-by-sa-4.0\",\"cc-by-nc-2.0\",\"cc-by-nc-3.0\",\"cc-by-nc-4.0\",\"cc-by-nd-4.0\",\"cc-by-nc-nd-3.0\",\"cc-by-nc-nd-4.0\",\"cc-by-nc-sa-2.0\",\"cc-by-nc-sa-3.0\",\"cc-by-nc-sa-4.0\",\"cdla-sharing-1.0\",\"cdla-permissive-1.0\",\"cdla-permissive-2.0\",\"wtfpl\",\"ecl-2.0\",\"epl-1.0\",\"epl-2.0\",\"etalab-2.0\",\"eupl-1.1\",\"eupl-1.2\",\"agpl-3.0\",\"gfdl\",\"gpl\",\"gpl-2.0\",\"gpl-3.0\",\"lgpl\",\"lgpl-2.1\",\"lgpl-3.0\",\"isc\",\"h-research\",\"intel-research\",\"lppl-1.3c\",\"ms-pl\",\"apple-ascl\",\"apple-amlr\",\"mpl-2.0\",\"odc-by\",\"odbl\",\"openmdw-1.0\",\"openrail++\",\"osl-3.0\",\"postgresql\",\"ofl-1.1\",\"ncsa\",\"unlicense\",\"zlib\",\"pddl\",\"lgpl-lr\",\"deepfloyd-if-license\",\"fair-noncommercial-research-license\",\"llama2\",\"llama3\",\"llama3.1\",\"llama3.2\",\"llama3.3\",\"llama4\",\"grok2-community\",\"gemma\",\"unknown\",\"other\"],\"matching\":{\"disclaimers\":[\"LicenseRef-scancode-robert-hubley\"],\"bindingWords\":{\"restrictive\":[\"noncommercial\",\"commercial\",\"commercially\",\"research\",\"academic\",\"educational\",\"prohibited\",\"forbidden\",\"solely\",\"revocable\",\"fee\",\"fees\",\"royalty\",\"payment\",\"military\",\"users\",\"revenue\",\"territory\",\"harm\",\"ethical\",\"非\",\"仅\",\"禁\",\"商\"],\"negating\":[\"not\",\"no\",\"without\",\"except\",\"excluding\",\"exclude\",\"unless\",\"only\",\"must\",\"never\",\"不\"]}},\"restrictions\":[{\"id\":\"competing-use\",\"title\":\"forbids offering it as a product or service of one's own\",\"breaks\":{\"osd\":[6],\"osaid\":[\"use\",\"share\"]},\"limitsCommercialUse\":\"conditional\",\"wording\":{\"en\":[\"\\\\bnot (?:provide|offer|make available|sell)\\\\b[^.]{0,100}\\\\bas a (?:commercial )?(?:hosted|managed|service|product)\",\"\\\\bcompeting (?:use|product|service|offering|purpose)s?\\\\b\",\"\\\\b(?:that|which) competes? with\\\\b\",\"\\\\bexcluded purpose\\\\b\",\"\\\\bdoes not (?:grant|include)[^.]{0,80}\\\\bright to sell\\\\b\",\"\\\\b(?:only|solely) for (?:your|its) own internal\\\\b\"],\"zh\":[\"(?:不得|禁止)[^。；]{0,30}(?:竞争性|竞品|同类)(?:产品|服务)\"]},\"unless\":[\"\\\\bwithout warranty\\\\b\",\"\\\\bmodels? that competes? with\\\\b\"]},{\"id\":\"fee\",\"title\":\"asks for payment\",\"breaks\":{\"osd\":[1],\"osaid\":[\"use\",\"share\"]},\"limitsCommercialUse\":\"conditional\",\"wording\":{\"en\":[\"\\\\b(?:you|licensee|customer) (?:shall|must|agrees? to|will) pay\\\\b[^.;]{0,60}\\\\b(?:fees?|royalt(?:y|ies)|licen[sc]e fee|charges)\\\\b\",\"\\\\broyalty of \\\\d+(?:\\\\.\\\\d+)? ?%\",\"\\\\bsubject to (?:the )?payment of (?:the )?(?:applicable |license |all )?fees?\\\\b\"],\"zh\":[\"(?:应|须|需)(?:向[^。；]{0,10})?支付[^。；]{0,10}(?:费用|许可费|使用费)\"]}},{\"id\":\"field-of-use\",\"title\":\"forbids listed fields of use\",\"breaks\":{\"osd\":[5,6],\"osaid\":[\"use\"]},\"wording\":{\"en\":[\"\\\\b(?:use[- ]restrictions|use-based restrictions|prohibited uses?(?: policy)?|acceptable use policy|use policy)\\\\b\",\"\\\\byou (?:agree (?:you will )?not to|agree not to use|(?:will|shall|must|may) not)\\\\b[^.:]{0,60}\\\\buse[sd]?\\\\b[^.:]{0,100}\\\\b(?:in any way that violates|military|warfare|weapons?|surveillance|espionage|unlawful|illegal|harm)\",\"\\\\b(?:military|weapons?|warfare|surveillance)\\\\b[^.;]{0,60}\\\\b(?:prohibited|not permitted|forbidden)\",\"\\\\bfor any commercial, military, or illegal purposes\\\\b\",\"\\\\bnot to use\\\\b[^.]{0,260}\\\\b(?:military|warfare|weapons?|espionage)\\\\b\",\"\\\\bhuman rights (?:laws|violations|abuses)\\\\b\",\"\\\\bmake non-production use\\\\b\",\"\\\\bfor computational use\\\\b\",\"\\\\bshould not be used for any activities that pose a threat\\\\b\"],\"zh\":[\"(?:不得|禁止|严禁|不可|不会|不应|不要)[^。；]{0,60}(?:军事|违反[^。；]{0,20}法律|危害[^。；]{0,20}(?:国家|社会)|非法)\"]},\"unless\":[\"\\\\bexport (?:laws?|control|regulation)\"]},{\"id\":\"naming\",\"title\":\"dictates names or branding\",\"breaks\":{\"osd\":[3],\"osaid\":[\"share\"]},\"wording\":{\"en\":[\"\\\\binclude [“\\\"'][^”\\\"']{2,30}[”\\\"'] at the beginning of (?:any|the) (?:such )?(?:ai )?model name\",\"\\\\bprominently display\\\\b[^.;]{0,40}(?:built with|powered by|“|\\\")\",\"\\\\bretain relevant model names\\\\b\",\"\\\\bchange the (?:name|title)\\\\b[^.;]{0,40}\\\\bmust\\\\b\"],\"zh\":[\"(?:显著|明显|突出)[^。；]{0,20}(?:标注|标明|展示|显示)\",\"保留[^。；]{0,20}(?:模型名称|名称)\"]}},{\"id\":\"no-model-training\",\"title\":\"forbids using it or its output to improve other models\",\"breaks\":{\"osd\":[6,9],\"osaid\":[\"use\",\"modify\"]},\"wording\":{\"en\":[\"\\\\bnot\\\\b[^.;]{0,120}\\\\b(?:to|for) (?:train|improve|develop|improving|training|developing|create|enhance)[^.;]{0,60}\\\\b(?:other|another|any|competing|foundation(?:al)?|large language|ai)\\\\b[^.;]{0,40}\\\\bmodels?\\\\b\"],\"zh\":[\"(?:不得|禁止|不可|不能)[^。；]{0,40}(?:训练|改进|改善|提升|开发)[^。；]{0,20}(?:其他|其它|任何)[^。；]{0,15}模型\"]}},{\"id\":\"no-modification\",\"title\":\"forbids changed versions\",\"breaks\":{\"osd\":[3],\"osaid\":[\"modify\",\"share\"]},\"wording\":{\"en\":[\"\\\\bbut not (?:share|distribute) adapted material\\\\b\",\"\\\\b(?:do|does|may|shall|will) not (?:have permission (?:under this public license )?to )?share adapted material\\\\b\",\"\\\\b(?:no|not grant(?:ed)?) (?:any )?(?:rights?|permission|license) to (?:share|create|prepare|make) (?:adapted material|derivative works?|adaptations)\",\"\\\\b(?:may|shall|must|will) not (?:modify|alter|adapt|change|create derivative works (?:of|based)|make derivative works)\\\\b[^.;]{0,40}\\\\b(?:the )?(?:model|software|materials?|work|weights)\\\\b\",\"\\\\battribution(?:-noncommercial)?-no-?derivs(?:-noncommercial)? \\\\d\",\"\\\\bmust not (?:delete|remove|disable)[^.;]{0,60}\\\\bcircumvent any inference filters\\\\b\",\"\\\\bto make adaptations\\\\b[^.;]{0,40}\\\\bare not granted\\\\b\"],\"zh\":[\"(?:不得|禁止|不可(?!撤销))(?:对[^。；，]{0,10})?(?:进行)?(?:修改|改编|改动)(?:本|该|模型|软件)\"]},\"unless\":[\"\\\\bexcept as (?:expressly|otherwise|permitted|provided)\",\"\\\\bfor any (?:[\\\\w,]+ ){0,4}(?:military|illegal) purposes\\\\b\",\"\\\\bcopyright notices?\\\\b\"]},{\"id\":\"no-redistribution\",\"title\":\"forbids passing it on\",\"breaks\":{\"osd\":[1],\"osaid\":[\"share\"]},\"wording\":{\"en\":[\"\\\\b(?:may|shall|must|will|can) ?not\\\\b[^.;]{0,60}\\\\b(?:(?:re-?)?distribute|sub-?licen[sc]e|share|publish|disclose)\\\\b[^.;]{0,60}\\\\b(?:the (?:model|software|materials?|weights)|to (?:any )?(?:third part|other))\",\"\\\\bnot? (?:(?:re-?)?distribute|sub-?licen[sc]e) the (?:model|software|materials?|weights)\\\\b\"],\"zh\":[\"(?:不得|禁止|不可(?!撤销))[^。；，、]{0,12}(?:再?分发|转授权|再许可|传播)\",\"不可再(?:授权|许可)|不可转授权|不可分许可\"]},\"unless\":[\"\\\\bexcept as (?:expressly|otherwise|permitted|provided)\",\"\\\\bexcept for derivative\",\"\\\\bfor any (?:[\\\\w,]+ ){0,4}(?:military|illegal) purposes\\\\b\"]},{\"id\":\"non-commercial\",\"title\":\"forbids commercial use\",\"breaks\":{\"osd\":[6],\"osaid\":[\"use\"]},\"limitsCommercialUse\":\"forbidden\",\"wording\":{\"en\":[\"\\\\b(?:solely|only|exclusively|strictly|limited to)\\\\b[^.;]{0,60}\\\\bnon-?commercial(?:ly)?\\\\b\",\"\\\\bnon-?commercial (?:use|uses|purposes?|research|basis|manner|development)(?:[^.;]{0,30})\\\\bonly\\\\b\",\"\\\\b(?:redistribution|use|used|license|licensed)\\\\b[^.;]{0,60}\\\\bfor (?:[\\\\w,]+ ){0,4}non-?commercial (?:use|uses|purposes?|research)\\\\b\",\"\\\\bfor non-?commercial purposes (?:in|only)\\\\b\",\"\\\\b(?:may|shall|must|can|will) ?not(?: be)?\\\\b[^.;,]{0,40}\\\\b(?:us|sell|sold|distribut|exploit|mak|engag|reproduc|perform)\\\\w*\\\\b[^.;]{0,60}\\\\b(?:commercial(?:ly)?|for profit)\\\\b\",\"\\\\bmay (?:not|neither) exercise any of the rights granted[^.;]{0,120}\\\\bcommercial advantage\\\\b\",\"\\\\bnot (?:use|sell|exploit|license|distribute) [^.;,]{0,60}\\\\bfor (?:any |a )?commercial (?:purpose|use|gain|advantage)\",\"\\\\b(?:prohibited from|not (?:permitted|allowed|licensed|intended) (?:to|for))[^.;,]{0,40}\\\\bcommercial(?:ly)? (?:use|purposes?|exploit\\\\w*)?\",\"\\\\bcommercial (?:use|purposes?|exploitation)\\\\b[^.;]{0,60}\\\\b(?:is|are)(?: strictly| expressly)? (?:not (?:permitted|allowed|granted|licensed)|prohibited|forbidden|excluded)\",\"\\\\bcommercial use: the licensee is expressly prohibited\\\\b\",\"\\\\b(?:a|any) purpose that is not a non-?commercial purpose\\\\b\",\"\\\\bno commercial use\\\\b\",\"\\\\b(?:any )?non-?commercial purposes? (?:is|are) (?:a )?permitted purposes?\\\\b\"],\"zh\":[\"(?<!不)(?:仅|只)(?:限|供|用于|可用于|能用于)?[^。；]{0,20}非商业\",\"(?:不得|(?<!不)禁止|严禁|不可|不允许|不能)(?:[^。；，]{0,16})(?:用于|进行|从事|作为)?(?:任何)?(?:商业(?:用途|目的|使用|行为|化|活动)|商用|盈利)\"]},\"unless\":[\"\\\\b(?:does|do|shall|will) not (?:restrict|limit|prohibit|prevent)\\\\b\",\"\\\\bthis alternative is allowed\\\\b\",\"\\\\bnon-?commercial means\\\\b\",\"\\\\bnon-?commercial (?:purposes?|uses?)[”\\\"]? means\\\\b\",\"\\\\bnot primarily intended\\\\b(?![^.]*\\\\bonly\\\\b)\",\"(?<!but )\\\\bnot (?:limited|restricted) to (?:[\\\\w-]+ ){0,3}non-?commercial\\\\b\",\"\\\\bcommercial(?:,)? (?:and|or|as well as) (?:for )?non-?commercial\\\\b\",\"\\\\bnot only\\\\b\",\"\\\\btrademarks?\\\\b\",\"\\\\bin accordance with this agreement and/or\\\\b\"]},{\"id\":\"persons\",\"title\":\"leaves out persons or groups\",\"breaks\":{\"osd\":[5],\"osaid\":[\"use\"]},\"wording\":{\"en\":[\"\\\\byou are not the target of (?:sanctions|trade controls)\\\\b\",\"\\\\b(?:may|shall|must) not be used by\\\\b[^.;]{0,80}\\\\b(?:compan(?:y|ies)|organi[sz]ations?|governments?|individuals?|persons?)\\\\b\",\"\\\\b(?:users?|licensees?) shall not engage in[^.;]{0,60}\\\\b(?:denigration|insults|disparag\\\\w+)\\\\b\"],\"zh\":[\"不得[^。；]{0,20}(?:诋毁|抹黑|辱骂)\"]}},{\"id\":\"registration\",\"title\":\"needs registration or written approval\",\"breaks\":{\"osd\":[5,7],\"osaid\":[\"use\"]},\"limitsCommercialUse\":\"conditional\",\"wording\":{\"en\":[\"\\\\byou must (?:request|obtain|apply for|submit)\\\\b[^.;]{0,60}\\\\b(?:licen[sc]e|authori[sz]ation|permission|approval|registration|questionnaire|form)\\\\b[^.;]{0,120}\",\"\\\\bcommercial (?:use|purposes?|licen[sc]e)\\\\b[^.;]{0,100}\\\\b(?:must register|registration|apply for|application|request a|approval|authori[sz]ation|prior written)\\\\b\",\"\\\\bcommercial (?:use|purposes?)\\\\b[^.;]{0,120}\\\\b(?:please )?contact\\\\b\"],\"zh\":[\"(?<!非)(?:商用|商业(?:用途|使用|目的))[^。；]{0,40}(?:申请|登记|授权|许可|填写|联系)\",\"(?:登记|申请)[^。；]{0,20}(?:后|获得|取得)[^。；]{0,20}(?:商用|商业)\"]},\"unless\":[\"无需|不需要|无须\",\"\\\\btrademarks?\\\\b\"]},{\"id\":\"research-only\",\"title\":\"allows research use only\",\"breaks\":{\"osd\":[6],\"osaid\":[\"use\"]},\"limitsCommercialUse\":\"forbidden\",\"wording\":{\"en\":[\"\\\\b(?:solely|only|exclusively|strictly|limited to)\\\\b[^.;]{0,50}\\\\b(?:research|academic|scientific)\\\\b(?:[^.;,]{0,40})\\\\b(?:purposes?|use|uses)\\\\b\",\"\\\\b(?:research|academic)(?:[^.;,]{0,30})(?:purposes?|use|uses) only\\\\b\",\"\\\\bnon-?commercial research uses\\\\b\"],\"zh\":[\"(?<!不)(?:仅|只)(?:限|供|用于|可用于|能用于)?[^。；]{0,15}(?:研究|学术|科研)\"]},\"unless\":[\"\\\\b(?:does|do|shall|will) not (?:restrict|limit|prohibit|prevent)\\\\b\",\"(?<!but )\\\\bnot (?:limited|restricted) to (?:[\\\\w-]+ ){0,3}(?:research|academic|scientific)\\\\b\",\"\\\\bnot only\\\\b\",\"\\\\breference and learning purposes\\\\b\"]},{\"id\":\"revocable\",\"title\":\"can be withdrawn or changed at will\",\"breaks\":{\"osd\":[7],\"osaid\":[\"use\"]},\"wording\":{\"en\":[\"\\\\b(?<!ir)(?<!ir-)(?<!non-)revocable\\\\b\",\"\\\\b(?:may|reserves? the right to)\\\\b[^.;,]{0,40}\\\\b(?:terminate|revoke)\\\\b[^.;]{0,40}\\\\b(?:at any time|in (?:its|our) sole discretion|without cause|for convenience)\",\"\\\\b(?:agreement|licen[sc]e|terms) may be (?:updated|revised|amended|modified)\\\\b.{0,200}\\\\btake effect automatically\\\\b\"],\"zh\":[\"(?<!不)(?<!不可)可撤销\",\"(?:有权|可)(?:随时|单方)[^。；]{0,10}(?:修改|变更|终止|撤销)\"]},\"unless\":[\"\\\\byou (?:may|can|have the right to) terminate\\\\b\"]},{\"id\":\"scale-threshold\",\"title\":\"needs a further licence above a number of users or a revenue\",\"breaks\":{\"osd\":[5,6],\"osaid\":[\"use\"]},\"limitsCommercialUse\":\"conditional\",\"wording\":{\"en\":[\"\\\\b(?:greater than|more than|exceed(?:s|ing)?|over|fewer than|less than|at least|in excess of)\\\\b[^.;]{0,60}\\\\b(?:million|thousand|\\\\d[\\\\d,.]{3,})\\\\b[^.;]{0,40}\\\\b(?:monthly active users|active users|users|annual revenues?|revenues?)\\\\b\",\"\\\\b(?:annual|yearly|monthly|total|gross)\\\\s(?:\\\\w+ )?(?:revenues?|turnover|income)\\\\b[^.;]{0,80}\\\\b(?:exceed(?:s|ing)?|greater than|more than|less than|at least|in excess of|of (?:at least|more than|less than))\\\\b[^.;]{0,40}\\\\d\",\"\\\\bmonthly active users\\\\b[^.;]{0,160}\\\\b(?:greater than|more than|exceed(?:s|ing)?|at least)\\\\b[^.;]{0,30}\\\\d\"],\"zh\":[\"(?:超过|大于|多于|低于|少于|不超过)[^。；]{0,20}(?:万|亿|百万|\\\\d{4,})[^。；]{0,20}(?:用户|月活|日活|收入|营收)\",\"(?:月活|日活|用户(?:日均)?活跃|用户数|日均用户活跃量|月活跃用户|访问量|DAU|MAU|收入|营收|年收入)[^。；]{0,30}(?:超过|大于|多于|低于)\"]},\"unless\":[\"\\\\b(?:no (?:limit|restriction|threshold)|regardless of|without (?:any )?limit)\\\\b\",\"没有限制|不受限制|无需|不需要\"]},{\"id\":\"territory\",\"title\":\"leaves out territories\",\"breaks\":{\"osd\":[5],\"osaid\":[\"use\",\"share\"]},\"limitsCommercialUse\":\"conditional\",\"wording\":{\"en\":[\"\\\\bterritory\\\\b[^.]{0,60}\\\\bexcluding\\\\b\",\"\\\\b(?:does not apply in|not (?:be )?(?:used|available|granted|licensed)[^.;]{0,60}(?:in|within|to)) [^.;]{0,60}\\\\b(?:european union|united kingdom|south korea|eu)\\\\b\",\"\\\\bindividual domiciled in, or a company with a principal place of business in, the european union\\\\b\",\"\\\\boutside (?:of )?the territory\\\\b\"],\"zh\":[\"(?:不包括|除)[^。；]{0,20}(?:欧盟|英国|韩国)\"]}},{\"id\":\"update-duty\",\"title\":\"obliges to use the latest version\",\"breaks\":{\"osd\":[7],\"osaid\":[\"use\"]},\"wording\":{\"en\":[\"\\\\b(?:reasonable efforts?|must|shall|agree) to (?:use|update to) (?:the )?(?:latest|updated) version\"],\"zh\":[\"(?:应|须|必须)[^。；]{0,10}(?:使用|更新)[^。；]{0,6}最新版本\"]}}],\"presets\":[{\"id\":\"openness-only\",\"title\":\"Claims of openness only; how licences are named and declared is left alone\",\"rules\":{\"base-model-terms\":\"off\",\"license-conflict\":\"off\",\"license-id\":\"off\",\"license-missing\":\"off\"}},{\"id\":\"recommended\",\"title\":\"The severities that the rules give by themselves\"},{\"id\":\"strict\",\"title\":\"What only holds in part fails as well\",\"severities\":{\"info\":\"warning\",\"warning\":\"error\"}}],\"standards\":{\"standards\":[{\"id\":\"eu-ai-act\",\"name\":\"EU AI Act, conditions of the open-source exemption\",\"version\":\"2024/1689\",\"publisher\":\"European Union\",\"source\":\"https://eur-lex.europa.eu/eli/reg/2024/1689/oj\",\"summary\":\"What Article 53(2) asks of a general-purpose model before its provider is freed from the technical documentation for authorities and for those who build on the model. It frees from nothing else.\",\"names\":[\"\\\\b(?:EU )?AI Act\\\\b\"],\"subjects\":[\"weights\"],\"criteria\":[{\"id\":\"access\",\"title\":\"Anyone gets access, free of charge\",\"asks\":\"The licence gives access without payment and without an approval of the single user.\",\"source\":\"https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act\",\"test\":{\"unrestricted\":[\"fee\",\"registration\"]}},{\"id\":\"usage\",\"title\":\"Any use is allowed\",\"asks\":\"The licence limits no use - not to research, not to non-commercial use, not to a number of users, not by a list of acceptable uses, not to some persons or countries.\",\"source\":\"https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act\",\"test\":{\"unrestricted\":[\"non-commercial\",\"research-only\",\"scale-threshold\",\"field-of-use\",\"competing-use\",\"no-model-training\",\"persons\",\"territory\",\"revocable\",\"update-duty\"]}},{\"id\":\"modification\",\"title\":\"It may be changed\",\"asks\":\"The licence lets anyone change the model.\",\"source\":\"https://ai-act-law.eu/recital/102/\",\"test\":{\"unrestricted\":[\"no-modification\"]}},{\"id\":\"distribution\",\"title\":\"It may be passed on\",\"asks\":\"The licence lets anyone pass the model on, changed or not; credit and the same terms may be asked for.\",\"source\":\"https://ai-act-law.eu/recital/102/\",\"test\":{\"unrestricted\":[\"no-redistribution\"]}},{\"id\":\"parameters\",\"title\":\"The parameters are public\",\"asks\":\"The parameters, weights included, are publicly available.\",\"source\":\"https://ai-act-law.eu/article/53/\",\"test\":{\"any\":[{\"component\":\"weights_final\"},{\"suggestedBy\":{\"component\":\"weights_final\",\"access\":[\"gated\"]}}]}},{\"id\":\"architecture\",\"title\":\"The architecture is public\",\"asks\":\"Information on the architecture is publicly available.\",\"source\":\"https://ai-act-law.eu/article/53/\",\"test\":{\"any\":[{\"component\":\"model_architecture\"},{\"component\":\"technical_report\"},{\"component\":\"research_paper\"},{\"suggestedBy\":{\"component\":\"model_card\"}}]}},{\"id\":\"usage-information\",\"title\":\"How to use it is public\",\"asks\":\"It is told what the model takes, gives, can do and cannot do, and how it is run.\",\"source\":\"https://ai-act-law.eu/article/53/\",\"test\":{\"any\":[{\"component\":\"model_card\"},{\"suggestedBy\":{\"any\":[{\"component\":\"inference_code\"},{\"component\":\"technical_report\"}]}}]}},{\"id\":\"not-monetised\",\"title\":\"Also asked: it is not monetised\",\"asks\":\"The model is not provided for a price, nor tied to paid services or to the use of personal data.\",\"source\":\"https://ai-act-law.eu/recital/103/\",\"informative\":true,\"test\":{\"outside\":\"a repository does not show how its provider earns money\"}},{\"id\":\"copyright-policy\",\"title\":\"Still owed: a copyright policy\",\"asks\":\"The exemption does not cover the policy to comply with EU copyright law, Article 53(1)(c).\",\"source\":\"https://ai-act-law.eu/recital/104/\",\"informative\":true,\"test\":{\"outside\":\"the policy need not be published\"}},{\"id\":\"training-content-summary\",\"title\":\"Still owed: a summary of the training content\",\"asks\":\"The exemption does not cover the public summary of the training content, Article 53(1)(d).\",\"source\":\"https://ai-act-law.eu/recital/104/\",\"informative\":true,\"test\":{\"outside\":\"the summary may be published anywhere\"}},{\"id\":\"systemic-risk\",\"title\":\"Not exempt: models with systemic risk\",\"asks\":\"The exemption does not hold for general-purpose models with systemic risk.\",\"source\":\"https://ai-act-law.eu/article/53/\",\"informative\":true,\"test\":{\"outside\":\"a repository does not show the compute or a designation\"}}]},{\"id\":\"mof-1.0-class-iii\",\"family\":\"mof-1.0\",\"level\":3,\"name\":\"Model Openness Framework, Class III: Open Model\",\"version\":\"1.0\",\"publisher\":\"LF AI & Data\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"summary\":\"Architecture, final parameters and the documents about them, each under an open licence.\",\"names\":[\"\\\\b(?:MOF|model openness framework)\\\\b.{0,30}\\\\bclass (?:III|3)\\\\b\",\"\\\\bclass (?:III|3)\\\\b.{0,30}\\\\b(?:MOF|model openness framework)\\\\b\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"architecture\",\"title\":\"Model architecture\",\"asks\":\"The code of the architecture is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"model_architecture\",\"license\":\"suited\"}},{\"id\":\"parameters\",\"title\":\"Final model parameters\",\"asks\":\"The final weights are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"weights_final\",\"license\":\"suited\"}},{\"id\":\"technical-report\",\"title\":\"Technical report or research paper\",\"asks\":\"A report on the model is released under an open licence; a research paper may stand in for it.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"any\":[{\"component\":\"technical_report\",\"license\":\"suited\"},{\"component\":\"research_paper\",\"license\":\"suited\"}]}},{\"id\":\"evaluation-results\",\"title\":\"Evaluation results\",\"asks\":\"The results of the evaluation are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_results\",\"license\":\"suited\"}},{\"id\":\"model-card\",\"title\":\"Model card\",\"asks\":\"A model card is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"model_card\",\"license\":\"suited\"}},{\"id\":\"data-card\",\"title\":\"Data card\",\"asks\":\"A data card is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"data_card\",\"license\":\"suited\"}},{\"id\":\"sample-outputs\",\"title\":\"Sample outputs (optional)\",\"asks\":\"Samples of the output may be released too.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"informative\":true,\"test\":{\"component\":\"sample_outputs\"}}]},{\"id\":\"mof-1.0-class-ii\",\"family\":\"mof-1.0\",\"level\":2,\"name\":\"Model Openness Framework, Class II: Open Tooling\",\"version\":\"1.0\",\"publisher\":\"LF AI & Data\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"summary\":\"Class III, and the code and data to train, run and evaluate the model.\",\"names\":[\"\\\\b(?:MOF|model openness framework)\\\\b.{0,30}\\\\bclass (?:II|2)\\\\b\",\"\\\\bclass (?:II|2)\\\\b.{0,30}\\\\b(?:MOF|model openness framework)\\\\b\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"architecture\",\"title\":\"Model architecture\",\"asks\":\"The code of the architecture is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"model_architecture\",\"license\":\"suited\"}},{\"id\":\"parameters\",\"title\":\"Final model parameters\",\"asks\":\"The final weights are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"weights_final\",\"license\":\"suited\"}},{\"id\":\"technical-report\",\"title\":\"Technical report or research paper\",\"asks\":\"A report on the model is released under an open licence; a research paper may stand in for it.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"any\":[{\"component\":\"technical_report\",\"license\":\"suited\"},{\"component\":\"research_paper\",\"license\":\"suited\"}]}},{\"id\":\"evaluation-results\",\"title\":\"Evaluation results\",\"asks\":\"The results of the evaluation are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_results\",\"license\":\"suited\"}},{\"id\":\"model-card\",\"title\":\"Model card\",\"asks\":\"A model card is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"model_card\",\"license\":\"suited\"}},{\"id\":\"data-card\",\"title\":\"Data card\",\"asks\":\"A data card is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"data_card\",\"license\":\"suited\"}},{\"id\":\"sample-outputs\",\"title\":\"Sample outputs (optional)\",\"asks\":\"Samples of the output may be released too.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"informative\":true,\"test\":{\"component\":\"sample_outputs\"}},{\"id\":\"training-code\",\"title\":\"Training code\",\"asks\":\"The training code is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"training_code\",\"license\":\"suited\"}},{\"id\":\"inference-code\",\"title\":\"Inference code\",\"asks\":\"The inference code is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"inference_code\",\"license\":\"suited\"}},{\"id\":\"evaluation-code\",\"title\":\"Evaluation code\",\"asks\":\"The evaluation code is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_code\",\"license\":\"suited\"}},{\"id\":\"evaluation-data\",\"title\":\"Evaluation data\",\"asks\":\"The evaluation data is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_data\",\"license\":\"suited\"}},{\"id\":\"supporting-tools\",\"title\":\"Supporting libraries and tools (optional)\",\"asks\":\"Supporting libraries and tools may be released too.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"informative\":true,\"test\":{\"component\":\"supporting_tools\"}}]},{\"id\":\"mof-1.0-class-i\",\"family\":\"mof-1.0\",\"level\":1,\"name\":\"Model Openness Framework, Class I: Open Science\",\"version\":\"1.0\",\"publisher\":\"LF AI & Data\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"summary\":\"Class II, and the paper, the datasets, the code that prepared them and the checkpoints on the way.\",\"names\":[\"\\\\b(?:MOF|model openness framework)\\\\b.{0,30}\\\\bclass (?:I|1)\\\\b\",\"\\\\bclass (?:I|1)\\\\b.{0,30}\\\\b(?:MOF|model openness framework)\\\\b\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"architecture\",\"title\":\"Model architecture\",\"asks\":\"The code of the architecture is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"model_architecture\",\"license\":\"suited\"}},{\"id\":\"parameters\",\"title\":\"Final model parameters\",\"asks\":\"The final weights are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"weights_final\",\"license\":\"suited\"}},{\"id\":\"technical-report\",\"title\":\"Technical report or research paper\",\"asks\":\"A report on the model is released under an open licence; a research paper may stand in for it.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"any\":[{\"component\":\"technical_report\",\"license\":\"suited\"},{\"component\":\"research_paper\",\"license\":\"suited\"}]}},{\"id\":\"evaluation-results\",\"title\":\"Evaluation results\",\"asks\":\"The results of the evaluation are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_results\",\"license\":\"suited\"}},{\"id\":\"model-card\",\"title\":\"Model card\",\"asks\":\"A model card is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"model_card\",\"license\":\"suited\"}},{\"id\":\"data-card\",\"title\":\"Data card\",\"asks\":\"A data card is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"data_card\",\"license\":\"suited\"}},{\"id\":\"sample-outputs\",\"title\":\"Sample outputs (optional)\",\"asks\":\"Samples of the output may be released too.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"informative\":true,\"test\":{\"component\":\"sample_outputs\"}},{\"id\":\"training-code\",\"title\":\"Training code\",\"asks\":\"The training code is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"training_code\",\"license\":\"suited\"}},{\"id\":\"inference-code\",\"title\":\"Inference code\",\"asks\":\"The inference code is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"inference_code\",\"license\":\"suited\"}},{\"id\":\"evaluation-code\",\"title\":\"Evaluation code\",\"asks\":\"The evaluation code is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_code\",\"license\":\"suited\"}},{\"id\":\"evaluation-data\",\"title\":\"Evaluation data\",\"asks\":\"The evaluation data is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"evaluation_data\",\"license\":\"suited\"}},{\"id\":\"supporting-tools\",\"title\":\"Supporting libraries and tools (optional)\",\"asks\":\"Supporting libraries and tools may be released too.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"informative\":true,\"test\":{\"component\":\"supporting_tools\"}},{\"id\":\"research-paper\",\"title\":\"Research paper\",\"asks\":\"A research paper is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"research_paper\",\"license\":\"suited\"}},{\"id\":\"datasets\",\"title\":\"Datasets\",\"asks\":\"The datasets are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"datasets\",\"license\":\"suited\"}},{\"id\":\"data-preprocessing-code\",\"title\":\"Data-preprocessing code\",\"asks\":\"The code that prepared the data is released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"data_preprocessing_code\",\"license\":\"suited\"}},{\"id\":\"intermediate-parameters\",\"title\":\"Intermediate model parameters\",\"asks\":\"Checkpoints of the training are released under an open licence.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"test\":{\"component\":\"weights_intermediate\",\"license\":\"suited\"}},{\"id\":\"metadata\",\"title\":\"Model metadata (optional)\",\"asks\":\"Metadata such as optimizer states may be released too.\",\"source\":\"https://arxiv.org/abs/2403.13784\",\"informative\":true,\"test\":{\"component\":\"model_metadata\"}}]},{\"id\":\"open-weights-2023\",\"name\":\"Open Weights definition\",\"version\":\"2023\",\"publisher\":\"OSS Capital\",\"source\":\"https://github.com/Open-Weights/Definition\",\"summary\":\"Weights under open terms, with enough about the training to study it, and the training software as open source.\",\"names\":[\"\\\\bopen[- ]weights definition\\\\b\"],\"subjects\":[\"weights\"],\"criteria\":[{\"id\":\"weights\",\"title\":\"The weights are there\",\"asks\":\"The weights come with the model.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"component\":\"weights_final\"}},{\"id\":\"architecture\",\"title\":\"The architecture is told\",\"asks\":\"The architecture is described, or its code is there.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"any\":[{\"component\":\"model_architecture\"},{\"suggestedBy\":{\"any\":[{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"training-method\",\"title\":\"How it was trained is told\",\"asks\":\"The method of the training is described, or can be read from its code.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"any\":[{\"component\":\"training_code\"},{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}},{\"id\":\"data-description\",\"title\":\"The training data is described\",\"asks\":\"What the data is and where it comes from is told; the data itself may be held back.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"any\":[{\"component\":\"data_card\"},{\"component\":\"datasets\"},{\"suggestedBy\":{\"any\":[{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"hyperparameters\",\"title\":\"The hyperparameters are told\",\"asks\":\"The settings of the training are given.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"any\":[{\"component\":\"model_metadata\"},{\"suggestedBy\":{\"any\":[{\"component\":\"training_code\"},{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"training-software\",\"title\":\"The training software is open source\",\"asks\":\"The software that the model was trained with is under an open-source licence or in the public domain.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"component\":\"training_code\",\"license\":\"open\"}},{\"id\":\"any-purpose\",\"title\":\"Everyone may use it for anything\",\"asks\":\"The licence lets all who get the model use it for any purpose.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"all\":[{\"license\":\"open\"},{\"unrestricted\":{\"osaid\":\"use\"}}]}},{\"id\":\"modification\",\"title\":\"Everyone may change it\",\"asks\":\"The licence lets all who get the model change it for any purpose.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"unrestricted\":[\"no-modification\"]}},{\"id\":\"sharing\",\"title\":\"Everyone may pass it on\",\"asks\":\"The licence lets all who get the model give it to others, changed or not.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"unrestricted\":[\"no-redistribution\",\"fee\"]}},{\"id\":\"no-discrimination\",\"title\":\"No user, industry or purpose is left out\",\"asks\":\"The licence treats all users, industries and purposes alike.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"test\":{\"all\":[{\"unrestricted\":{\"osd\":5}},{\"unrestricted\":{\"osd\":6}}]}},{\"id\":\"online-reference\",\"title\":\"Notices may be given by a link\",\"asks\":\"The licence lets notices, or the weights, be given by a reference on the web.\",\"source\":\"https://github.com/Open-Weights/Definition\",\"informative\":true,\"test\":{\"outside\":\"most licences do not say it; read yours\"}}]},{\"id\":\"osaid-0.0.8\",\"name\":\"Open Source AI Definition, draft checklist\",\"version\":\"0.0.8\",\"publisher\":\"Open Source Initiative\",\"source\":\"https://opensource.org/deepdive/drafts/the-open-source-ai-definition-draft-v-0-0-8\",\"summary\":\"The checklist of the 2024 draft, which asks for components of the Model Openness Framework one by one.\",\"names\":[\"\\\\bOSAID\\\\s*(?:v(?:ersion)?\\\\.?\\\\s*)?0\\\\.0\\\\.8\\\\b\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"freedoms\",\"title\":\"Use, study, change and share it\",\"asks\":\"The terms of code and parameters let anyone use, study, change and share the system for any purpose.\",\"source\":\"https://opensource.org/deepdive/drafts/the-open-source-ai-definition-draft-v-0-0-8\",\"test\":{\"license\":\"open\"}},{\"id\":\"training-methodology\",\"title\":\"How it was trained is told\",\"asks\":\"Methods and techniques of the training are described, or can be read from its code.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"any\":[{\"component\":\"training_code\"},{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}},{\"id\":\"data-scope\",\"title\":\"What is in the training data is told\",\"asks\":\"Scope and characteristics of the training data are described.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"any\":[{\"component\":\"data_card\"},{\"component\":\"datasets\"},{\"suggestedBy\":{\"any\":[{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"data-provenance\",\"title\":\"Where the training data comes from is told\",\"asks\":\"It is told how the data was obtained and chosen.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"any\":[{\"component\":\"data_card\"},{\"component\":\"datasets\"},{\"suggestedBy\":{\"any\":[{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"data-labeling\",\"title\":\"How the data was labelled is told\",\"asks\":\"Where data was labelled, it is described how.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"any\":[{\"component\":\"datasets\"},{\"suggestedBy\":{\"any\":[{\"component\":\"data_card\"},{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"data-cleaning\",\"title\":\"How the data was cleaned is told\",\"asks\":\"The way that the data was cleaned is described, or can be read from its code.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"any\":[{\"component\":\"data_preprocessing_code\"},{\"suggestedBy\":{\"any\":[{\"component\":\"data_card\"},{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"data-preprocessing-code\",\"title\":\"Data-preprocessing code\",\"asks\":\"The code that prepared the data is available under an OSI-approved licence.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"component\":\"data_preprocessing_code\",\"license\":\"osi-approved\"}},{\"id\":\"training-code\",\"title\":\"Training, validation and testing code\",\"asks\":\"The code of training, validation and testing is available under an OSI-approved licence.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"component\":\"training_code\",\"license\":\"osi-approved\"}},{\"id\":\"inference-code\",\"title\":\"Inference code\",\"asks\":\"The code that runs the model is available under an OSI-approved licence.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"component\":\"inference_code\",\"license\":\"osi-approved\"}},{\"id\":\"supporting-tools\",\"title\":\"Supporting libraries and tools\",\"asks\":\"Tokenizers and other tools that belong to it are available under an OSI-approved licence.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"component\":\"supporting_tools\",\"license\":\"osi-approved\"}},{\"id\":\"architecture\",\"title\":\"Model architecture\",\"asks\":\"The code of the architecture is available under an OSI-approved licence.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"component\":\"model_architecture\",\"license\":\"osi-approved\"}},{\"id\":\"parameters\",\"title\":\"Model parameters\",\"asks\":\"The trained parameters are available under open terms.\",\"source\":\"https://hackmd.io/@opensourceinitiative/osaid-0-0-8\",\"test\":{\"component\":\"weights_final\",\"license\":\"open\"}}]},{\"id\":\"osaid-1.0\",\"name\":\"Open Source AI Definition\",\"version\":\"1.0\",\"publisher\":\"Open Source Initiative\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"summary\":\"Anyone may use, study, change and share the system, and gets what a skilled person needs to do so - information about the training data, the code of training and running, and the parameters.\",\"names\":[\"\\\\bopen[- ]source AI definition\\\\b\",\"\\\\bOSAID\\\\b(?!\\\\s*(?:v(?:ersion)?\\\\.?\\\\s*)?0)\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"use\",\"title\":\"Use it for anything, without asking\",\"asks\":\"The terms let anyone use the system for any purpose without leave.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"all\":[{\"license\":\"open\"},{\"unrestricted\":{\"osaid\":\"use\"}}]}},{\"id\":\"study\",\"title\":\"Study how it works\",\"asks\":\"The terms let anyone look into the system and its parts; whoever may change it may study it.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"unrestricted\":[\"no-modification\"]}},{\"id\":\"modify\",\"title\":\"Change it for anything\",\"asks\":\"The terms let anyone change the system, also so that it gives something else.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"unrestricted\":{\"osaid\":\"modify\"}}},{\"id\":\"share\",\"title\":\"Share it, changed or not\",\"asks\":\"The terms let anyone pass the system on, with or without changes, for any purpose.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"unrestricted\":{\"osaid\":\"share\"}}},{\"id\":\"data-information\",\"title\":\"What it was trained on is told\",\"asks\":\"A skilled person learns enough about the training data, including where public parts can be had, to build a system that is much the same. The data itself is not asked for where it cannot be shared.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"any\":[{\"component\":\"datasets\"},{\"component\":\"data_card\"},{\"suggestedBy\":{\"any\":[{\"component\":\"technical_report\"},{\"component\":\"research_paper\"}]}}]}},{\"id\":\"training-code\",\"title\":\"The training code is there\",\"asks\":\"The code of the training, with its settings, is available under an OSI-approved licence.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"component\":\"training_code\",\"license\":\"osi-approved\"}},{\"id\":\"data-processing-code\",\"title\":\"The data-processing code is there\",\"asks\":\"The code that filtered and prepared the training data is available under an OSI-approved licence.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"component\":\"data_preprocessing_code\",\"license\":\"osi-approved\"}},{\"id\":\"inference-code\",\"title\":\"Architecture and inference code are there\",\"asks\":\"The code of the architecture and for running the model is available under an OSI-approved licence.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"all\":[{\"component\":\"model_architecture\",\"license\":\"osi-approved\"},{\"component\":\"inference_code\",\"license\":\"osi-approved\"}]}},{\"id\":\"parameters\",\"title\":\"The parameters are there\",\"asks\":\"Weights and other settings of the trained model are available under open terms.\",\"source\":\"https://opensource.org/ai/open-source-ai-definition\",\"test\":{\"component\":\"weights_final\",\"license\":\"open\"}}]},{\"id\":\"osd-1.9\",\"name\":\"Open Source Definition\",\"version\":\"1.9\",\"publisher\":\"Open Source Initiative\",\"source\":\"https://opensource.org/osd\",\"summary\":\"The licence lets anyone use, change and pass on the work for anything, on no more than modest duties.\",\"names\":[\"\\\\bopen[- ]source definition\\\\b\",\"\\\\bOSD\\\\b\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"license\",\"title\":\"The licence as a whole is open\",\"asks\":\"All in all the licence grants the freedoms that the ten points describe.\",\"source\":\"https://opensource.org/licenses\",\"test\":{\"license\":\"open\"}},{\"id\":\"free-redistribution\",\"title\":\"1. Anyone may pass it on or sell it\",\"asks\":\"Nobody needs leave or has to pay to give copies away or to sell them as part of something larger.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":1}}},{\"id\":\"source-code\",\"title\":\"2. There is something to work on\",\"asks\":\"The form that people change it in is there - code as source, a model at least as its parameters.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"any\":[{\"component\":\"model_architecture\"},{\"component\":\"training_code\"},{\"component\":\"inference_code\"},{\"component\":\"weights_final\",\"access\":[\"present\",\"linked\",\"gated\"]}]}},{\"id\":\"derived-works\",\"title\":\"3. It may be changed, and changes passed on\",\"asks\":\"Changed versions may be made and given to others under the same terms.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":3}}},{\"id\":\"integrity\",\"title\":\"4. Changed versions may be built and spread\",\"asks\":\"The authors may ask for patches or another name, but must let things built from changed versions be spread.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":[\"no-modification\",\"no-redistribution\"]}},{\"id\":\"persons-and-groups\",\"title\":\"5. It leaves nobody out\",\"asks\":\"No person, group, company or country is treated differently from others.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":5}}},{\"id\":\"fields-of-endeavor\",\"title\":\"6. It may be used for anything\",\"asks\":\"No purpose is ruled out, neither business nor any on a list of forbidden uses.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":6}}},{\"id\":\"distribution-of-license\",\"title\":\"7. The rights come with the copy\",\"asks\":\"Whoever gets a copy has the rights without signing, registering or agreeing to anything further.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":7}}},{\"id\":\"not-specific-to-a-product\",\"title\":\"8. The rights do not hang on a product\",\"asks\":\"Taken out of the product or collection that it came in, the work keeps all its rights.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":8}}},{\"id\":\"other-software\",\"title\":\"9. It does not reach into other works\",\"asks\":\"What is shipped beside it, or made with its output, is not bound by its terms.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":9}}},{\"id\":\"technology-neutral\",\"title\":\"10. No technology is required\",\"asks\":\"No right depends on a certain interface, device or way of accepting the terms.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"unrestricted\":{\"osd\":10}}},{\"id\":\"approved\",\"title\":\"The licence is approved by the OSI\",\"asks\":\"The licence is on the Open Source Initiative's list. An open one need not be; see osi-approved.\",\"source\":\"https://opensource.org/licenses\",\"informative\":true,\"test\":{\"license\":\"osi-approved\"}}]},{\"id\":\"osi-approved\",\"name\":\"OSI-approved licence\",\"version\":\"1.0\",\"publisher\":\"Open Source Initiative\",\"source\":\"https://opensource.org/licenses\",\"summary\":\"The licence itself went through the Open Source Initiative's review and is on its list.\",\"names\":[\"\\\\bOSI[- ](?:approved|certified|compliant)\\\\b\",\"\\\\bapproved by (?:the )?(?:OSI|open source initiative)\\\\b\"],\"subjects\":[\"code\",\"weights\"],\"criteria\":[{\"id\":\"license\",\"title\":\"The licence is approved\",\"asks\":\"Code and weights come under licences that are on the list.\",\"source\":\"https://opensource.org/licenses\",\"test\":{\"license\":\"osi-approved\"}}]},{\"id\":\"owd-0.3\",\"name\":\"Open Weight Definition\",\"version\":\"0.3\",\"publisher\":\"Open Source Alliance\",\"source\":\"https://openweight.org/\",\"summary\":\"The Open Source Definition's ten points, said of a model's weights instead of a program's source.\",\"names\":[\"\\\\bopen weight definition\\\\b\",\"\\\\bOWD\\\\b\"],\"subjects\":[\"weights\"],\"criteria\":[{\"id\":\"free-redistribution\",\"title\":\"1. Anyone may pass the weights on or sell them\",\"asks\":\"Nobody needs leave or has to pay to give the weights away or to sell them with other things.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":1}}},{\"id\":\"model-weights\",\"title\":\"2. The weights are there for everyone\",\"asks\":\"The weights that people would really run can be had without asking, not only a mangled form of them.\",\"source\":\"https://openweight.org/\",\"test\":{\"component\":\"weights_final\"}},{\"id\":\"derived-works\",\"title\":\"3. They may be changed, and changes passed on\",\"asks\":\"Changed weights may be made and given to others under the same terms.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":3}}},{\"id\":\"integrity\",\"title\":\"4. Changed weights may be spread\",\"asks\":\"The authors may ask for another name or a note on changes, but must let changed weights be spread.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":[\"no-modification\",\"no-redistribution\"]}},{\"id\":\"persons-and-groups\",\"title\":\"5. Nobody is left out\",\"asks\":\"No person, group, company or country is treated differently from others.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":5}}},{\"id\":\"fields-of-endeavor\",\"title\":\"6. They may be used for anything\",\"asks\":\"No purpose is ruled out, neither business nor any on a list of forbidden uses.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":6}}},{\"id\":\"distribution-of-license\",\"title\":\"7. The rights come with the copy\",\"asks\":\"Whoever gets the weights has the rights without any further licence.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":7}}},{\"id\":\"not-specific-to-a-product\",\"title\":\"8. The rights do not hang on a product\",\"asks\":\"Taken out of the collection that they came in, the weights keep all their rights.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":8}}},{\"id\":\"other-works\",\"title\":\"9. They do not reach into other works\",\"asks\":\"Other models, and what is shipped beside the weights, are not bound by their terms.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":9}}},{\"id\":\"technology-neutral\",\"title\":\"10. No technology is required\",\"asks\":\"No right depends on a certain interface, device or technology.\",\"source\":\"https://openweight.org/\",\"test\":{\"unrestricted\":{\"osd\":10}}}]},{\"id\":\"strict\",\"name\":\"Strict reading\",\"version\":\"1\",\"publisher\":\"OpenClaims\",\"source\":\"https://www.gnu.org/philosophy/free-sw.en.html\",\"summary\":\"The training data is part of the source - all that it takes to make the model again is there, under open licences.\",\"names\":[],\"subjects\":[\"code\",\"weights\",\"data\"],\"criteria\":[{\"id\":\"license\",\"title\":\"All licences are open\",\"asks\":\"Code, weights and data come under licences that let anyone use, change and share them for anything.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"license\":\"open\"}},{\"id\":\"weights\",\"title\":\"Weights\",\"asks\":\"The final weights are released under an open licence.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"component\":\"weights_final\",\"license\":\"open\"}},{\"id\":\"architecture\",\"title\":\"Architecture\",\"asks\":\"The code of the architecture is released under an open licence.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"component\":\"model_architecture\",\"license\":\"open\"}},{\"id\":\"training-code\",\"title\":\"Training code\",\"asks\":\"The training code is released under an open licence.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"component\":\"training_code\",\"license\":\"open\"}},{\"id\":\"training-data\",\"title\":\"Training data\",\"asks\":\"The training data itself is released under an open licence.\",\"source\":\"https://opendefinition.org/od/2.1/en/\",\"test\":{\"component\":\"datasets\",\"license\":\"open\"}},{\"id\":\"data-preprocessing-code\",\"title\":\"Data-preprocessing code\",\"asks\":\"The code that prepared the data is released under an open licence.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"component\":\"data_preprocessing_code\",\"license\":\"open\"}},{\"id\":\"configuration\",\"title\":\"Settings of the training\",\"asks\":\"The settings of the training are given, or stand in its code.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"any\":[{\"component\":\"model_metadata\"},{\"suggestedBy\":{\"component\":\"training_code\"}}]}},{\"id\":\"inference-code\",\"title\":\"Inference code\",\"asks\":\"The code that runs the model is released under an open licence.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"component\":\"inference_code\",\"license\":\"open\"}},{\"id\":\"evaluation\",\"title\":\"Evaluation code and data\",\"asks\":\"What it takes to check the results is released under open licences.\",\"source\":\"https://opensource.org/osd\",\"test\":{\"all\":[{\"component\":\"evaluation_code\",\"license\":\"open\"},{\"component\":\"evaluation_data\",\"license\":\"open\"}]}}]}],\"components\":[{\"id\":\"model_architecture\",\"name\":\"Model architecture\",\"description\":\"Code that defines how the model is built\",\"kind\":\"code\",\"subject\":\"code\"},{\"id\":\"data_preprocessing_code\",\"name\":\"Data preprocessing code\",\"description\":\"Code that collects, cleans and prepares the training data\",\"kind\":\"code\",\"subject\":\"code\"},{\"id\":\"training_code\",\"name\":\"Training code\",\"description\":\"Code that the model was trained with\",\"kind\":\"code\",\"subject\":\"code\"},{\"id\":\"inference_code\",\"name\":\"Inference code\",\"description\":\"Code that runs the model\",\"kind\":\"code\",\"subject\":\"code\"},{\"id\":\"evaluation_code\",\"name\":\"Evaluation code\",\"description\":\"Code that the model was evaluated with\",\"kind\":\"code\",\"subject\":\"code\"},{\"id\":\"supporting_tools\",\"name\":\"Supporting libraries and tools\",\"description\":\"Libraries and tools that were made or used on the way\",\"kind\":\"code\",\"subject\":\"code\"},{\"id\":\"weights_final\",\"name\":\"Model parameters (Final)\",\"description\":\"The trained weights and biases\",\"kind\":\"data\",\"subject\":\"weights\"},{\"id\":\"weights_intermediate\",\"name\":\"Model parameters (Intermediate)\",\"description\":\"Checkpoints of the weights from the course of the training\",\"kind\":\"data\",\"subject\":\"weights\"},{\"id\":\"datasets\",\"name\":\"Datasets\",\"description\":\"The data that the model was trained, validated and tested with\",\"kind\":\"data\",\"subject\":\"data\"},{\"id\":\"evaluation_data\",\"name\":\"Evaluation data\",\"description\":\"The data that the model was evaluated with\",\"kind\":\"data\",\"subject\":\"data\"},{\"id\":\"model_metadata\",\"name\":\"Model metadata\",\"description\":\"Configuration of the training, optimizer states and the like\",\"kind\":\"data\",\"subject\":\"weights\"},{\"id\":\"sample_outputs\",\"name\":\"Sample model outputs\",\"description\":\"Examples of what the model gives\",\"kind\":\"document\",\"subject\":\"docs\"},{\"id\":\"model_card\",\"name\":\"Model card\",\"description\":\"What the model is for, how well it does and where its limits are\",\"kind\":\"document\",\"subject\":\"docs\"},{\"id\":\"data_card\",\"name\":\"Data card\",\"description\":\"Where the data comes from, what is in it and how it was prepared\",\"kind\":\"document\",\"subject\":\"docs\"},{\"id\":\"technical_report\",\"name\":\"Technical report\",\"description\":\"How the model was made and how it is used\",\"kind\":\"document\",\"subject\":\"docs\"},{\"id\":\"research_paper\",\"name\":\"Research paper\",\"description\":\"The scientific account of the model\",\"kind\":\"document\",\"subject\":\"docs\"},{\"id\":\"evaluation_results\",\"name\":\"Evaluation results\",\"description\":\"The figures of the evaluation, and how they came about\",\"kind\":\"document\",\"subject\":\"docs\"}],\"suitable\":{\"code\":{\"osiApproved\":true,\"families\":[\"open-models\"]},\"data\":{\"families\":[\"open-data\",\"creative-commons\",\"open-models\"]},\"document\":{\"families\":[\"creative-commons\",\"open-data\",\"open-models\"]}},\"judging\":[{\"kinds\":[\"open-source\"],\"subjects\":[\"model\",\"project\"],\"by\":[{\"standard\":\"osd-1.9\",\"severity\":\"error\",\"of\":[\"weights\"]},{\"standard\":\"osaid-1.0\",\"severity\":\"warning\",\"criteria\":[\"data-information\",\"training-code\",\"parameters\"]},{\"standard\":\"osaid-0.0.8\",\"severity\":\"off\"},{\"standard\":\"mof-1.0-class-iii\",\"severity\":\"off\"},{\"standard\":\"mof-1.0-class-ii\",\"severity\":\"off\"},{\"standard\":\"mof-1.0-class-i\",\"severity\":\"off\"},{\"standard\":\"eu-ai-act\",\"severity\":\"off\"},{\"standard\":\"osi-approved\",\"severity\":\"off\"},{\"standard\":\"strict\",\"severity\":\"off\"}]},{\"kinds\":[\"open-source\"],\"subjects\":[\"code\"],\"by\":[{\"standard\":\"osd-1.9\",\"severity\":\"error\",\"of\":[\"code\"]},{\"standard\":\"osi-approved\",\"severity\":\"off\",\"of\":[\"code\"]}]},{\"kinds\":[\"open-source\",\"open\"],\"subjects\":[\"data\"],\"by\":[{\"standard\":\"osd-1.9\",\"severity\":\"error\",\"criteria\":[\"license\"],\"of\":[\"data\"]}]},{\"kinds\":[\"open-source\",\"open\"],\"subjects\":[\"docs\"],\"by\":[{\"standard\":\"osd-1.9\",\"severity\":\"error\",\"criteria\":[\"license\"],\"of\":[\"docs\"]}]},{\"kinds\":[\"open-weights\"],\"subjects\":[\"model\",\"project\",\"code\",\"data\",\"docs\"],\"by\":[{\"standard\":\"owd-0.3\",\"severity\":\"error\"},{\"standard\":\"open-weights-2023\",\"severity\":\"off\"}]},{\"kinds\":[\"open\"],\"subjects\":[\"model\",\"project\"],\"strengthened\":true,\"by\":[{\"standard\":\"strict\",\"severity\":\"error\",\"criteria\":[\"weights\",\"training-code\",\"training-data\"]},{\"standard\":\"mof-1.0-class-i\",\"severity\":\"off\"}]},{\"kinds\":[\"open\"],\"subjects\":[\"model\",\"project\"],\"by\":[{\"standard\":\"osd-1.9\",\"severity\":\"error\",\"of\":[\"weights\"]},{\"standard\":\"mof-1.0-class-iii\",\"severity\":\"off\"},{\"standard\":\"strict\",\"severity\":\"off\"}]},{\"kinds\":[\"open\"],\"subjects\":[\"code\"],\"by\":[{\"standard\":\"osd-1.9\",\"severity\":\"error\",\"of\":[\"code\"]}]},{\"kinds\":[\"reproducible\"],\"subjects\":[\"model\",\"project\",\"code\"],\"by\":[{\"standard\":\"strict\",\"severity\":\"warning\",\"criteria\":[\"training-code\",\"training-data\",\"configuration\"]}]}]},\"suggestions\":[{\"language\":\"de\",\"license\":{\"name\":\"der Lizenz „{name}“\",\"id\":\"der Lizenz {id}\"},\"except\":\"\\\\b(?:beste[rns]?|erste[rns]?|führende[rns]?|größte[rns]?|andere[rnsm]?|Community)\\\\b\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"open[- ]source\",\"after\":\"-\\\\p{L}*modelle?[ns]?(?!\\\\p{L})\",\"write\":\"open-weight\"},{\"says\":\"source-available\",\"claim\":\"open[- ]source\",\"after\":\"-\\\\p{L}*(?:modelle?[ns]?|code)(?!\\\\p{L})\",\"write\":\"source-available\"},{\"says\":\"licensed\",\"claim\":\"(?:vollständig |komplett )?(?:open[- ]source|quelloffen)\",\"before\":\"(?<!\\\\p{L})(?:ist|sind) (?:jetzt |auch )?\",\"after\":\"\\\\s?(?:[.,;:!)]|$| und(?!\\\\p{L}))\",\"write\":\"unter {license} verfügbar\"},{\"says\":\"on-request\",\"claim\":\"(?:frei|öffentlich) (?:verfügbar|zugänglich)\",\"before\":\"(?<!\\\\p{L})(?:ist|sind) (?:[\\\\p{L}\\\\d.-]+ ){0,3}\",\"after\":\"\\\\s?(?:[.,;:!)]|$| und(?!\\\\p{L}))\",\"write\":\"auf Anfrage erhältlich\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>(?:für die )?kommerzielle Nutzung)\",\"write\":\"$<words> im Rahmen {license}\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>kommerziell (?:nutzbar|verwendbar))\",\"write\":\"im Rahmen {license} $<words>\"},{\"says\":\"non-commercial\",\"claim\":\"kommerziell(?<words> (?:nutzbar|verwendbar))\",\"write\":\"nur nicht-kommerziell$<words>\"}]},{\"language\":\"en\",\"license\":{\"name\":\"the {name}\",\"id\":\"{id}\"},\"article\":{\"vowel\":\"an\",\"consonant\":\"a\"},\"except\":\"\\\\b(?:best|first|leading|leads?|top|largest|strongest|smallest|fastest|only|greatest|state-of-the-art|among|other|different|existing|various|communit(?:y|ies)|ecosystem|movement)\\\\b\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:(?:fully|truly|completely|100%)[- ])?open[- ]sourced?\",\"after\":\" (?:(?!(?:and|or|is|are|the|an?|of|for|to|in|on|by|with|that|which|code|data)\\\\b)[\\\\w.+-]+ ){0,4}(?:models?|LLMs?|MLLMs?|VLMs?|checkpoints?|weights)\\\\b(?! and\\\\b)\",\"write\":\"open-weight\"},{\"says\":\"open-weights\",\"claim\":\"(?:fully|truly|completely|totally|entirely|genuinely)[- ]open\",\"after\":\" (?:(?!(?:and|or|is|are|the|an?|of|for|to|in|on|by|with|that|which|code|data)\\\\b)[\\\\w.+-]+ ){0,4}(?:models?|LLMs?|MLLMs?|VLMs?|checkpoints?|weights)\\\\b(?! and\\\\b)\",\"write\":\"open-weight\"},{\"says\":\"open-weights\",\"claim\":\"(?:(?:fully|truly|completely|100%)[- ])?open[- ]sourced?|(?:fully|truly|completely|totally|entirely|genuinely)[- ]open\",\"before\":\"\\\\b(?:is|are|was|were) (?:now |all |also )?\",\"after\":\"\\\\s*(?:[.!;:)]|$)\",\"write\":\"open-weight\"},{\"says\":\"source-available\",\"claim\":\"(?:(?:fully|truly|completely|100%)[- ])?open[- ]sourced?\",\"after\":\" (?:(?!(?:and|or|is|are|the|an?|of|for|to|in|on|by|with|that|which|data)\\\\b)[\\\\w.+-]+ ){0,4}(?:models?|LLMs?|MLLMs?|VLMs?|checkpoints?|code|codebase|library|toolkit|framework|implementation)\\\\b(?! and\\\\b)\",\"write\":\"source-available\"},{\"says\":\"source-available\",\"claim\":\"open(?<noun>(?: [\\\\w.+-]+){0,4} (?:models?|LLMs?|MLLMs?|VLMs?|checkpoints?))\",\"write\":\"source-available$<noun>\"},{\"says\":\"licensed\",\"claim\":\"(?:(?:fully|truly|completely|100%)[- ])?open[- ]sourced?|(?:fully|truly|completely|totally|entirely|genuinely)[- ]open\",\"before\":\"\\\\b(?:is|are|was|were|remains?|made) (?:now |all |also |both )?\",\"after\":\"\\\\s*(?:[.,!;:)]|$|\\\\s(?:and|but)\\\\b)\",\"write\":\"available under {license}\"},{\"says\":\"licensed\",\"claim\":\"(?:fully )?open[- ]sourced\",\"before\":\"\\\\bbeen (?:now |all |also )?\",\"after\":\"\\\\s*(?:[.,!;:)]|$|\\\\s(?:and|but)\\\\b)\",\"write\":\"released under {license}\"},{\"says\":\"licensed\",\"claim\":\"weights are (?:fully |now |completely )?open\",\"after\":\"\\\\s*(?:[.,!;:)]|$|\\\\s(?:and|but)\\\\b)\",\"write\":\"weights are available under {license}\"},{\"says\":\"on-request\",\"claim\":\"(?:publicly|openly|freely) (?:available|accessible)\",\"before\":\"\\\\b(?:is|are|was|were|be|been|being|made|remains?) (?:now |all |also |both )?\",\"write\":\"available on request\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>(?:(?:free(?:ly)?|available|allowed|permitted|licensed) )(?:[\\\\w]+ )*commercial(?:ly)? (?:use|usage|purposes))\",\"after\":\"\\\\s*(?:[.,!;:)]|$|\\\\s(?:and|but)\\\\b)\",\"write\":\"$<words> under the terms of {license}\"},{\"says\":\"non-commercial\",\"claim\":\"(?<before>(?:free|freely available|available|allowed|permitted|suitable|usable) for )commercial (?<noun>use|usage|purposes|applications)\",\"write\":\"$<before>non-commercial $<noun>\"}]},{\"language\":\"es\",\"license\":{\"name\":\"la licencia «{name}»\",\"id\":\"la licencia {id}\"},\"except\":\"\\\\b(?:mejor(?:es)?|primer[oa]?s?|líder(?:es)?|otr[oa]s?|comunidad)\\\\b\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:totalmente |completamente )?(?<de>de )?código abierto\",\"before\":\"modelos?(?: [\\\\p{L}-]+){0,3} (?:de )?|\\\\b(?:es|son) (?:de )?\",\"write\":\"$<de>pesos abiertos\"},{\"says\":\"source-available\",\"claim\":\"(?:totalmente |completamente )?(?<de>de )?código abierto\",\"before\":\"(?:modelos?|código|proyecto)(?: [\\\\p{L}-]+){0,3} (?:de )?|\\\\b(?:es|son) (?:de )?\",\"write\":\"$<de>código disponible\"},{\"says\":\"on-request\",\"claim\":\"(?:públicamente|libremente) (?:disponible|accesible)(?<s>s?)|(?:disponible|accesible)(?<t>s?) públicamente\",\"write\":\"disponible$<s>$<t> bajo petición\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>.*uso comercial)\",\"after\":\"\\\\s?(?:[.,;:!)]|$)\",\"write\":\"$<words> según los términos de {license}\"},{\"says\":\"non-commercial\",\"claim\":\"(?<words>(?:para )?(?:su |el )?uso) comercial\",\"write\":\"$<words> no comercial\"}]},{\"language\":\"fr\",\"license\":{\"name\":\"la licence « {name} »\",\"id\":\"la licence {id}\"},\"except\":\"\\\\b(?:meilleure?s?|première?s?|premiers?|autres?|communauté)\\\\b\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:entièrement |totalement )?open[- ]?source\",\"before\":\"modèles?(?: (?!et |ou )[\\\\p{L}-]+){0,3} \",\"write\":\"à poids ouverts\"},{\"says\":\"source-available\",\"claim\":\"(?:entièrement |totalement )?open[- ]?source\",\"before\":\"modèles?(?: (?!et |ou )[\\\\p{L}-]+){0,3} \",\"write\":\"à code source disponible\"},{\"says\":\"licensed\",\"claim\":\"(?:entièrement |totalement )?open[- ]?source\",\"before\":\"\\\\best \",\"after\":\"\\\\s?(?:[.,;:!)]|$| et\\\\b)\",\"write\":\"disponible sous {license}\"},{\"says\":\"licensed\",\"claim\":\"(?:entièrement |totalement )?open[- ]?source\",\"before\":\"\\\\bsont \",\"after\":\"\\\\s?(?:[.,;:!)]|$| et\\\\b)\",\"write\":\"disponibles sous {license}\"},{\"says\":\"on-request\",\"claim\":\"(?:librement|publiquement) (?:disponible|accessible)(?<s>s?)\",\"before\":\"\\\\b(?:est|sont) \",\"write\":\"disponible$<s> sur demande\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>.*(?:usage|utilisation) commerciale?)\",\"after\":\"\\\\s?(?:[.,;:!)]|$)\",\"write\":\"$<words> selon les termes de {license}\"},{\"says\":\"non-commercial\",\"claim\":\"(?<words>.*(?:usage|utilisation)) (?<adjective>commerciale?)\",\"write\":\"$<words> non $<adjective>\"}]},{\"language\":\"ja\",\"license\":{\"name\":\"「{name}」\",\"id\":\"{id}\"},\"except\":\"最(?:高|強|大|先端)|初の|他の|コミュニティ\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:完全に)?オープン[・ ]?ソース\",\"after\":\"(?:の)?(?:大規模)?(?:言語)?モデル|です|である\",\"write\":\"オープンウェイト\"},{\"says\":\"source-available\",\"claim\":\"(?:完全に)?オープン[・ ]?ソース\",\"after\":\"(?:の)?(?:大規模)?(?:言語)?モデル|です|である\",\"write\":\"ソースアベイラブル\"},{\"says\":\"on-request\",\"claim\":\"(?:一般)?公開されています\",\"after\":\"。|$\",\"write\":\"申請に応じて提供されています\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>商用利用(?:が|も)?(?:可能|可)?)\",\"write\":\"{license}の条件の下で$<words>\"},{\"says\":\"non-commercial\",\"claim\":\"商用利用(?<end>(?:が|も)?(?:可能|可))\",\"write\":\"非商用利用$<end>\"}]},{\"language\":\"ko\",\"license\":{\"name\":\"‘{name}’\",\"id\":\"{id}\"},\"except\":\"최(?:고|초|대|강)|다른|커뮤니티\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:완전한? )?오픈 ?소스\",\"after\":\" ?(?:대규모 |거대 )?(?:언어 ?)?모델|입니다|이다\",\"write\":\"오픈 웨이트\"},{\"says\":\"source-available\",\"claim\":\"(?:완전한? )?오픈 ?소스\",\"after\":\" ?(?:대규모 |거대 )?(?:언어 ?)?모델|입니다|이다\",\"write\":\"소스 어베일러블\"},{\"says\":\"on-request\",\"claim\":\"(?:일반 ?)?공개되어\",\"after\":\" 있습니다\",\"write\":\"신청 시 제공되고\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>상업적 ?(?:사용|이용)(?:이|도|은)?(?: ?가능)?)\",\"write\":\"{license}의 조건에 따라 $<words>\"},{\"says\":\"non-commercial\",\"claim\":\"상업적 ?(?<use>사용|이용)(?<end>(?:이|도|은)? ?가능)\",\"write\":\"비상업적 $<use>$<end>\"}]},{\"language\":\"pt\",\"license\":{\"name\":\"licença “{name}”\",\"id\":\"licença {id}\"},\"except\":\"\\\\b(?:melhor(?:es)?|primeir[oa]s?|líder(?:es)?|outr[oa]s?|comunidade)\\\\b\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:totalmente |completamente )?(?<de>de )?código aberto\",\"before\":\"modelos?(?: [\\\\p{L}-]+){0,3} (?:de )?|(?<!\\\\p{L})(?:é|são) (?:de )?\",\"write\":\"$<de>pesos abertos\"},{\"says\":\"source-available\",\"claim\":\"(?:totalmente |completamente )?(?<de>de )?código aberto\",\"before\":\"(?:modelos?|código|projeto)(?: [\\\\p{L}-]+){0,3} (?:de )?|(?<!\\\\p{L})(?:é|são) (?:de )?\",\"write\":\"$<de>código disponível\"},{\"says\":\"on-request\",\"claim\":\"(?:publicamente|livremente) (?:disponível|acessível)\",\"write\":\"disponível mediante solicitação\"},{\"says\":\"on-request\",\"claim\":\"(?:publicamente|livremente) (?:disponíveis|acessíveis)\",\"write\":\"disponíveis mediante solicitação\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>.*uso comercial)\",\"after\":\"\\\\s?(?:[.,;:!)]|$)\",\"write\":\"$<words> nos termos da {license}\"},{\"says\":\"non-commercial\",\"claim\":\"(?<words>(?:para )?(?:o )?uso) comercial\",\"write\":\"$<words> não comercial\"}]},{\"language\":\"ru\",\"license\":{\"name\":\"лицензии «{name}»\",\"id\":\"лицензии {id}\"},\"except\":\"(?:лучш|перв|ведущ|крупнейш|друг)[а-я]+|сообществ\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:полностью )?с открытым (?:исходным )?кодом\",\"before\":\"(?:модель|модели|моделью)(?: [\\\\p{L}-]+){0,3} \",\"write\":\"с открытыми весами\"},{\"says\":\"source-available\",\"claim\":\"(?:полностью )?с открытым (?:исходным )?кодом\",\"write\":\"с доступным исходным кодом\"},{\"says\":\"on-request\",\"claim\":\"(?:публично|свободно) доступ(?<end>ны|на|но|ен)\",\"write\":\"доступ$<end> по запросу\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>.*(?:коммерческого использования|коммерческих целях|коммерческих целей))\",\"after\":\"\\\\s?(?:[.,;:!)]|$)\",\"write\":\"$<words> на условиях {license}\"},{\"says\":\"non-commercial\",\"claim\":\"(?<words>(?:для |в )?)(?<use>коммерческого использования|коммерческих целях|коммерческих целей)\",\"write\":\"$<words>не$<use>\"}]},{\"language\":\"zh\",\"license\":{\"name\":\"《{name}》\",\"id\":\" {id} 许可证\"},\"except\":\"最(?:好|强|大|先进)|首个|第一|领先|前列|最优|其他|社区|生态\",\"replacements\":[{\"says\":\"open-weights\",\"claim\":\"(?:完全|全面|全)?开源\",\"after\":\"(?:大|语言|多模态|基座|对话|预训练)*模型\",\"write\":\"开放权重的\"},{\"says\":\"open-weights\",\"claim\":\"(?:完全|全面|全)?开源\",\"before\":\"(?:是|一个|一款)\",\"after\":\"的\",\"write\":\"开放权重\"},{\"says\":\"source-available\",\"claim\":\"(?:完全|全面|全)?开源\",\"after\":\"(?:大|语言|多模态|基座|对话|预训练)*模型\",\"write\":\"源码可用的\"},{\"says\":\"source-available\",\"claim\":\"(?:完全|全面|全)?开源\",\"before\":\"(?:是|一个|一款)\",\"after\":\"的\",\"write\":\"源码可用\"},{\"says\":\"licensed\",\"claim\":\"已(?:完全|全面)?开源\",\"after\":\"[。，,；;！!]|$\",\"write\":\"已按{license}提供\"},{\"says\":\"on-request\",\"claim\":\"公开可用\",\"after\":\"[。，,；;！!]|$\",\"write\":\"可申请获取\"},{\"says\":\"under-terms\",\"claim\":\"(?<words>(?:支持|可以?|允许|完全)*(?:免费)?(?:可)?商用)\",\"after\":\"[。，,；;！!]|$\",\"write\":\"$<words>（须遵守{license}）\"},{\"says\":\"non-commercial\",\"claim\":\"(?:支持|可以?|允许)(?:免费)?(?:可)?商用\",\"after\":\"[。，,；;！!]|$\",\"write\":\"仅限非商业用途\"}]}]}");
// src/knowledge/license-rows.ts
function unpackLicenses({ licenses, texts }) {
	return {
		licenses: new Map(licenses.map(([id, name, status]) => [id, {
			name,
			osiApproved: status === 2,
			open: status > 0
		}])),
		texts: texts.map(([license, length, hash]) => ({
			id: licenses[license]?.[0] ?? "",
			length,
			hash
		}))
	};
}
// src/knowledge/bundled.ts
let claimModel;
async function unpackClaimModel() {
	const packed = Buffer.from((await import("./_virtual_claim-model.js")).default, "base64");
	return JSON.parse(brotliDecompressSync(packed).toString());
}
const bundledKnowledge = {
	rules: _virtual_rules_default,
	claimModel: () => {
		claimModel ??= unpackClaimModel();
		return claimModel;
	},
	licenseList: async () => unpackLicenses((await import("./_virtual_license-rows.js")).default),
	fingerprints: async () => brotliDecompressSync(await readFile(_virtual_fingerprints_default))
};
// src/core/artifacts/pattern.ts
function anyOf$1(patterns) {
	return patterns === void 0 || patterns.length === 0 ? void 0 : new RegExp(patterns.join("|"), "i");
}
function anyLanguage(wording) {
	return wording && anyOf$1(Object.values(wording).flat());
}
// src/core/artifacts/component-names.ts
var ComponentNames = class {
	#names;
	constructor(rules) {
		this.#names = rules.flatMap(({ component, names }) => {
			const pattern = anyLanguage(names);
			return pattern ? [{
				component,
				pattern
			}] : [];
		});
	}
	in(sentence) {
		return this.#names.flatMap(({ component, pattern }) => pattern.test(sentence) ? [component] : []);
	}
};
// src/core/artifacts/declared.ts
function withDeclaredArtifacts(found, { artifacts = {} }) {
	const declared = Object.entries(artifacts).map(([component, { status, url, path, license, declaredAt }]) => {
		return [component, {
			status,
			evidence: [{
				path: declaredAt.path,
				line: declaredAt.range.line,
				...url === void 0 ? {} : { url },
				message: `declared ${status}`
			}, ...path === void 0 ? [] : [{ path }]],
			...license === void 0 ? {} : { license }
		}];
	});
	return {
		...found,
		...Object.fromEntries(declared)
	};
}
// src/core/report.ts
const COMPONENTS = [
	"model_architecture",
	"training_code",
	"inference_code",
	"evaluation_code",
	"data_preprocessing_code",
	"supporting_tools",
	"weights_final",
	"weights_intermediate",
	"datasets",
	"evaluation_data",
	"model_metadata",
	"sample_outputs",
	"model_card",
	"data_card",
	"technical_report",
	"research_paper",
	"evaluation_results"
];
// src/core/read-file.ts
var FileReader = class {
	#snapshot;
	notices = [];
	filesRead = 0;
	constructor(snapshot) {
		this.#snapshot = snapshot;
	}
	async read(path, maxBytes) {
		try {
			const decoded = decodeText(await this.#snapshot.read(path, maxBytes));
			if (!decoded) return this.#leaveOut(path, "skipped: it is not text");
			if (decoded.repaired) this.notices.push({
				path,
				message: "not valid UTF-8: the broken bytes were read as “�”"
			});
			this.filesRead++;
			return decoded.text;
		} catch (error) {
			if (error instanceof SnapshotError) return this.#leaveOut(path, `skipped: ${error.message}`);
			throw error;
		}
	}
	#leaveOut(path, message) {
		this.notices.push({
			path,
			message
		});
	}
};
// src/core/documents/discover.ts
const FOREIGN_FOLDER = /(?:^|\/)(?:node_modules|bower_components|vendor|site-packages|\.?venv|\.git|\.github\/(?:ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)|third[-_]?part(?:y|ies)|3rd[-_]?party)\//i;
const MARKDOWN = /\.(?:md|mdx|markdown|mdown)$/i;
const PLAIN$1 = /(?:^|\/)(?:readme|(?:model|data|dataset)[-_ ]?card)(?:[-_][a-z]{2}(?:[-_][a-z]{2,4})?)?(?:\.txt)?$/i;
const OTHER_MARKUP = /(?:^|\/)(?:readme|(?:model|data|dataset)[-_ ]?card)[^/]*\.(?:rst|adoc|asciidoc|org|html?|pdf|docx?)$/i;
const COMMUNITY = /(?:^|\/)(?:code[-_]of[-_]conduct|contributing|security|pull_request_template|issue_template|support|governance)[^/]*\.md$/i;
function isDocument({ path, type }, isLicenseFile) {
	if (type !== "file" || isForeign(path) || isLicenseFile(path)) return false;
	return MARKDOWN.test(path) && !COMMUNITY.test(path) || PLAIN$1.test(path);
}
function isUnreadableDocument({ path, type }) {
	return type === "file" && !isForeign(path) && OTHER_MARKUP.test(path);
}
function isForeign(path) {
	return FOREIGN_FOLDER.test(path);
}
// src/core/artifacts/tree.ts
const EVIDENCE_MAX$1 = 5;
const SIZES_MAX = 40;
const PATH_MAX = 1024;
async function inTree(snapshot, rules) {
	const own = ownFiles(snapshot);
	const found = /* @__PURE__ */ new Map();
	for (const { component, files } of rules) {
		if (!files) continue;
		const paths = await large(snapshot, named$1(own, files), files.minBytes);
		if (paths.length > 0) found.set(component, paths.map((path) => ({ path })));
	}
	return found;
}
function ownFiles({ files }) {
	const depths = [];
	for (const { path, type } of files) {
		if (type === "submodule" || path.length > PATH_MAX || isForeign(path)) continue;
		const depth = path.split("/").length;
		const sameDepth = depths[depth] ?? [];
		depths[depth] = sameDepth;
		sameDepth.push(path);
	}
	return depths.flat();
}
function* named$1(paths, { extensions, show, except }) {
	const [shows, spares] = [anyOf$1(show), anyOf$1(except)];
	const endings = extensions && new Set(extensions);
	for (const path of paths) {
		if (endings && !endings.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase())) continue;
		if (shows?.test(path) && !spares?.test(path)) yield path;
	}
}
async function large(snapshot, paths, minBytes) {
	const found = [];
	let looked = 0;
	for (const path of paths) {
		if (minBytes === void 0 || looked++ < SIZES_MAX && await isLarge(snapshot, path, minBytes)) found.push(path);
		if (found.length === EVIDENCE_MAX$1 || looked === SIZES_MAX) break;
	}
	return found;
}
async function isLarge(snapshot, path, minBytes) {
	try {
		const { size, lfs } = await snapshot.stat(path);
		const bytes = lfs?.size ?? size;
		return bytes === 0 || bytes >= minBytes;
	} catch (error) {
		if (error instanceof SnapshotError) return false;
		throw error;
	}
}
// src/core/artifacts/contents.ts
const FILES_MAX$1 = 16;
const FILE_MAX_BYTES = 131072;
async function inContents(snapshot, rules) {
	const sought = rules.flatMap(({ component, contents = [], files: named }) => {
		const except = anyOf$1(named?.except);
		return contents.map(({ files, pattern }) => {
			const read = new RegExp(files, "i");
			return {
				component,
				reads: (path) => read.test(path) && !except?.test(path),
				pattern: new RegExp(pattern, "m")
			};
		});
	});
	const found = /* @__PURE__ */ new Map();
	if (sought.length === 0) return found;
	const paths = ownFiles(snapshot).filter((path) => sought.some(({ reads }) => reads(path)));
	const reader = new FileReader(snapshot);
	for (const path of paths.slice(0, FILES_MAX$1)) {
		const text = await reader.read(path, FILE_MAX_BYTES);
		if (text === void 0) continue;
		for (const { component, reads, pattern } of sought) {
			if (found.has(component) || !reads(path)) continue;
			const match = pattern.exec(text);
			if (match) found.set(component, [{
				path,
				line: text.slice(0, match.index).split("\n").length
			}]);
		}
	}
	return found;
}
// src/core/artifacts/access.ts
var AccessReader = class {
	#gates;
	#gatesExcept;
	#promises;
	#denials;
	#thirdParty;
	#thirdPartyHeadings;
	constructor(wording) {
		const never = /(?!)/;
		this.#gates = anyLanguage(wording.gates) ?? never;
		this.#gatesExcept = anyLanguage(wording.gatesExcept) ?? never;
		this.#promises = anyLanguage(wording.promises) ?? never;
		this.#denials = anyLanguage(wording.denials) ?? never;
		this.#thirdParty = anyLanguage(wording.thirdParty) ?? never;
		this.#thirdPartyHeadings = anyLanguage(wording.thirdPartyHeadings) ?? never;
	}
	read(sentence, checked = null) {
		if (this.#gates.test(sentence) && !this.#gatesExcept.test(sentence)) return "gated";
		if (checked === false) return "promised";
		if (this.#denials.test(sentence)) return "denied";
		return checked !== true && this.#promises.test(sentence) ? "promised" : "given";
	}
	mayWithhold(text) {
		return this.#gates.test(text) || this.#promises.test(text);
	}
	isThirdParty(before, headings) {
		return this.#thirdParty.test(before) || headings.some((heading) => this.#thirdPartyHeadings.test(heading));
	}
};
// src/core/artifacts/compile.ts
function compileRule({ component, canBeGated, names, snippets, citations, ...rule }) {
	return {
		component,
		canBeGated: canBeGated ?? false,
		names: anyLanguage(names),
		snippets: snippets && {
			status: snippets.status,
			show: anyOf$1(snippets.show)
		},
		citations: citations && {
			show: new RegExp(citations.show, "i"),
			except: pattern(citations.except),
			unless: citations.unless
		},
		frontMatter: (rule.frontMatter ?? []).map(({ key, value, status }) => ({
			key: new RegExp(key),
			value: pattern(value),
			status
		})),
		documents: (rule.documents ?? []).map(({ text, words, near, heading, link, linkExcept, ...rest }) => ({
			...rest,
			text: anyLanguage(text),
			words: anyLanguage(words),
			near: anyLanguage(near),
			heading: anyLanguage(heading),
			link: pattern(link),
			linkExcept: pattern(linkExcept)
		}))
	};
}
function pattern(text) {
	return text === void 0 ? void 0 : new RegExp(text, "i");
}
// src/core/documents/sentences.ts
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|cf|vs|et al|etc|approx|resp|no|fig|eq|sec|tab|dr|mr|ms|prof|inc|ltd|corp|co|v|ver)|\b[A-Z])\.["')\]]*\s*$/i;
const segmenters = /* @__PURE__ */ new Map();
function sentences(text, language) {
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
		segmenters.set(language, segmenter);
	}
	const found = [];
	let from = 0;
	for (const { segment, index } of segmenter.segment(text)) {
		const end = index + segment.length;
		if (end < text.length && !segment.endsWith("\n") && ABBREVIATION.test(segment)) continue;
		const whole = text.slice(from, end);
		const start = from + (whole.length - whole.trimStart().length);
		if (start < end && whole.trim() !== "") found.push({
			start,
			end: start + whole.trim().length
		});
		from = end;
	}
	return found;
}
// src/core/artifacts/links.ts
const NONE = [];
function linksOf({ spans, picture, text }) {
	if (spans.length === 0 && picture?.link === void 0) return NONE;
	const links = spans.flatMap((span) => span.type === "link" ? [span] : []);
	return picture?.link === void 0 ? links : [...links, {
		start: 0,
		end: text.length,
		url: picture.link
	}];
}
const HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.(?:cn|ai)\/models)\/(?!datasets\/|spaces\/|papers\/|docs\/|blog\/|join|collections\/)([\w.-]+)/i;
function mainOwner(blocks) {
	const counts = /* @__PURE__ */ new Map();
	for (const block of blocks) for (const { url } of linksOf(block)) {
		const owner = ownerOf(url);
		if (owner !== void 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function ownerOf(url) {
	return HUB.exec(url)?.[1]?.toLowerCase();
}
// src/core/artifacts/shorten.ts
const MAX = 200;
function shorten(text) {
	return text.length > MAX ? `${text.slice(0, 199)}…` : text;
}
// src/core/artifacts/document-search.ts
const NEAR_LINK = 60;
const LIST_MAX = 12;
const PLACES_MAX = 3;
const SENTENCE_END = /[.!?](?:\s|$)|[。！？\n]/;
var DocumentSearch = class {
	#document;
	#access;
	#places;
	#headings = /* @__PURE__ */ new Map();
	constructor(document, access, places) {
		this.#document = document;
		this.#access = access;
		this.#places = places;
	}
	shown(rules) {
		const found = [];
		for (const block of this.#document.blocks) {
			const links = linksOf(block);
			for (const { component, documents } of rules) for (const place of documents) {
				const count = this.#places.get(place) ?? 0;
				if (count === PLACES_MAX) continue;
				const mention = this.#shown(block, links, component, place);
				if (!mention) continue;
				this.#places.set(place, count + 1);
				found.push(mention);
			}
		}
		return found;
	}
	withheld(rules) {
		const { blocks, source } = this.#document;
		if (!this.#access.mayWithhold(source) && !blocks.some(({ item }) => item?.checked === false)) return [];
		const owner = mainOwner(blocks);
		return blocks.flatMap((block, i) => this.#withheld(block, i, owner, rules));
	}
	#withheld(block, index, owner, rules) {
		const { text, headings, item } = block;
		if (item?.checked !== false && !this.#access.mayWithhold(text)) return [];
		if (this.#access.isThirdParty("", headings)) return [];
		const found = [];
		for (const { start, end } of sentences(text, "en")) {
			const sentence = text.slice(start, end);
			const status = this.#access.read(sentence, item?.checked);
			if (status !== "gated" && status !== "promised") continue;
			const gated = status === "gated";
			if (gated && linksOf(block).some((link) => link.start < end && link.end > start && isOthers(link, owner))) continue;
			const subject = gated ? `${this.#subjectOf(index)}\n${sentence}` : sentence;
			for (const { component, names, canBeGated } of rules) {
				if (!names?.test(subject) || gated && !canBeGated) continue;
				found.push({
					component,
					status,
					evidence: this.#evidence(block, start, sentence)
				});
			}
		}
		return found;
	}
	#subjectOf(index) {
		const { blocks } = this.#document;
		const heading = blocks[index]?.headings.at(-1) ?? "";
		if (!blocks[index]?.item) return heading;
		let above = index - 1;
		while (blocks[above]?.item && index - above < LIST_MAX) above--;
		const lead = blocks[above];
		return lead?.kind === "paragraph" && !lead.item ? `${heading}\n${lead.text}` : heading;
	}
	#shown(block, links, component, place) {
		const { text, headings, kind } = block;
		const wantsLink = place.link !== void 0 || place.words !== void 0 || place.near !== void 0;
		if (wantsLink && links.length === 0) return void 0;
		if (place.in && !place.in.includes(kind)) return void 0;
		if (place.top && headings.length > 1) return void 0;
		if (place.heading && !this.#isBelow(headings, place.heading)) return void 0;
		if (wantsLink) return this.#linked(block, links, component, place);
		const at = place.text ? text.search(place.text) : 0;
		if (at < 0 || !this.#isGiven(block, at, at + 1)) return void 0;
		return {
			component,
			status: place.status ?? "present",
			evidence: this.#evidence(block, at, text)
		};
	}
	#linked(block, links, component, place) {
		const { text, cell } = block;
		const link = links.find(({ start, end, url }) => {
			if (place.link?.test(url) === false || place.linkExcept?.test(url)) return false;
			if (place.words || place.near) {
				const before = (cell ? `${cell.header} ${cell.rowHeader} ` : "") + text.slice(Math.max(0, start - NEAR_LINK), end);
				if (place.words?.test(before) === false) return false;
				if (place.near?.test(before + text.slice(end, end + NEAR_LINK)) === false) return false;
			}
			return this.#isGiven(block, start, end);
		});
		if (!link || place.text?.test(text) === false) return void 0;
		const { path } = this.#document;
		const evidence = {
			path,
			line: this.#line(block, link.start),
			url: link.url
		};
		return {
			component,
			status: place.status ?? "linked",
			evidence
		};
	}
	#isBelow(headings, pattern) {
		let known = this.#headings.get(pattern);
		if (!known) {
			known = /* @__PURE__ */ new Map();
			this.#headings.set(pattern, known);
		}
		for (const heading of headings) {
			const fits = known.get(heading) ?? pattern.test(heading);
			known.set(heading, fits);
			if (fits) return true;
		}
		return false;
	}
	#isGiven({ text, headings, item }, start, end) {
		if (item?.checked === false) return false;
		const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("。", start), text.lastIndexOf("\n", start)) + 1;
		if (this.#access.isThirdParty(text.slice(from, start), headings)) return false;
		const stop = text.slice(end).search(SENTENCE_END);
		const access = this.#access.read(text.slice(from, stop < 0 ? text.length : end + stop), item?.checked);
		return access === "given" || access === "gated";
	}
	#evidence(block, at, words) {
		return {
			path: this.#document.path,
			line: this.#line(block, at),
			message: shorten(words)
		};
	}
	#line({ offsets }, at) {
		return this.#document.lines.line(offsets[at] ?? offsets[0] ?? 0);
	}
};
function isOthers({ url }, owner) {
	const linked = ownerOf(url);
	return linked !== void 0 && linked !== owner;
}
// src/core/artifacts/find.ts
const CONCERN = /\bweights\b|\bcheckpoints?\b|\bdatasets?\b|\bbenchmarks?\b|\bevaluations?\b|权重|数据集|评测|重み|가중치|https?:\/\/(?:[\w.-]+\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|wisemodel\.cn|arxiv\.org|zenodo\.org|drive\.google\.com|pan\.baidu\.com)\/|^(?:datasets|base_model|extra_gated_\w+):/im;
const BIBTEX$1 = /@[a-z]{4,16}\s?\{[^@]{20,3000}/i;
var ArtifactFinder = class {
	#access;
	#rules;
	#isPresent;
	#places = /* @__PURE__ */ new Map();
	constructor({ components, access }, isPresent) {
		this.#isPresent = isPresent;
		this.#access = new AccessReader(access);
		this.#rules = components.map(compileRule);
	}
	mayFind(text) {
		return CONCERN.test(text);
	}
	find(document) {
		const missing = this.#rules.filter(({ component }) => !this.#isPresent(component));
		const search = new DocumentSearch(document, this.#access, this.#places);
		const found = [
			...this.#frontMatter(document),
			...inSnippets(document, missing),
			...search.withheld(this.#rules),
			...search.shown(missing)
		];
		return [...found, ...this.#citation(document, found)];
	}
	#frontMatter({ path, lines, frontMatter }) {
		if (frontMatter.length === 0) return [];
		return this.#rules.flatMap(({ component, frontMatter: rules }) => rules.flatMap((rule) => {
			const entry = frontMatter.find(({ key, value }) => rule.key.test(key) && (rule.value?.test(value) ?? true));
			if (!entry) return [];
			const message = shorten(`${entry.key}: ${entry.value}`);
			return [{
				component,
				status: rule.status,
				evidence: {
					path,
					line: lines.line(entry.start),
					message
				}
			}];
		}));
	}
	#citation({ path, lines, source }, found) {
		const entry = BIBTEX$1.exec(source);
		if (!entry) return [];
		return this.#rules.flatMap(({ component, citations: rule }) => {
			if (!rule?.show.test(entry[0]) || rule.except?.test(entry[0])) return [];
			if (found.some((mention) => mention.component === rule.unless)) return [];
			return [{
				component,
				status: "linked",
				evidence: {
					path,
					line: lines.line(entry.index)
				}
			}];
		});
	}
};
function inSnippets({ path, lines, source }, rules) {
	return rules.flatMap(({ component, snippets }) => {
		const at = snippets?.show ? source.search(snippets.show) : -1;
		return snippets && at >= 0 ? [{
			component,
			status: snippets.status,
			evidence: {
				path,
				line: lines.line(at)
			}
		}] : [];
	});
}
// src/core/artifacts/inventory.ts
const EVIDENCE_MAX = 5;
const STRENGTH = [
	"present",
	"linked",
	"gated",
	"promised"
];
var Inventory = class Inventory {
	#snapshot;
	#rules;
	#finder;
	#shown = /* @__PURE__ */ new Map();
	constructor(snapshot, { components, access }) {
		this.#snapshot = snapshot;
		this.#rules = components;
		this.#finder = new ArtifactFinder({
			components,
			access
		}, (component) => this.#isPresent(component));
	}
	static async begin(snapshot, rules) {
		const inventory = new Inventory(snapshot, rules);
		const tree = await inTree(snapshot, rules.components);
		for (const [component, evidence] of tree) inventory.#add(component, "present", evidence);
		return inventory;
	}
	mayFind(text) {
		return this.#finder.mayFind(text);
	}
	read(document) {
		for (const { component, status, evidence } of this.#finder.find(document)) this.#add(component, status, [evidence]);
	}
	async finish() {
		const missing = this.#rules.filter(({ component }) => !this.#isPresent(component) && !this.#shown.get(component)?.has("linked"));
		const contents = await inContents(this.#snapshot, missing);
		for (const [component, evidence] of contents) this.#add(component, "present", evidence);
		const found = Object.fromEntries(COMPONENTS.map((component) => [component, settle(this.#shown.get(component))]));
		for (const { component, with: others = [] } of this.#rules) {
			const other = others.map((name) => found[name]).find(({ status }) => isReleased(status));
			if (found[component].status === "absent" && other) found[component] = other;
		}
		return found;
	}
	#isPresent(component) {
		return this.#shown.get(component)?.has("present") ?? false;
	}
	#add(component, status, evidence) {
		const statuses = this.#shown.get(component) ?? /* @__PURE__ */ new Map();
		this.#shown.set(component, statuses);
		const places = statuses.get(status) ?? [];
		statuses.set(status, places);
		for (const piece of evidence) {
			if (places.length === EVIDENCE_MAX) return;
			if (!places.some((known) => isSame(known, piece))) places.push(piece);
		}
	}
};
function isSame(a, b) {
	return a.path === b.path && a.line === b.line && a.url === b.url;
}
function isReleased(status) {
	return status === "present" || status === "linked" || status === "gated";
}
function settle(statuses) {
	const status = statuses?.has("gated") ? "gated" : STRENGTH.find((candidate) => statuses?.has(candidate));
	return status === void 0 ? {
		status: "absent",
		evidence: []
	} : {
		status,
		evidence: statuses?.get(status) ?? []
	};
}
// src/core/documents/excerpt.ts
const SURROUNDINGS_MAX = 200;
function excerptOf({ source, lines }, start, end) {
	const line = lines.line(start);
	const lineStart = lines.start(line);
	const lineEnd = lineStart + source.slice(lineStart, lines.start(line + 1)).trimEnd().length;
	const from = Math.max(lineStart, start - SURROUNDINGS_MAX);
	const last = Math.min(end, lineEnd);
	const to = Math.min(lineEnd, last + SURROUNDINGS_MAX);
	return {
		text: source.slice(from, to),
		start: start - from,
		end: Math.max(last, start) - from
	};
}
// src/core/suppressions/directive.ts
const DIRECTIVES = [
	"openclaims-disable-next-line",
	"openclaims-disable",
	"openclaims-enable"
];
const PREFIX = "openclaims-";
const REASON = /\s-{2,}(?:\s|$)/;
function mayDirect(text) {
	return text.includes(PREFIX);
}
function directivesOf(document) {
	return document.comments.flatMap(({ text, start, end }) => {
		if (!text.startsWith(PREFIX)) return [];
		const [words = "", ...reason] = text.split(REASON);
		const [name = "", ...rules] = words.split(/[\s,]+/).filter(Boolean);
		return [{
			path: document.path,
			range: document.lines.range(start, end),
			excerpt: excerptOf(document, start, end),
			name,
			rules,
			reason: reason.join(" -- ").trim()
		}];
	});
}
// src/core/suppressions/suppress.ts
const SUPPRESSION_RULE = "suppression";
const DISABLE = "openclaims-disable";
const ENABLE = "openclaims-enable";
function suppress(findings, directives, rules, isOff) {
	const { suppressions, problems } = readSuppressions(directives, rules);
	const index = new SuppressionIndex(suppressions);
	const kept = findings.filter((finding) => {
		const suppression = index.covering(finding);
		if (suppression) suppression.used = true;
		return !suppression;
	});
	const unused = suppressions.filter(({ rule, used }) => !used && !isOff(rule));
	return {
		kept,
		problems: [...problems, ...unused.map(({ rule, directive }) => unusedProblem(rule, directive))]
	};
}
function readSuppressions(directives, known) {
	const suppressions = [];
	const problems = [];
	for (const [i, directive] of directives.entries()) {
		const mistake = mistakeIn(directive);
		if (mistake) {
			problems.push(mistake);
			continue;
		}
		for (const rule of new Set(directive.rules)) if (!known.includes(rule)) problems.push(unknownRule(rule, directive, known));
		else if (directive.name !== ENABLE) {
			const end = directive.name === DISABLE ? endOf(rule, i, directives) : void 0;
			suppressions.push({
				rule,
				directive,
				used: false,
				...end ? { end } : {}
			});
		}
		if (directive.name === ENABLE && !beginsBefore(i, directives)) problems.push(problem$1(directive, "no suppression is open here that this could end", "remove the comment"));
	}
	return {
		suppressions,
		problems
	};
}
var SuppressionIndex = class {
	#lines = /* @__PURE__ */ new Map();
	#ranges = /* @__PURE__ */ new Map();
	constructor(suppressions) {
		for (const suppression of suppressions) {
			const { rule, directive } = suppression;
			const key = `${rule} ${directive.path}`;
			if (directive.name !== DISABLE) this.#lines.set(`${key}:${directive.range.endLine + 1}`, suppression);
			else if (this.#ranges.has(key)) this.#ranges.get(key)?.push(suppression);
			else this.#ranges.set(key, [suppression]);
		}
	}
	covering(finding) {
		const key = `${finding.ruleId} ${finding.path}`;
		const latest = latestBefore(this.#ranges.get(key) ?? [], finding);
		const open = latest && (!latest.end || isPlaceBefore(finding, latest.end.range)) ? latest : void 0;
		return this.#lines.get(`${key}:${finding.line}`) ?? open;
	}
};
function latestBefore(suppressions, place) {
	let low = 0;
	let high = suppressions.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (isPlaceBefore(place, suppressions[middle].directive.range)) high = middle;
		else low = middle + 1;
	}
	return suppressions[low - 1];
}
function endOf(rule, index, directives) {
	const path = directives[index]?.path;
	for (let i = index + 1; directives[i]?.path === path; i++) {
		const directive = directives[i];
		if (directive && ends(directive, rule)) return directive;
	}
}
function ends({ name, rules }, rule) {
	return name === ENABLE && (rules.length === 0 || rules.includes(rule));
}
function beginsBefore(index, directives) {
	const enable = directives[index];
	for (let i = index - 1; directives[i]?.path === enable.path; i--) {
		const { name, rules } = directives[i];
		if (name === DISABLE && rules.some((rule) => ends(enable, rule))) return true;
	}
	return false;
}
function isPlaceBefore(one, other) {
	return one.line < other.line || one.line === other.line && one.column < other.column;
}
function mistakeIn(directive) {
	const { name, rules, reason } = directive;
	if (!DIRECTIVES.some((known) => known === name)) {
		const meant = didYouMean(name, DIRECTIVES);
		return problem$1(directive, `“${name}” is no comment that openclaims knows`, meant && `write “${meant}”`);
	}
	if (name === ENABLE) return void 0;
	if (rules.length === 0) return problem$1(directive, "this suppression names no rule", `write “${name} RULE -- reason”`);
	if (reason === "") return problem$1(directive, "this suppression gives no reason, and suppresses nothing without", "say why behind two hyphens: “-- the licence of the weights is negotiated apart”");
}
function unknownRule(rule, directive, known) {
	const meant = didYouMean(rule, known);
	return problem$1(directive, `there is no rule “${rule}” to suppress`, meant && `write “${meant}”`);
}
function unusedProblem(rule, directive) {
	const advice = directive.rules.length > 1 ? `take “${rule}” out of the comment` : "remove the comment";
	return problem$1(directive, `this suppresses nothing: there is no finding of “${rule}” here`, advice);
}
function problem$1({ path, range, excerpt }, message, advice) {
	return {
		path,
		range,
		excerpt,
		severity: "warning",
		message,
		evidence: [],
		...advice === void 0 ? {} : { suggestion: { message: advice } }
	};
}
// src/core/checks/claim-check.ts
const SUBJECTS$3 = {
	model: "the model",
	code: "the code",
	data: "the data",
	docs: "the documents",
	project: "the project",
	"third-party": "others"
};
function claimCheck(check) {
	return {
		id: check.id,
		run: (context) => {
			const places = /* @__PURE__ */ new Map();
			for (const item of context.judged) {
				if (!check.covers(item) || !isProblem(item)) continue;
				const { path, range } = item.claim;
				const place = `${path}:${range.line}:${range.column}:${range.endLine}:${range.endColumn}`;
				places.set(place, [...places.get(place) ?? [], item]);
			}
			return [...places.values()].map((items) => problemOf(check, items.sort(byVerdict), context));
		}
	};
}
function problemOf(check, items, { evidence, rewriter }) {
	const { severities = {
		fails: "error",
		conditional: "warning"
	} } = check;
	const [worst] = items;
	const suggestion = suggestionFor(check, worst, evidence, items.length === 1 ? rewriter : void 0);
	return {
		path: worst.claim.path,
		range: worst.claim.range,
		severity: severities[worst.judgement.verdict],
		message: messageOf(check.says, items),
		evidence: uniqueEvidence(items),
		excerpt: worst.claim.excerpt,
		...suggestion ? { suggestion } : {}
	};
}
function suggestionFor(check, worst, evidence, rewriter) {
	const rewritten = rewriter?.rewrite(worst.claim, check.truths?.(worst, evidence) ?? [], evidence);
	if (rewritten) return rewritten;
	const message = check.suggests(worst, evidence);
	return message === void 0 ? void 0 : { message };
}
function messageOf(says, items) {
	const [{ claim, judgement }] = items;
	const told = (item) => says[item.judgement.verdict];
	if (items.length === 1) return `“${claim.text}” ${says[judgement.verdict]}: ${judgement.reason}`;
	const reasons = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = `${told(item)}: ${item.judgement.reason}`;
		reasons.set(key, [...reasons.get(key) ?? [], item]);
	}
	const parts = Array.from(reasons, ([reason, same], i) => {
		const subjects = same.map((item) => SUBJECTS$3[item.claim.subject]).join(" and ");
		return i === 0 ? `said of ${subjects} ${reason}` : `said of ${subjects} it ${reason}`;
	});
	return `“${claim.text}” ${parts.join("; ")}`;
}
function uniqueEvidence(items) {
	const pieces = items.flatMap(({ judgement }) => judgement.evidence);
	return items.length === 1 ? pieces : [...new Map(pieces.map((piece) => [JSON.stringify(piece), piece])).values()];
}
function isProblem({ judgement: { verdict } }) {
	return verdict === "fails" || verdict === "conditional";
}
function byVerdict(a, b) {
	return Number(b.judgement.verdict === "fails") - Number(a.judgement.verdict === "fails");
}
// src/core/checks/availability.ts
const availability = claimCheck({
	id: "availability",
	covers: ({ claim: { kind, subject } }) => kind === "available" && subject !== "data",
	says: {
		fails: "does not hold",
		conditional: "holds on a condition that it does not name"
	},
	suggests: () => "say “available on request” or name what has to be done to get it",
	truths: () => ["on-request"]
});
// src/core/licenses/naming-duty.ts
var NamingReader = class {
	#notices;
	constructor(licenses) {
		const notices = new Set(licenses.flatMap(({ naming }) => naming?.notices ?? []));
		this.#notices = [...notices].map((notice) => ({
			notice,
			letters: lettersOf(notice)
		}));
	}
	mayFind(text) {
		return /built[\W_]+with/i.test(text);
	}
	read({ blocks, frontMatter }) {
		const titles = blocks.filter(({ kind, depth }) => kind === "heading" && depth === 1).map(({ text }) => text);
		const declared = frontMatter.filter(({ key }) => key === "model_name").map(({ value }) => value);
		const letters = blocks.map(({ text }) => text).filter((text) => this.mayFind(text)).map(lettersOf);
		return {
			names: [...declared, ...titles],
			notices: this.#notices.filter((one) => letters.some((text) => text.includes(one.letters))).map((one) => one.notice)
		};
	}
};
function meetsDuty({ names, notices }, namings) {
	const beginnings = names.map(lettersOf);
	return namings.some((naming) => naming.notices.some((notice) => notices.includes(notice)) || naming.names.some((name) => beginnings.some((beginning) => lettersOf(name).startsWith(beginning))));
}
function lettersOf(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
// src/core/checks/base-model-terms.ts
const baseModelTerms = {
	id: "base-model-terms",
	run: ({ evidence }) => [...laxerTerms(evidence), ...droppedNaming(evidence)]
};
function laxerTerms({ baseModels, effective: { weights } }) {
	if (weights.open !== true || weights.expression === null) return [];
	return baseModels.map(({ path, range, excerpt, name, license, declared }) => ({
		path,
		range,
		severity: declared ? "error" : "warning",
		message: `the weights are declared ${weights.expression}, but “${name}” comes under the ${license.name}, which its derivatives keep`,
		evidence: [...weights.evidence, {
			path,
			line: range.line,
			message: name
		}],
		suggestion: { message: `declare the weights under the ${license.name}, or say which part of them is whose` },
		excerpt
	}));
}
function droppedNaming({ baseModels, effective: { weights }, namings }) {
	const ids = idsOf(weights.expression ?? "");
	const problems = /* @__PURE__ */ new Map();
	for (const { path, range, excerpt, name, license, declared } of baseModels) {
		const { id, naming } = license;
		if (!naming || !declared || !ids.includes(id) || problems.has(id) || meetsDuty(naming, namings)) continue;
		const [beginning] = naming.names;
		const [notice] = naming.notices;
		problems.set(id, {
			path,
			range,
			severity: "info",
			message: `“${name}” comes under the ${license.name}, which asks that the name of a model made from it begin with “${beginning}” and that “${notice}” be displayed; neither is found here`,
			evidence: [...weights.evidence, {
				path,
				line: range.line,
				message: name
			}],
			suggestion: { message: `begin the model's name with “${beginning}”, and write “${notice}” in its card` },
			excerpt
		});
	}
	return [...problems.values()];
}
// src/core/licenses/found-restrictions.ts
function restrictionsOf(license, { licenseFiles, openness, restrictions: rules }) {
	const read = licenseFiles.filter(({ path }) => license.evidence.some((item) => item.path === path)).flatMap(({ path, restrictions }) => restrictions.flatMap(({ id, line, endLine, text }) => {
		const rule = rules.find((candidate) => candidate.id === id);
		return rule ? [{
			rule,
			evidence: {
				path,
				line,
				endLine,
				message: `${rule.title}: “${text}”`
			}
		}] : [];
	}));
	const known = openness.restrictionsOf(license.expression ?? "").flatMap((id) => {
		const rule = rules.find((candidate) => candidate.id === id);
		const [where] = license.evidence;
		if (!rule || !where || read.some((found) => found.rule.id === id)) return [];
		return [{
			rule,
			evidence: {
				...where,
				message: rule.title
			}
		}];
	});
	return [...read, ...known];
}
const SHORT_TEXT = 250;
const BUCKET_SHIFT = 15;
var FingerprintIndex = class {
	texts;
	#words;
	#textStarts;
	#indexed;
	#buckets;
	#places;
	#owners;
	constructor(texts, words) {
		this.texts = texts;
		this.#words = toWords(words);
		this.#textStarts = new Uint32Array(texts.length + 1);
		for (const [i, text] of texts.entries()) this.#textStarts[i + 1] = this.#textStarts[i] + text.length;
		if (this.#textStarts[texts.length] !== this.#words.length) throw new Error("The licence fingerprints do not fit their list of texts; rebuild both.");
		this.#indexed = new Uint32Array(texts.length);
		const counts = /* @__PURE__ */ new Uint32Array(131073);
		const found = new Uint32Array(3 * (this.#words.length >> 1));
		let size = 0;
		const known = this.#words;
		for (let text = 0; text < texts.length; text++) {
			const first = size;
			const start = this.#textStarts[text];
			const end = this.#textStarts[text + 1];
			const mask = end - start < SHORT_TEXT ? 0 : 7;
			for (let place = start; place + 5 <= end; place++) {
				if ((known[place] & mask) !== 0) continue;
				const bucket = hashPhrase(known, place) >>> BUCKET_SHIFT;
				counts[bucket + 1]++;
				found[size++] = bucket;
				found[size++] = place;
				found[size++] = text;
			}
			this.#indexed[text] = (size - first) / 3;
		}
		for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
		this.#buckets = counts.slice();
		this.#places = new Uint32Array(size / 3);
		this.#owners = new Uint16Array(size / 3);
		for (let i = 0; i < size; i += 3) {
			const slot = counts[found[i]]++;
			this.#places[slot] = found[i + 1];
			this.#owners[slot] = found[i + 2];
		}
	}
	words(text) {
		return this.#words.subarray(this.#textStarts[text], this.#textStarts[text + 1]);
	}
	lookUp(words) {
		const counts = new Uint32Array(this.texts.length);
		const seen = /* @__PURE__ */ new Set();
		for (let place = 0; place + 5 <= words.length; place++) {
			if (words[place] === 0) continue;
			const hash = hashPhrase(words, place);
			const bucket = hash >>> BUCKET_SHIFT;
			const end = this.#buckets[bucket + 1];
			let slot = this.#buckets[bucket];
			if (slot === end || seen.has(hash)) continue;
			seen.add(hash);
			for (; slot < end; slot++) if (samePhrase(this.#words, this.#places[slot], words, place)) counts[this.#owners[slot]]++;
		}
		const found = [];
		for (const [text, phrases] of counts.entries()) if (phrases > 0) found.push({
			text,
			phrases,
			share: Math.min(1, phrases / this.#indexed[text])
		});
		return found;
	}
};
function reduceWords(tokens) {
	return Uint16Array.from(tokens.hashes, (hash) => hash >>> 16);
}
function hashTokens(tokens) {
	let a = 2166136261;
	let b = 2538058380;
	for (const hash of tokens.hashes) {
		a = Math.imul(a ^ hash, 16777619);
		a ^= a >>> 15;
		b = Math.imul(b ^ hash, 1540483477);
		b ^= b >>> 13;
	}
	return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
function hashPhrase(words, place) {
	let hash = 0;
	for (let i = 0; i < 5; i++) hash = Math.imul(hash, 2654435761) + words[place + i] + 1;
	hash = Math.imul(hash ^ hash >>> 15, 739982445);
	return (hash ^ hash >>> 13) >>> 0;
}
function samePhrase(a, atA, b, atB) {
	for (let i = 0; i < 5; i++) if (a[atA + i] !== b[atB + i]) return false;
	return true;
}
function toWords(bytes) {
	return new Uint16Array(bytes.byteOffset % 2 === 0 ? bytes.buffer : bytes.slice().buffer, bytes.byteOffset % 2 === 0 ? bytes.byteOffset : 0, bytes.length >> 1);
}
// src/core/licenses/align.ts
const GAP_MAX = 300;
const EDGE_MAX = 40;
function align(text, licence) {
	const blocks = growBlocks(longestChain(nearestDiagonal(findAnchors(text, licence), licence.length)), text, licence);
	const first = blocks[0];
	const last = blocks.at(-1);
	if (!first || !last) return void 0;
	const lead = compareLead(text, licence, first);
	const tail = compareTail(text, licence, last);
	const differences = [...lead.differences];
	let matched = lead.matched + tail.matched;
	for (const [i, block] of blocks.entries()) {
		matched += block.length;
		const next = blocks[i + 1];
		if (!next) break;
		const gap = compare$1(text, {
			start: block.text + block.length,
			end: next.text
		}, licence, {
			start: block.licence + block.length,
			end: next.licence
		});
		matched += gap.matched;
		differences.push(...gap.differences);
	}
	differences.push(...tail.differences);
	return {
		matched,
		region: {
			start: lead.start,
			end: tail.end
		},
		differences
	};
}
function findAnchors(text, licence) {
	const phrases = new PhraseTable(licence);
	const anchors = [];
	for (let i = 0; i + 5 <= text.length; i++) {
		if (text[i] === 0) continue;
		const place = phrases.find(hashPhrase(text, i));
		if (place >= 0) anchors.push({
			text: i,
			licence: place,
			length: 5
		});
	}
	return anchors;
}
const NOWHERE$1 = -1;
const SEVERAL = -2;
var PhraseTable = class {
	#mask;
	#hashes;
	#places;
	constructor(words) {
		const size = 2 ** Math.ceil(Math.log2(2 * words.length + 2));
		this.#mask = size - 1;
		this.#hashes = new Uint32Array(size);
		this.#places = new Int32Array(size).fill(NOWHERE$1);
		for (let place = 0; place + 5 <= words.length; place++) {
			const hash = hashPhrase(words, place);
			const slot = this.#slot(hash);
			this.#hashes[slot] = hash;
			this.#places[slot] = this.#places[slot] === NOWHERE$1 ? place : SEVERAL;
		}
	}
	find(hash) {
		return this.#places[this.#slot(hash)];
	}
	#slot(hash) {
		let slot = hash & this.#mask;
		while (this.#places[slot] !== NOWHERE$1 && this.#hashes[slot] !== hash) slot = slot + 1 & this.#mask;
		return slot;
	}
};
function nearestDiagonal(anchors, length) {
	const slack = Math.max(100, length >> 2);
	const counts = /* @__PURE__ */ new Map();
	for (const { text, licence } of anchors) {
		const bin = Math.floor((text - licence) / slack);
		counts.set(bin, (counts.get(bin) ?? 0) + 1);
	}
	let best = 0;
	let most = -1;
	for (const [bin, count] of counts) {
		const around = count + (counts.get(bin - 1) ?? 0) + (counts.get(bin + 1) ?? 0);
		if (around > most || around === most && bin < best) {
			most = around;
			best = bin;
		}
	}
	return anchors.filter(({ text, licence }) => Math.abs(Math.floor((text - licence) / slack) - best) <= 1);
}
function longestChain(anchors) {
	const tails = [];
	const previous = new Int32Array(anchors.length).fill(-1);
	for (const [i, anchor] of anchors.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (anchors[tails[middle]].licence < anchor.licence) low = middle + 1;
			else high = middle;
		}
		if (low > 0) previous[i] = tails[low - 1];
		tails[low] = i;
	}
	const chain = [];
	for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]) chain.push(anchors[i]);
	return chain.reverse();
}
function growBlocks(anchors, text, licence) {
	const blocks = [];
	for (const anchor of anchors) {
		const last = blocks.at(-1);
		const freeText = last ? last.text + last.length : 0;
		const freeLicence = last ? last.licence + last.length : 0;
		let at = anchor.text;
		let place = anchor.licence;
		if (at + 5 <= freeText || place + 5 <= freeLicence) continue;
		const overlap = Math.max(0, freeText - at, freeLicence - place);
		at += overlap;
		place += overlap;
		while (at > freeText && place > freeLicence && text[at - 1] === licence[place - 1]) {
			at--;
			place--;
		}
		let length = 0;
		while (at + length < text.length && place + length < licence.length && text[at + length] === licence[place + length]) length++;
		if (length > 0) blocks.push({
			text: at,
			licence: place,
			length
		});
	}
	return blocks;
}
function compareLead(text, licence, first) {
	const room = Math.min(first.licence, EDGE_MAX);
	const { matched, differences, first: start = first.text } = compare$1(text, {
		start: Math.max(0, first.text - room - 5),
		end: first.text
	}, licence, {
		start: 0,
		end: first.licence
	});
	return {
		matched,
		differences: differences.map((found) => ({
			...found,
			text: clip(found.text, start, first.text)
		})),
		start
	};
}
function compareTail(text, licence, last) {
	const textEnd = last.text + last.length;
	const rest = {
		start: last.licence + last.length,
		end: licence.length
	};
	const room = Math.min(rest.end - rest.start, EDGE_MAX);
	const { matched, differences, last: lastMatch } = compare$1(text, {
		start: textEnd,
		end: Math.min(text.length, textEnd + room + 5)
	}, licence, rest);
	const end = lastMatch === void 0 ? textEnd : lastMatch + 1;
	return {
		matched,
		differences: differences.map((found) => ({
			...found,
			text: clip(found.text, textEnd, end)
		})),
		end
	};
}
function clip({ start, end }, from, to) {
	const clipped = Math.min(Math.max(start, from), to);
	return {
		start: clipped,
		end: Math.max(clipped, Math.min(end, to))
	};
}
function compare$1(text, a, licence, b) {
	const rows = a.end - a.start;
	const columns = b.end - b.start;
	if (rows <= 0 && columns <= 0) return {
		matched: 0,
		differences: []
	};
	if (rows <= 0 || columns <= 0 || rows > GAP_MAX || columns > GAP_MAX) return {
		matched: 0,
		differences: [{
			text: a,
			licence: b
		}]
	};
	const width = columns + 1;
	const lengths = new Uint16Array((rows + 1) * width);
	for (let i = rows - 1; i >= 0; i--) for (let j = columns - 1; j >= 0; j--) lengths[i * width + j] = text[a.start + i] === licence[b.start + j] ? lengths[(i + 1) * width + j + 1] + 1 : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
	const differences = [];
	let first;
	let last;
	let [i, j] = [0, 0];
	let [fromI, fromJ] = [0, 0];
	const close = () => {
		if (i === fromI && j === fromJ) return;
		differences.push({
			text: {
				start: a.start + fromI,
				end: a.start + i
			},
			licence: {
				start: b.start + fromJ,
				end: b.start + j
			}
		});
	};
	while (i < rows || j < columns) if (i < rows && j < columns && text[a.start + i] === licence[b.start + j]) {
		close();
		first ??= a.start + i;
		last = a.start + i;
		[fromI, fromJ] = [++i, ++j];
	} else if (j >= columns || i < rows && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
	else j++;
	close();
	return {
		matched: lengths[0],
		differences,
		...first === void 0 ? {} : { first },
		...last === void 0 ? {} : { last }
	};
}
const ADDITION_WORDS = 30;
const GARBLED_PER_BINDING = 10;
const TITLE_WORDS = 14;
function bindingChanges({ differences }, text, licence, { restrictive, negating }) {
	const swaps = differences.filter(isSwap);
	const restrictiveSwaps = swaps.filter((swap) => has(text, swap.text, restrictive));
	const garbled = restrictiveSwaps.length * GARBLED_PER_BINDING <= swaps.length;
	return differences.filter((found) => {
		if (isSwap(found)) return !garbled && restrictiveSwaps.includes(found);
		const added = found.text.end - found.text.start;
		const dropped = found.licence.end - found.licence.start;
		if (found.licence.start === 0 && found.licence.end <= TITLE_WORDS && added <= TITLE_WORDS) return false;
		if (added >= 5 && dropped === 0 && repeats(text.subarray(found.text.start, found.text.end), licence)) return false;
		return added > ADDITION_WORDS || dropped > 8 || has(text, found.text, restrictive) || has(text, found.text, negating) || has(licence, found.licence, restrictive) || has(licence, found.licence, negating);
	});
}
function isSwap({ text, licence }) {
	const added = text.end - text.start;
	const dropped = licence.end - licence.start;
	return added > 0 && dropped > 0 && added <= 2 && dropped <= 2;
}
function has(words, { start, end }, wanted) {
	for (let i = start; i < end; i++) if (wanted.has(words[i])) return true;
	return false;
}
function repeats(addition, licence) {
	const text = `,${licence.join(",")},`;
	for (let i = 0; i + 5 <= addition.length; i++) if (!text.includes(`,${addition.subarray(i, i + 5).join(",")},`)) return false;
	return true;
}
// src/core/licenses/tokens.ts
const VARIETIES = [
	["licence", "license"],
	["licenced", "licensed"],
	["licences", "licenses"],
	["licencing", "licensing"],
	["acknowledgement", "acknowledgment"],
	["judgement", "judgment"],
	["authorisation", "authorization"],
	["authorised", "authorized"],
	["organisation", "organization"],
	["utilisation", "utilization"],
	["fulfil", "fulfill"],
	["https", "http"]
];
const COPYRIGHT_LINE = /^(?:(?:portions )?copyright *(?:\(c\)|©|&copy;|by |[[<{]*(?:(?:19|20)\d\d|yyyy|year))|(?:\(c\)|©) *(?:copyright\b|[[<{]*(?:19|20)\d\d)|(?:all rights reserved|版权所有)[.。]? *$)/i;
const COPYRIGHT_LINE_MAX = 300;
const ENUMERATOR = /^[([（]?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,5})[.)\]）:](?=\s)/i;
const ENUMERATOR_MAX = 40;
const HYPHEN = 45;
const SPELLINGS = new Map(VARIETIES.map(([other, usual]) => [hashWord(other), hashWord(usual)]));
function tokenize(text) {
	const hashes = [];
	const starts = [];
	const ends = [];
	for (let lineStart = 0; lineStart < text.length;) {
		let lineEnd = text.indexOf("\n", lineStart);
		if (lineEnd < 0) lineEnd = text.length;
		let i = beginningOfWords(text, lineStart, lineEnd);
		while (i < lineEnd) {
			const kind = characterKind(text.charCodeAt(i));
			if (kind === OTHER$1) {
				i++;
				continue;
			}
			const start = i++;
			if (kind === LETTER) while (i < lineEnd && isInWord(text, start, i)) i++;
			const hash = hashRange(text, start, i);
			hashes.push(SPELLINGS.get(hash) ?? hash);
			starts.push(start);
			ends.push(i);
		}
		lineStart = lineEnd + 1;
	}
	return {
		hashes: Uint32Array.from(hashes),
		starts: Uint32Array.from(starts),
		ends: Uint32Array.from(ends)
	};
}
function hashWord(word) {
	return hashRange(word, 0, word.length);
}
function hashRange(text, start, end) {
	let hash = 2166136261;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === HYPHEN) continue;
		hash = Math.imul(hash ^ lowerCase$1(code), 16777619);
	}
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
function lowerCase$1(code) {
	if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
	return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
function beginningOfWords(text, start, end) {
	let first = start;
	while (first < end && isMark(text.charCodeAt(first))) first++;
	const code = text.charCodeAt(first);
	if (end - start <= COPYRIGHT_LINE_MAX && COPYRIGHT_INITIALS.has(code) && COPYRIGHT_LINE.test(text.slice(first, end))) return end;
	return first + (ENUMERATOR.exec(text.slice(first, Math.min(end, first + ENUMERATOR_MAX)))?.[0].length ?? 0);
}
const COPYRIGHT_INITIALS = new Set(Array.from("cCpPaA(©版", (initial) => initial.charCodeAt(0)));
function isMark(code) {
	return MARKS.has(code);
}
const MARKS = new Set(Array.from(" 	\r*#/;\"'>_-", (mark) => mark.charCodeAt(0)));
function isInWord(text, start, at) {
	const code = text.charCodeAt(at);
	if (characterKind(code) === LETTER) return true;
	if (code !== HYPHEN || at - start !== 3 || characterKind(text.charCodeAt(at + 1)) !== LETTER) return false;
	const prefix = text.slice(start, at).toLowerCase();
	return prefix === "non" || prefix === "sub";
}
const OTHER$1 = 0;
const LETTER = 1;
const IDEOGRAPH = 2;
function characterKind(code) {
	if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 ? LETTER : OTHER$1;
	if (code >= 12352 && code <= 40959 || code >= 44032 && code <= 55215 || code >= 63744 && code <= 64255) return IDEOGRAPH;
	return isLetter(code) ? LETTER : OTHER$1;
}
const letters = /* @__PURE__ */ new Map();
function isLetter(code) {
	let known = letters.get(code);
	if (known === void 0) {
		known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
		letters.set(code, known);
	}
	return known;
}
// src/core/licenses/identify.ts
const LEAST_CONFIDENCE$1 = .7;
const LEAST_SHARE$1 = .25;
const MOST_CANDIDATES = 24;
const PROMISE_MARGIN = 2;
const MOST_MATCHES = 24;
const COPY_WORDS = 40;
const NAME_WEIGHT = .05;
async function identify(text, texts) {
	const tokens = tokenize(text);
	if (tokens.hashes.length === 0) return [];
	const exact = texts.exact.get(hashTokens(tokens));
	if (exact) return [{
		id: exact,
		confidence: 1,
		start: 0,
		end: text.length,
		changed: false,
		changes: []
	}];
	const reduce = (words) => words.map((word) => hashWord(word) >>> 16);
	const binding = {
		restrictive: new Set(reduce(texts.bindingWords.restrictive)),
		negating: new Set(reduce(texts.bindingWords.negating))
	};
	const matches = findAll(tokens, await texts.index(), binding, (id) => reduce(texts.nameWords(id)));
	return matches.length > 1 ? matches.filter(({ id }) => !texts.disclaimers.includes(id)) : matches;
}
function findAll(tokens, index, binding, nameWords) {
	const rest = reduceWords(tokens);
	const matches = [];
	while (matches.length < MOST_MATCHES) {
		const best = findBest(rest, index, nameWords);
		if (!best) break;
		const { start, end } = best.alignment.region;
		const changes = bindingChanges(best.alignment, rest, best.words, binding);
		matches.push({
			id: best.id,
			confidence: best.confidence,
			start: tokens.starts[start],
			end: tokens.ends[end - 1],
			changed: best.renamed || changes.length > 0,
			changes: changes.map((change) => toTextChange(change, tokens))
		});
		rest.fill(0, start, end);
		blankCopies(rest, best.words);
	}
	return matches.sort((a, b) => a.start - b.start);
}
function blankCopies(text, licence) {
	const phrases = /* @__PURE__ */ new Set();
	for (let i = 0; i + 5 <= licence.length; i++) phrases.add(hashPhrase(licence, i));
	let from = 0;
	for (let i = 0; i <= text.length; i++) {
		if (i + 5 <= text.length && phrases.has(hashPhrase(text, i))) continue;
		const end = i + 5 - 1;
		if (i - from >= COPY_WORDS) text.fill(0, from, end);
		from = i + 1;
	}
}
function toTextChange({ text, licence }, { starts, ends }) {
	const start = starts[text.start] ?? ends.at(-1) ?? 0;
	return {
		start,
		end: text.end > text.start ? ends[text.end - 1] : start,
		dropped: licence.end - licence.start
	};
}
function findBest(text, index, nameWords) {
	const promising = index.lookUp(text).filter(({ share }) => share >= LEAST_SHARE$1).map((found) => ({
		...found,
		promise: found.share * found.share * index.words(found.text).length
	})).sort((a, b) => b.promise - a.promise || a.text - b.text).slice(0, MOST_CANDIDATES);
	let best;
	for (const { text: known, promise } of promising) {
		if (best && promise * PROMISE_MARGIN < best.worth) break;
		const words = index.words(known);
		if (best && words.length <= best.worth) continue;
		const alignment = align(text, words);
		if (!alignment) continue;
		const length = alignment.region.end - alignment.region.start;
		const confidence = 2 * alignment.matched / (words.length + length);
		if (confidence < LEAST_CONFIDENCE$1) continue;
		const id = index.texts[known]?.id ?? "";
		const named = nameWords(id);
		const present = named.filter((word) => text.subarray(alignment.region.start, alignment.region.end).includes(word));
		const renamed = named.length > 0 && present.length === 0;
		const nameAgrees = named.length === 0 ? 1 : 1 - (1 - present.length / named.length) * NAME_WEIGHT;
		const worth = alignment.matched * confidence ** 4 * nameAgrees;
		if (!best || worth > best.worth) best = {
			id,
			words,
			alignment,
			confidence,
			renamed,
			worth
		};
	}
	return best;
}
// src/core/licenses/plain-text.ts
const HTML = /<(?:!doctype html|html|body|div|p|br|pre|table|li|h[1-6])\b[^>]{0,1000}>/gi;
const FEWEST_TAGS = 3;
const LINK_TARGET = /\]\((?:https?:\/\/|mailto:|#|\.{0,2}\/)[^()\s]*\)/g;
async function plainText(text) {
	return ((text.match(HTML)?.length ?? 0) < FEWEST_TAGS ? text : (await import("./html-text.js")).blankHtml(text)).replace(LINK_TARGET, (target) => " ".repeat(target.length));
}
// src/core/licenses/restrictions.ts
const QUOTE_MAX$1 = 200;
function readRestrictions(text, lines, rules) {
	const flat = new FlatText(text);
	if (flat.text === "") return [];
	const lower = lowerCase(flat.text);
	const found = [];
	for (const rule of rules) {
		const clause = firstClause(lower, rule);
		if (!clause) continue;
		const range = lines.range(flat.offset(clause.start), flat.offset(clause.end - 1) + 1);
		found.push({
			id: rule.id,
			line: range.line,
			endLine: range.endLine,
			text: flat.text.slice(clause.start, Math.min(clause.end, clause.start + QUOTE_MAX$1))
		});
	}
	return found.sort((a, b) => a.line - b.line || a.id.localeCompare(b.id));
}
function firstClause(text, rule) {
	let first;
	for (const patterns of Object.values(rule.wording)) for (const pattern of patterns) for (const match of text.matchAll(compiled$1(pattern))) {
		const start = match.index;
		const end = start + match[0].length;
		if (first && first.start <= start) break;
		const sentence = sentenceAround(text, start, end);
		if (saysTheOpposite(sentence.before + sentence.clause + sentence.after, rule) || isQuoted(sentence)) continue;
		first = {
			start,
			end
		};
		break;
	}
	return first;
}
const patterns = /* @__PURE__ */ new Map();
function compiled$1(pattern) {
	const known = patterns.get(pattern) ?? new RegExp(lowerCase(pattern), "g");
	patterns.set(pattern, known);
	return known;
}
function lowerCase(text) {
	return text.replace(/\\.|[A-Z]+/g, (found) => found.startsWith("\\") ? found : found.toLowerCase());
}
function saysTheOpposite(sentence, { unless = [] }) {
	return unless.some((pattern) => sentence.search(compiled$1(pattern)) >= 0);
}
function isQuoted({ before, after }) {
	return before.lastIndexOf("“") > before.lastIndexOf("”") && after.includes("”") || before.split("\"").length % 2 === 0 && after.includes("\"");
}
function sentenceAround(text, start, end) {
	const before = text.slice(Math.max(0, start - 300), start);
	const after = text.slice(end, end + 300);
	const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("。"));
	const to = after.search(/[.。](?:\s|$)/);
	return {
		before: before.slice(from + 1),
		clause: text.slice(start, end),
		after: to < 0 ? after : after.slice(0, to)
	};
}
var FlatText = class {
	text;
	#flat = [];
	#old = [];
	constructor(text) {
		const parts = [];
		let length = 0;
		let previousEnd = 0;
		for (const { 0: word, index } of text.matchAll(/\S+/g)) {
			if (length > 0) {
				const last = text.charCodeAt(previousEnd - 1);
				const gap = joint(text.slice(previousEnd, index), last, word.charCodeAt(0));
				parts.push(gap);
				length += gap.length;
			}
			this.#flat.push(length);
			this.#old.push(index);
			parts.push(word);
			length += word.length;
			previousEnd = index + word.length;
		}
		this.text = parts.join("");
	}
	offset(at) {
		let low = 0;
		let high = this.#flat.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#flat[middle] <= at) low = middle;
			else high = middle - 1;
		}
		return (this.#old[low] ?? 0) + at - (this.#flat[low] ?? 0);
	}
};
function joint(gap, before, after) {
	if (gap.length > 1 && /\n\s*\n/.test(gap) && !isPunctuation(before)) return "; ";
	return isIdeograph(before) && isIdeograph(after) ? "" : " ";
}
function isPunctuation(code) {
	return ".,;:!?-–—/&(（“‘、，。；：".includes(String.fromCharCode(code));
}
function isIdeograph(code) {
	return code >= 12288 && code <= 40959;
}
// src/core/licenses/read-license.ts
const UNKNOWN_LICENSE = "LicenseRef-unknown";
const LEAST_NAMEABLE = .9;
const TITLE_MAX$1 = 80;
const FRONT_MATTER = /^---\n[\s\S]{0,2000}?\n---\n/;
const QUOTE_MAX = 200;
const SPDX_TAG = /SPDX-License-Identifier:\s*([\w.+() -]+?)\s*(?:$|\*\/|-->)/m;
async function readLicense(markup, { texts, openness, names, restrictions: rules }) {
	const text = await plainText(markup);
	if (!/\p{L}/u.test(text)) return void 0;
	const matches = (await identify(text, texts)).filter(({ changed, confidence }) => !changed || confidence >= LEAST_NAMEABLE);
	const plain = matches.filter(({ changed }) => !changed);
	const lines = new LineIndex(text);
	const open = plain.filter(({ id }) => openness.of(id, "weights") === true);
	const restrictions = readRestrictions(without(text, open), lines, rules);
	const further = open.length === plain.length ? restrictions : readRestrictions(without(text, plain), lines, rules);
	const named = plain.map(({ id }) => id);
	const unexplained = matches.length > plain.length || further.length > 0;
	const tag = SPDX_TAG.exec(text)?.[1];
	if (named.length === 0 && tag && openness.isKnown(tag)) named.push(tag);
	if (named.length === 0 || unexplained) named.push(UNKNOWN_LICENSE);
	const ids = [...new Set(named)];
	const mentions = ids.length === 1 && ids[0] === "LicenseRef-unknown" && restrictions.length === 0 ? names.findAll(text).map(({ id }) => id) : [];
	const changed = matches.find((match) => match.changed);
	return {
		id: ids.join(" AND "),
		name: nameOf$3(text, ids, changed, openness),
		confidence: Math.min(...matches.length > 0 ? matches.map(({ confidence }) => confidence) : [tag ? 1 : 0]),
		osiApproved: ids.every((id) => openness.isOsiApproved(id)),
		...changed ? { basedOn: changed.id } : {},
		changes: (changed?.changes ?? []).map((change) => describeChange(change, text, lines)),
		...mentions.length > 0 ? { mentions: [...new Set(mentions)] } : {},
		restrictions
	};
}
function describeChange({ start, end, dropped }, text, lines) {
	const { line, endLine } = lines.range(start, end);
	return {
		line,
		endLine,
		added: text.slice(start, end).replace(/\s+/g, " ").slice(0, QUOTE_MAX),
		dropped
	};
}
function without(text, matches) {
	const parts = [];
	let from = 0;
	for (const { start, end } of matches) {
		if (end <= from) continue;
		parts.push(text.slice(from, start), text.slice(Math.max(start, from), end).replace(/\S/g, " "));
		from = end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}
function nameOf$3(text, ids, changed, openness) {
	return ids.map((id) => {
		if (id !== "LicenseRef-unknown") return openness.nameOf(id);
		if (changed) return `a changed ${openness.nameOf(changed.id)}`;
		return ids.length > 1 ? "further terms" : titleOf(text);
	}).join(" and ");
}
function titleOf(text) {
	const title = (text.replace(FRONT_MATTER, "").split("\n", 50).map((line) => line.replace(/<[^>]{0,500}>|[#*_`=|[\]]/g, "")).find((line) => /\p{L}{2}/u.test(line)) ?? "").replace(/\s+/g, " ").trim();
	return title.length > TITLE_MAX$1 ? `${title.slice(0, TITLE_MAX$1).trimEnd()}…` : title;
}
// src/core/claims/model-names.ts
const JOINED = /\b[A-Za-z][A-Za-z\d.]{0,60}(?:[-_][A-Za-z\d.]{1,60}){1,12}/g;
const SIZED = /[-_][A-Za-z.]{0,60}\d/;
function modelNames(text, licenses = []) {
	const names = Array.from(text.matchAll(JOINED), ({ 0: name, index }) => ({
		name,
		index
	})).filter(({ name }) => SIZED.test(name)).filter(({ name, index }) => !licenses.some(({ start, end }) => start < index + name.length && index < end)).map(({ name }) => name.replace(/\.$/, "").toLowerCase());
	return [...new Set(names)];
}
function speakOfOthers(some, others) {
	return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name));
}
// src/core/verdicts/denials.ts
function denialsOf(claim, { denials }, kind) {
	return denials.filter((denial) => denial.kind === kind && (denial.subject === claim.subject || denial.subject === "project" || claim.subject === "project") && reaches(denial.path, claim.path) && !speakOfOthers(claim.models, denial.models)).map(({ path, range, text, tone = "forbids" }) => {
		const message = `“${text}”`;
		return {
			tone,
			message,
			evidence: {
				path,
				line: range.line,
				message
			}
		};
	});
}
function reaches(path, other) {
	return other.startsWith(path.slice(0, path.lastIndexOf("/") + 1));
}
// src/core/verdicts/variants.ts
function variantLicenses(claims) {
	return claims.flatMap((claim) => {
		const { kind, stance, subject, license, models } = claim;
		if (kind !== "license" || stance !== "asserts" || subject !== "model" || !license) return [];
		return models.map((name) => ({
			name,
			claim
		}));
	});
}
function variantLicense(claim, evidence) {
	if (claim.subject !== "model" || evidence.variants.length === 0) return void 0;
	const found = claim.models.map((name) => evidence.variants.find((variant) => variant.name === name)?.claim);
	const [first] = found;
	if (!first?.license || !found.every((other) => other?.license?.id === first.license?.id)) return void 0;
	const { id } = first.license;
	return {
		expression: id,
		open: evidence.openness.of(id, "weights"),
		evidence: [{
			path: first.path,
			line: first.range.line,
			message: id
		}]
	};
}
// src/core/verdicts/licensing.ts
const COVERED = {
	model: "weights",
	project: "weights",
	code: "code",
	data: "data",
	docs: "docs",
	"third-party": "code"
};
function licenseOf(claim, evidence) {
	const { subject, path } = claim;
	const { effective } = evidence;
	const variant = variantLicense(claim, evidence);
	if (variant) return variant;
	const own = effective[COVERED[subject]];
	if (subject === "project" && own.expression === null) return effective.code;
	return subject === "data" && own.evidence.length > 0 && !own.evidence.some((piece) => reaches(piece.path, path)) ? {
		expression: null,
		open: null,
		evidence: []
	} : own;
}
function nounOf({ subject }) {
	return {
		model: "the weights",
		project: "the weights",
		code: "the code",
		data: "the data",
		docs: "the documents",
		"third-party": "it"
	}[subject];
}
function nameOf$2({ expression, evidence: [first] }, { openness }) {
	if (expression === null) return "no licence";
	if (expression.includes("LicenseRef-unknown") && first?.message) return first.message;
	return idsOf(expression).map((id) => openness.nameOf(id)).join(" and ") || expression;
}
function citeLicense(license, evidence) {
	const [first] = license.evidence;
	return first ? `${nameOf$2(license, evidence)} (${place$1(first)})` : nameOf$2(license, evidence);
}
function citeRestricting(license, { evidence: { path } }, evidence) {
	const source = license.evidence.length > 1 ? license.evidence.find((piece) => piece.path === path) : void 0;
	if (source?.message === void 0) return citeLicense(license, evidence);
	return `${evidence.openness.nameOf(source.message)} (${place$1(source)})`;
}
function restrictionsOn(claim, evidence) {
	return restrictionsOf(licenseOf(claim, evidence), evidence).sort((a, b) => gravity(a.rule) - gravity(b.rule));
}
function gravity({ limitsCommercialUse }) {
	return limitsCommercialUse === "forbidden" ? 0 : limitsCommercialUse === "conditional" ? 1 : 2;
}
function isDecided(license, evidence) {
	if (isShown(license, evidence)) return true;
	return (license.expression === null ? [] : idsOf(license.expression)).every((id) => !id.startsWith("LicenseRef-") || isHubLicense(id, evidence));
}
function isShown({ expression, evidence: cited }, evidence) {
	if (cited.some(({ message }) => message?.startsWith("“"))) return true;
	if (evidence.declarations.some(({ origin, expression: own }) => origin === "config" && own === expression)) return true;
	const ids = expression === null ? [] : idsOf(expression);
	if (ids.some((id) => isRestrictive(id, evidence))) return true;
	return ids.every((id) => !id.startsWith("LicenseRef-") || isText(id, evidence) || isDeclaredTag(id, evidence));
}
function isText(id, { licenseFiles }) {
	return licenseFiles.some((file) => idsOf(file.id).includes(id) && (file.confidence > 0 || file.restrictions.length > 0));
}
function isRestrictive(id, { licenseFiles }) {
	return licenseFiles.some((file) => idsOf(file.id).includes(id) && file.restrictions.length > 0);
}
function isDeclaredTag(id, evidence) {
	return evidence.declarations.some(({ origin, expression }) => origin === "front-matter" && expression === id) && isHubLicense(id, evidence);
}
function isHubLicense(id, { openness }) {
	return (openness.known(id)?.huggingFace.length ?? 0) > 0;
}
function verb({ subject }) {
	return subject === "code" || subject === "data" || subject === "third-party" ? "comes" : "come";
}
function place$1({ path, line }) {
	return line === void 0 ? path : `${path}:${line}`;
}
// src/core/verdicts/open-weights.ts
const judgeOpenWeights = (claim, evidence) => {
	const weights = {
		...claim,
		subject: "model"
	};
	const license = licenseOf(weights, evidence);
	const released = evidence.artifacts.weights_final;
	if (released?.status === "gated") {
		const [where] = released.evidence;
		return {
			verdict: "conditional",
			reason: `the weights are gated${where ? ` (${place$1(where)})` : ""}`,
			evidence: released.evidence
		};
	}
	const denial = denialsOf(weights, evidence, "commercial-use").find(({ tone }) => tone === "forbids");
	const cited = [...license.evidence, ...denial ? [denial.evidence] : []];
	const restricted = license.open === false && isDecided(license, evidence);
	if (restricted || denial) return {
		verdict: "conditional",
		reason: `their use is limited by ${restricted ? citeLicense(license, evidence) : denial && `${place$1(denial.evidence)}: ${denial.message}`}`,
		evidence: cited
	};
	if (license.open === true) return {
		verdict: "holds",
		reason: `the weights come under ${citeLicense(license, evidence)}`,
		evidence: cited
	};
	return {
		verdict: "unknown",
		reason: "nothing says what may be done with the weights",
		evidence: cited
	};
};
// src/core/suggestions/truths.ts
const SOURCE$1 = ["training_code", "inference_code"];
function termsTruths({ claim, judgement }, evidence) {
	const license = licenseOf(claim, evidence);
	const { artifacts, effective } = evidence;
	const source = SOURCE$1.some((component) => isThere$1(artifacts[component]));
	if (claim.subject === "code") return license.open === false && source ? ["source-available", "licensed"] : [];
	if (claim.subject !== "model" && claim.subject !== "project") return [];
	if (!isThere$1(artifacts.weights_final)) return [];
	const lacksParts = judgement.lacks === "components" || judgement.standard === "strict";
	if (license.open === true) return lacksParts && judgeOpenWeights({
		...claim,
		kind: "open-weights"
	}, evidence).verdict === "holds" ? ["open-weights"] : [];
	const isSplit = claim.subject === "project" && effective.code.open === true;
	if (license.open === null || isSplit) return [];
	return source ? ["source-available", "licensed"] : ["licensed"];
}
function commerceTruths(claim, evidence) {
	const restrictions = restrictionsOn(claim, evidence).map(({ rule }) => rule);
	const forbidding = restrictions.filter(({ limitsCommercialUse }) => limitsCommercialUse === "forbidden");
	if (forbidding.length > 0) return forbidding.every(({ id }) => id === "non-commercial") ? ["non-commercial"] : [];
	return restrictions.some(({ limitsCommercialUse }) => limitsCommercialUse !== void 0) ? ["under-terms"] : [];
}
function isThere$1(artifact) {
	return artifact?.status === "present" || artifact?.status === "linked";
}
// src/core/checks/commercial-use.ts
const commercialUse = claimCheck({
	id: "commercial-use",
	covers: ({ claim }) => claim.kind === "commercial-use",
	says: {
		fails: "does not hold",
		conditional: "holds on a condition that it does not name"
	},
	suggests: ({ judgement }) => judgement.verdict === "fails" ? "say “for non-commercial use”, or take it out" : "name the condition in the same sentence",
	truths: ({ claim }, evidence) => commerceTruths(claim, evidence)
});
// src/core/checks/conformance.ts
const conformance = claimCheck({
	id: "conformance",
	covers: ({ claim }) => claim.kind === "conformance",
	says: {
		fails: "does not hold",
		conditional: "holds only in part"
	},
	suggests: ({ judgement }) => judgement.standard === void 0 ? void 0 : `take it out, or see what is missing: openclaims standards --standard ${judgement.standard}`
});
// src/core/licenses/agreement.ts
function agrees(named, expression, openness) {
	const wanted = idsOf(named.id);
	if (wanted.some((id) => id.startsWith("LicenseRef-") && !openness.isKnown(id))) return true;
	return idsOf(expression).some((id) => wanted.some((other) => {
		if (bare(id) === bare(other)) return true;
		if (named.anyVersion && withoutVersion(id) === withoutVersion(other)) return true;
		const [one, two] = [openness.known(id), openness.known(other)];
		return one !== void 0 && two !== void 0 && (isSameTerms(one.name, two.name) || isShortFor(two, one));
	}));
}
function isSameTerms(name, named) {
	return withoutDate(name) === withoutDate(named) || name.replace(/,?\s{1,9}v?\d+(?:\.\d+)*$/i, "") === named;
}
function isShortFor({ aliases }, { name }) {
	return aliases.some((alias) => /\blicen[cs]e$/.test(alias) && name.toLowerCase().startsWith(`${alias} `));
}
function withoutDate(name) {
	return name.replace(/\s{0,9}\(?\d{4}-\d{2}-\d{2}\)?$/, "");
}
function bare(id) {
	return id.replace(/-(?:only|or-later)$/, "");
}
function withoutVersion(id) {
	return bare(id).replace(/-\d+(?:\.\d+)*(?:-[A-Z]+)?$/, "");
}
// src/core/licenses/license-files.ts
const EVERYTHING$1 = 4;
const LICENSE_NAME = /^(?:.*[-_. ])?(?:(?:un)?licen[cs]es?|licen[cs]e[-_ ]?agreement|copying|terms[-_ ]of[-_ ]use|model[-_ ]?agreement|eula)(?:[-_. ].*)?$|许可|协议/is;
const OTHER_CONTENT = /\.(?:py|pyc|js|ts|tsx|jsx|json|ya?ml|toml|cfg|sh|c|cc|cpp|h|hpp|java|kt|go|rs|rb|css|png|jpe?g|svg|gif|csv|lock|ipynb|xml|in)$/i;
const NO_LICENSE = /(?:use[-_ ]?policy|notice|header|check|template|report|list|faq|readme)/i;
const BINARY = /\.(?:pdf|docx?|odt)$/i;
const REUSE_FOLDER = /(?:^|\/)LICENSES\/[^/]+$/;
function isLicenseFile(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (OTHER_CONTENT.test(name) || NO_LICENSE.test(name)) return false;
	return LICENSE_NAME.test(name) || REUSE_FOLDER.test(path);
}
function isBinaryLicense(path) {
	return BINARY.test(path);
}
function licenseFiles(files) {
	return files.filter(({ path, type }) => type !== "submodule" && isLicenseFile(path)).sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
}
function coverByName(path) {
	const name = path.toLowerCase();
	const covers = /* @__PURE__ */ new Set();
	if (/model|weight|ckpt|checkpoint|权重|模型/.test(name)) covers.add("weights");
	if (/\bcode|[-_]code\b|source/.test(name)) covers.add("code");
	if (/data(?:set)?s?(?![a-z])|数据/.test(name)) covers.add("data");
	if (/(?:^|[-_/ ])docs?(?:[-_/ .]|$)|documentation/.test(name)) covers.add("docs");
	return [...covers];
}
function isGeneral({ covers, path }) {
	return covers.length === EVERYTHING$1 && depth(path) === 0;
}
function depth(path) {
	return path.split("/").length - 1;
}
// src/core/verdicts/license.ts
const judgeLicense = (claim, evidence) => {
	const { license } = claim;
	const files = filesFor(claim, evidence);
	if (!license) return judgeUnnamed(claim, files, evidence);
	const configured = configuredLicense(subjectOf(claim), evidence);
	if (configured) {
		const { path, line, expression } = configured;
		return {
			verdict: agrees(license, expression, evidence.openness) ? "holds" : "fails",
			reason: `${place$1(configured)} declares ${expression}`,
			evidence: [{
				path,
				line,
				message: expression
			}]
		};
	}
	const agreeing = [
		...files,
		...beside(claim, files, evidence),
		...mentioned(claim, evidence)
	].find(({ id }) => agrees(license, id, evidence.openness));
	if (agreeing) return {
		verdict: "holds",
		reason: `${agreeing.path} is that licence`,
		evidence: [{
			path: agreeing.path,
			message: agreeing.name
		}]
	};
	const differing = files.find((file) => isCertainlyNot(license, file, evidence));
	if (differing && !isSplit(claim, differing, evidence)) {
		if (mayDiffer(claim, differing)) return {
			verdict: "unknown",
			reason: `${differing.path} is ${differing.name}, and nothing else names ${license.id}`,
			evidence: [{
				path: differing.path,
				message: differing.name
			}]
		};
		return {
			verdict: "fails",
			reason: `${differing.path} is ${differing.name}`,
			evidence: [{
				path: differing.path,
				message: differing.name
			}]
		};
	}
	const others = evidence.declarations.filter(({ subject, models }) => subject === subjectOf(claim) && !speakOfOthers(claim.models, models));
	const second = others.find(({ path, line, expression }) => (path !== claim.path || line !== claim.range.line) && agrees(license, expression, evidence.openness));
	const anywhere = evidence.declarations.find(({ path, line, subject, expression }) => subject !== "project" && (path !== claim.path || line !== claim.range.line) && agrees(license, expression, evidence.openness));
	const lenient = claim.subject === "project" && anywhere !== void 0;
	const lines = evidence.declarations.filter(({ expression }) => agrees(license, expression, evidence.openness));
	const contrary = lenient ? void 0 : others.find(({ path, line, expression }) => !agrees(license, expression, evidence.openness) && !lines.some((other) => other.path === path && other.line === line));
	if (contrary) return {
		verdict: "fails",
		reason: `${place$1(contrary)} says ${contrary.expression}`,
		evidence: [{
			path: contrary.path,
			line: contrary.line,
			message: contrary.expression
		}]
	};
	if (second) return {
		verdict: "holds",
		reason: `${place$1(second)} says the same`,
		evidence: [{
			path: second.path,
			line: second.line
		}]
	};
	return {
		verdict: "holds",
		reason: "nothing contradicts it",
		evidence: []
	};
};
function beside({ path }, files, { licenseFiles }) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const shared = files.every(({ covers }) => covers.length === 4);
	return licenseFiles.filter((file) => folder !== "" && file.path.startsWith(folder) && !file.path.slice(folder.length).includes("/") || shared && file.covers.length === 4);
}
function mentioned({ sentence }, { licenseFiles }) {
	return licenseFiles.filter(({ path }) => !/^licen[cs]e(?:\.\w+)?$/i.test(path) && sentence.includes(path));
}
function isSplit(claim, file, { declarations, openness }) {
	if (declarations.filter(({ models }) => speakOfOthers(claim.models, models)).some(({ license }) => agrees(license, file.id, openness))) return true;
	if (!mayDiffer(claim, file)) return false;
	return claim.link !== void 0 && /^https?:/.test(claim.link) || declarations.some(({ subject, license }) => subject === "code" && agrees(license, file.id, openness));
}
function mayDiffer({ origin, subject }, { covers, osiApproved }) {
	return origin === "prose" && osiApproved && (subject === "data" || subject === "model" && covers.length === 4);
}
const CUSTOM = /\b(?:community licen[cs]e|proprietary)\b|社区许可/i;
function judgeUnnamed(claim, files, evidence) {
	const [file] = files;
	if (file && CUSTOM.test(claim.text) && file.osiApproved) return {
		verdict: "fails",
		reason: `${file.path} is ${file.name}`,
		evidence: [{
			path: file.path,
			message: file.name
		}]
	};
	if (file) return {
		verdict: "holds",
		reason: `${file.path} is there`,
		evidence: [{
			path: file.path,
			message: file.name
		}]
	};
	if (claim.link !== void 0) return {
		verdict: "holds",
		reason: "the terms are linked",
		evidence: []
	};
	const [declared] = evidence.declarations.filter(({ subject }) => subject === subjectOf(claim) || subject === "project");
	if (declared) {
		const { path, line, expression } = declared;
		return {
			verdict: "holds",
			reason: `${place$1(declared)} names ${expression}`,
			evidence: [{
				path,
				line
			}]
		};
	}
	return {
		verdict: "unknown",
		reason: "there is no licence text to hold it against",
		evidence: []
	};
}
const SUBJECTS$2 = {
	model: "weights",
	code: "code",
	data: "data",
	docs: "docs"
};
function subjectOf({ subject }) {
	return SUBJECTS$2[subject] ?? "project";
}
function filesFor(claim, { licenseFiles }) {
	const { link } = claim;
	const linked = link === void 0 ? [] : licenseFiles.filter(({ path }) => linksTo(link, path));
	return linked.length > 0 ? linked : filesOn(subjectOf(claim), licenseFiles);
}
function configuredLicense(subject, { declarations }) {
	return declarations.find((declaration) => declaration.origin === "config" && declaration.subject === subject);
}
function filesOn(subject, files) {
	const specific = files.filter(({ covers }) => covers.length < 4 && subject !== "project" && covers.includes(subject));
	if (specific.length > 0) return specific;
	if (subject === "data") return [];
	return files.filter(isGeneral);
}
function linksTo(link, path) {
	const target = decode(link.replace(/[?#].*/s, ""));
	return target === path || target === `./${path}` || target.endsWith(`/${path}`);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function isCertainlyNot(named, { id, name, basedOn, confidence, restrictions }, { openness }) {
	if (agrees(named, id, openness)) return false;
	if (name.toLowerCase().startsWith(openness.nameOf(named.id).toLowerCase())) return false;
	if (!id.includes("LicenseRef-unknown")) return true;
	if (basedOn !== void 0) return !agrees(named, basedOn, openness);
	return confidence === 0 && restrictions.length > 0 && openness.isListed(named.id);
}
// src/core/checks/license-conflict.ts
const claims$1 = claimCheck({
	id: "license-conflict",
	covers: ({ claim }) => claim.kind === "license",
	says: {
		fails: "contradicts another statement of the licence",
		conditional: "is not the whole licence"
	},
	suggests: () => "make both name the same licence"
});
const licenseConflict = {
	id: claims$1.id,
	run: (context) => [...claims$1.run(context), ...context.evidence.declarations.flatMap((found) => conflict(found, context.evidence))]
};
const ORIGINS = /* @__PURE__ */ new Set([
	"package",
	"citation",
	"weights-header"
]);
function conflict(declared, evidence) {
	if (!ORIGINS.has(declared.origin)) return [];
	const contrary = contraryTo(declared, evidence);
	if (!contrary) return [];
	return [{
		path: declared.path,
		range: declared.range,
		severity: "error",
		message: `“${declared.value}” contradicts another statement of the licence: ${place$1(contrary)} is ${contrary.message}`,
		evidence: [contrary],
		suggestion: { message: "make both name the same licence" }
	}];
}
function contraryTo({ license, subject }, evidence) {
	const configured = configuredLicense(subject, evidence);
	if (configured) {
		const { path, line, expression } = configured;
		if (agrees(license, expression, evidence.openness)) return void 0;
		return {
			path,
			line,
			message: evidence.openness.nameOf(expression)
		};
	}
	const files = filesOn(subject, evidence.licenseFiles);
	if (files.length > 0) {
		if (files.some(({ id }) => agrees(license, id, evidence.openness))) return void 0;
		const other = files.find((file) => isCertainlyNot(license, file, evidence));
		return other && {
			path: other.path,
			message: other.name
		};
	}
	const inDocuments = evidence.declarations.filter((other) => !ORIGINS.has(other.origin) && other.subject === subject);
	if (inDocuments.some((other) => agrees(license, other.expression, evidence.openness))) return void 0;
	const [other] = inDocuments;
	return other && {
		path: other.path,
		line: other.line,
		message: evidence.openness.nameOf(other.expression)
	};
}
// src/core/checks/license-id.ts
const licenseId = {
	id: "license-id",
	run: ({ evidence: { licenseIds } }) => licenseIds.map(({ path, range, value, problem, replacement }) => ({
		path,
		range,
		severity: "warning",
		message: `“${value}” ${problem}`,
		evidence: [],
		...replacement === void 0 ? {} : { suggestion: {
			message: `write “${replacement}”`,
			replacement: {
				...range,
				text: replacement
			}
		} }
	}))
};
// src/core/checks/license-missing.ts
const licenseMissing = {
	id: "license-missing",
	run: ({ documents, evidence }) => {
		const [document] = documents;
		if (!document || evidence.licenseFiles.length > 0 || evidence.declarations.length > 0) return [];
		return [{
			path: document.path,
			range: {
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			},
			severity: "warning",
			message: "no licence: there is no licence file, and no document names a licence",
			evidence: [],
			suggestion: { message: "add a LICENSE file, and `license:` to the front matter of the model card" }
		}];
	}
};
// src/core/checks/open-data.ts
const KINDS = [
	"open-source",
	"open",
	"available"
];
const openData = claimCheck({
	id: "open-data",
	covers: ({ claim: { kind, subject } }) => subject === "data" && KINDS.includes(kind),
	says: {
		fails: "does not hold",
		conditional: "holds on a condition that it does not name"
	},
	suggests: ({ claim }, evidence) => {
		if (claim.kind === "available") return "say “available on request” or name what has to be done to get it";
		const license = licenseOf(claim, evidence);
		return license.expression === null ? void 0 : `say “available under the ${nameOf$2(license, evidence)}”`;
	},
	truths: ({ claim }) => claim.kind === "available" ? ["on-request"] : []
});
// src/core/checks/open-source-license.ts
const openSourceLicense = claimCheck({
	id: "open-source-license",
	covers: ({ claim: { kind, subject }, judgement: { lacks } }) => subject !== "data" && lacks !== "components" && (kind === "open-source" || kind === "open" && (subject === "code" || subject === "docs")),
	says: {
		fails: "does not hold",
		conditional: "holds only in part"
	},
	suggests: termsToSay,
	truths: termsTruths
});
function termsToSay({ claim }, evidence) {
	const license = licenseOf(claim, evidence);
	const { code } = evidence.effective;
	if (license.expression === null) return void 0;
	if (license.open === true) return "make the licence and what the documents say of it agree";
	const terms = `“available under the ${nameOf$2(license, evidence)}”`;
	if ((claim.subject === "model" || claim.subject === "project") && code.open === true && code.expression !== license.expression) return `say ${terms}; only the code (${nameOf$2(code, evidence)}) is open source`;
	return `say ${terms}`;
}
// src/core/checks/open-model.ts
const claims = claimCheck({
	id: "open-model",
	covers: ({ claim: { kind, subject } }) => kind === "open" && (subject === "model" || subject === "project"),
	says: {
		fails: "does not hold",
		conditional: "holds only in part"
	},
	suggests: (judged, evidence) => judged.judgement.standard === "strict" ? "say what is released: “open-weight”" : termsToSay(judged, evidence),
	truths: termsTruths
});
const openModel = {
	id: claims.id,
	run: (context) => {
		const openSource = context.claims.filter(({ kind }) => kind === "open-source");
		const judged = context.judged.filter(({ claim }) => !openSource.some((other) => overlap(claim, other)));
		return claims.run({
			...context,
			judged
		});
	}
};
function overlap(a, b) {
	if (a.path !== b.path) return false;
	const isBefore = (first, second) => first.range.endLine < second.range.line || first.range.endLine === second.range.line && first.range.endColumn <= second.range.column;
	return !isBefore(a, b) && !isBefore(b, a);
}
// src/core/standards/choose.ts
function judgingStandards({ kind, subject, strengthened = false }, { judging, standards }, chosen = []) {
	return (judging.find((candidate) => candidate.kinds.includes(kind) && candidate.subjects.includes(subject) && (candidate.strengthened === void 0 || candidate.strengthened === strengthened))?.by ?? []).flatMap(({ standard: id, severity, criteria, of }) => {
		const standard = standards.find((candidate) => candidate.id === id);
		if (!standard) return [];
		const decided = chosen.some((choice) => isNamed(standard, choice)) ? "error" : severity;
		if (decided === "off") return [];
		return [{
			standard,
			severity: decided,
			...criteria ? { criteria } : {},
			...of ? { of } : {}
		}];
	});
}
function chosenStandard(form, rules, choice) {
	const id = typeof choice === "object" ? choice[form.kind] : choice;
	if (id === void 0) return void 0;
	return judgingStandards(form, rules, [id]).find(({ standard }) => isNamed(standard, id));
}
function standardsOf(id, { standards }) {
	return standards.filter((standard) => isNamed(standard, id));
}
function standardIds({ standards }) {
	return [...new Set(standards.flatMap(({ id, family }) => family === void 0 ? [id] : [family, id]))];
}
function standardNamedIn(text, { standards }) {
	return standards.find(({ names }) => names.some((name) => new RegExp(name, "i").test(text)));
}
function isNamed({ id, family }, name) {
	return id === name || family === name;
}
// src/core/standards/outcome.ts
function allOf$1(outcomes) {
	return join(outcomes, [
		"not-met",
		"unknown",
		"met"
	]);
}
function anyOf(outcomes) {
	return join(outcomes, [
		"met",
		"unknown",
		"not-met"
	]);
}
function join(outcomes, order) {
	const result = order.find((candidate) => outcomes.some((outcome) => outcome.result === candidate)) ?? "unknown";
	const deciding = outcomes.filter((outcome) => outcome.result === result);
	const evidence = new Map(deciding.flatMap((outcome) => outcome.evidence).map((item) => [JSON.stringify(item), item]));
	return {
		result,
		reasons: [...new Set(deciding.flatMap(({ reasons }) => reasons))],
		evidence: [...evidence.values()]
	};
}
// src/core/standards/license-tests.ts
const NOUNS = {
	code: "the code",
	weights: "the weights",
	data: "the data",
	docs: "the documents"
};
const PLURAL$1 = ["weights", "docs"];
const DENIED = {
	model: "weights",
	code: "code",
	data: "data",
	docs: "docs"
};
const UNPERMITTED = {
	"commercial-use": "non-commercial",
	modification: "no-modification",
	distribution: "no-redistribution"
};
function licenseTest(demand, subjects, evidence) {
	return allOf$1(alike(subjects, evidence).map(({ license, covers }) => demandOf(demand, license, covers, evidence)));
}
function demandOf(demand, license, covers, { openness }) {
	const { expression, open, evidence } = license;
	if (expression === null) return {
		result: "unknown",
		reasons: [`it is not said what licence ${covers} under`],
		evidence
	};
	const under = `${covers} under ${nameOf$1(license, openness)}`;
	if (open === null) return {
		result: "unknown",
		reasons: [`${under}, which is not known to be open`],
		evidence
	};
	if (demand === "osi-approved") return openness.isOsiApproved(expression) ? {
		result: "met",
		reasons: [`${under}, which the OSI has approved`],
		evidence
	} : {
		result: "not-met",
		reasons: [`${under}, which the OSI has not approved`],
		evidence
	};
	return open ? {
		result: "met",
		reasons: [under],
		evidence
	} : {
		result: "not-met",
		reasons: [`${under}, which is not open`],
		evidence
	};
}
function restrictionTest(set, subjects, evidence) {
	const rules = evidence.restrictions.filter((rule) => isIn(rule, set));
	return allOf$1([...alike(subjects, evidence).map(({ license, covers }) => inLicense(license, covers, rules, evidence)), ...inDocuments(subjects, rules, evidence)]);
}
function alike(subjects, { effective }) {
	const groups = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const { expression } = effective[subject];
		groups.set(expression, [...groups.get(expression) ?? [], subject]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return (group.every((subject) => effective[subject].open === effective[first].open) ? [group] : group.map((subject) => [subject])).map((part) => {
			const verb = part.length > 1 || PLURAL$1.includes(part[0] ?? first) ? "are" : "is";
			const evidence = new Map(part.flatMap((subject) => effective[subject].evidence).map((item) => [JSON.stringify(item), item]));
			return {
				license: {
					...effective[part[0] ?? first],
					evidence: [...evidence.values()]
				},
				covers: `${part.map((subject) => NOUNS[subject]).join(" and ")} ${verb}`
			};
		});
	});
}
function inLicense(license, covers, rules, evidence) {
	const { expression, open, evidence: where } = license;
	if (expression === null) return {
		result: "unknown",
		reasons: [`it is not said what licence ${covers} under`],
		evidence: where
	};
	const name = nameOf$1(license, evidence.openness);
	if (open === true) return {
		result: "met",
		reasons: [`${covers} under ${name}`],
		evidence: where
	};
	const found = [...restrictionsOf(license, evidence), ...unpermitted(license, evidence)].filter(({ rule }) => rules.includes(rule));
	if (found.length > 0) {
		const clauses = found.map(({ rule, evidence: { path, line } }) => rule.title + place(path, line));
		return {
			result: "not-met",
			reasons: [`${name} ${[...new Set(clauses)].join(", ")}`],
			evidence: found.map((item) => item.evidence)
		};
	}
	return rules.length > 0 && evidence.openness.isDescribed(expression) ? {
		result: "met",
		reasons: [`${covers} under ${name}, which allows it`],
		evidence: where
	} : {
		result: "unknown",
		reasons: [`it is not known what ${name} says on that`],
		evidence: where
	};
}
function unpermitted({ expression, evidence: [where] }, { openness, restrictions }) {
	const known = openness.known(expression ?? "");
	return Object.entries(UNPERMITTED).flatMap(([permit, id]) => {
		const rule = restrictions.find((candidate) => candidate.id === id);
		return (known?.permits.includes(permit) ?? true) || !rule || !where || known?.restrictions.includes(id) ? [] : [{
			rule,
			evidence: {
				...where,
				message: rule.title
			}
		}];
	});
}
function inDocuments(subjects, rules, { denials }) {
	if (!rules.some(({ id }) => id === "non-commercial")) return [];
	return denials.filter(({ kind, subject }) => {
		const denied = DENIED[subject];
		return kind === "commercial-use" && (subject === "project" || denied !== void 0 && subjects.includes(denied));
	}).map(({ path, range, text }) => ({
		result: "not-met",
		reasons: [`the documents say “${text}”${place(path, range.line)}`],
		evidence: [{
			path,
			line: range.line,
			message: `“${text}”`
		}]
	}));
}
function nameOf$1({ expression, evidence: [where] }, openness) {
	if (expression === null) return "no licence";
	if (expression.includes("LicenseRef-unknown")) return where?.message ?? "an unknown licence";
	if (!expression.includes("LicenseRef-")) return expression;
	return idsOf(expression).map((id) => id.startsWith("LicenseRef-") ? openness.nameOf(id) : id).join(" and ");
}
function place(path, line) {
	return line === void 0 ? "" : ` (${path}:${line})`;
}
function isIn({ id, breaks }, set) {
	if ("osd" in set) return breaks.osd.includes(set.osd);
	if ("osaid" in set) return breaks.osaid.includes(set.osaid);
	return set.includes(id);
}
// src/core/standards/component-test.ts
const RELEASED = ["present", "linked"];
const SAYS = {
	present: "in the repository",
	linked: "linked",
	gated: "to be had on request only",
	promised: "only promised",
	absent: "not released"
};
function componentTest({ component, access = RELEASED, license: demand }, evidence, rules) {
	const artifact = evidence.artifacts[component];
	const rule = ruleOf(component, rules);
	if (!artifact) return {
		result: "unknown",
		reasons: [`${rule.name}: not known`],
		evidence: []
	};
	const released = {
		result: access.includes(artifact.status) ? "met" : "not-met",
		reasons: [`${rule.name}: ${SAYS[artifact.status]}`],
		evidence: artifact.evidence
	};
	if (!demand || released.result === "not-met") return released;
	const license = componentLicense(rule, artifact, evidence);
	const licensed = demandOf(demand === "suited" ? "open" : demand, license, "it is", evidence);
	const told = {
		...licensed,
		reasons: licensed.reasons.map((reason) => `${rule.name}: ${reason}`)
	};
	if (licensed.result !== "met") return told;
	const remark = demand === "suited" ? unsuited(license, rule.kind, evidence, rules) : void 0;
	return allOf$1([released, remark ? {
		...told,
		reasons: told.reasons.map((reason) => `${reason}, ${remark}`)
	} : told]);
}
function unsuited({ expression }, kind, { openness }, { suitable }) {
	if (expression === null) return void 0;
	const { osiApproved = false, families } = suitable[kind];
	if (osiApproved && openness.isOsiApproved(expression)) return void 0;
	const family = openness.known(expression)?.family;
	if (family !== void 0 && families.includes(family)) return void 0;
	return `which is open, though ${{
		code: "an open-source licence",
		data: "an open data licence",
		document: "an open content licence"
	}[kind]} would suit it better`;
}
function componentLicense({ id, subject }, { status }, evidence) {
	const own = evidence.componentLicenses?.[id];
	if (own) return own;
	const effective = evidence.effective[subject];
	if (status === "linked" && (subject === "code" || subject === "docs")) return {
		expression: null,
		open: null,
		evidence: []
	};
	if (status !== "present" || effective.expression !== null) return effective;
	const file = evidence.licenseFiles.find(({ path, covers }) => covers.includes(subject) && !path.includes("/"));
	if (!file) return effective;
	const open = file.restrictions.length > 0 ? false : evidence.openness.of(file.id, subject);
	return {
		expression: file.id,
		open,
		evidence: [{
			path: file.path,
			message: file.name
		}]
	};
}
function ruleOf(component, { components }) {
	const rule = components.find(({ id }) => id === component);
	if (!rule) throw new Error(`rules/standards/components.yml: there is no ${component}`);
	return rule;
}
// src/core/standards/evaluate.ts
function evaluateStandards(evidence, rules) {
	return rules.standards.map((standard) => evaluateStandard(standard, evidence, rules));
}
function evaluateStandard(standard, evidence, rules, { criteria: only, of = thoseThere(standard.subjects, evidence, rules) } = {}) {
	const chosen = standard.criteria.filter(({ id }) => only === void 0 || only.includes(id));
	const criteria = chosen.map(({ id, title, test }) => {
		const { result, reasons, evidence: shown } = run(test, {
			of,
			evidence,
			rules
		});
		return {
			id,
			title,
			result,
			reason: reasons.join("; "),
			evidence: shown
		};
	});
	const counting = criteria.filter((_, i) => !chosen[i]?.informative);
	return {
		id: standard.id,
		version: standard.version,
		result: overall(counting.map(({ result }) => result)),
		criteria
	};
}
function thoseThere(subjects, { artifacts }, { components }) {
	const there = subjects.filter((subject) => components.some(({ id, subject: of }) => {
		const status = artifacts[id]?.status ?? "absent";
		if (of !== subject || status === "absent") return false;
		return status === "present" || subject === "weights" || subject === "data";
	}));
	return there.length > 0 ? there : subjects;
}
function overall(results) {
	if (results.includes("not-met")) return "not-met";
	return results.includes("unknown") || results.length === 0 ? "unknown" : "met";
}
function run(test, context) {
	const { evidence, rules } = context;
	if ("license" in test && !("component" in test)) return licenseTest(test.license, test.of ?? context.of, evidence);
	if ("unrestricted" in test) return restrictionTest(test.unrestricted, test.of ?? context.of, evidence);
	if ("component" in test) return componentTest(test, evidence, rules);
	if ("all" in test) return allOf$1(test.all.map((part) => run(part, context)));
	if ("any" in test) return anyOf(test.any.map((part) => run(part, context)));
	if ("suggestedBy" in test) {
		const hint = run(test.suggestedBy, context);
		return hint.result === "met" ? {
			...hint,
			result: "unknown",
			reasons: hint.reasons.map((reason) => `only likely - ${reason}`)
		} : hint;
	}
	return {
		result: "unknown",
		reasons: [test.outside],
		evidence: []
	};
}
// src/core/checks/open-source-components.ts
const openSourceComponents = {
	id: "open-source-components",
	run: (context) => {
		const documents = /* @__PURE__ */ new Map();
		for (const item of context.judged) {
			const { path, kind, subject } = item.claim;
			if (!(kind === "open-source" && (subject === "model" || subject === "project")) || documents.has(path)) continue;
			const problem = item.judgement.lacks === "components" ? decided(item, context) : missing(item, context);
			if (problem) documents.set(path, problem);
		}
		return [...documents.values()];
	}
};
function decided(item, { evidence, rewriter }) {
	const { claim, judgement } = item;
	return {
		path: claim.path,
		range: claim.range,
		severity: "error",
		message: `“${claim.text}” does not hold: ${judgement.reason}`,
		evidence: judgement.evidence,
		suggestion: rewriter.rewrite(claim, termsTruths(item, evidence), evidence) ?? { message: ADVICE },
		excerpt: claim.excerpt
	};
}
const ADVICE = "release what is missing, or say what is there: “open-weight”";
function missing({ claim, judgement }, { evidence, standard: choice }) {
	const rules = evidence.standardRules;
	if (judgement.verdict !== "holds" || chosenStandard(claim, rules, choice)) return void 0;
	if (claim.subject === "project" && (evidence.artifacts.weights_final?.status ?? "absent") === "absent") return void 0;
	for (const judging of judgingStandards(claim, rules)) {
		const lacks = judging.severity === "error" ? [] : unmet(judging, evidence);
		if (lacks.length === 0) continue;
		const { standard, severity } = judging;
		const told = lacks.map(({ title, reason }) => `“${title}” (${reason})`).join("; ");
		return {
			path: claim.path,
			range: claim.range,
			severity,
			message: `“${claim.text}” holds for the licence, but not under the ${standard.name} ${standard.version}: ${told}`,
			evidence: lacks.flatMap((criterion) => criterion.evidence),
			suggestion: { message: ADVICE },
			excerpt: claim.excerpt
		};
	}
}
function unmet({ standard, criteria }, evidence) {
	return evaluateStandard(standard, evidence, evidence.standardRules, criteria ? { criteria } : {}).criteria.filter((criterion) => criterion.result === "not-met");
}
// src/core/checks/open-weights.ts
const openWeights = claimCheck({
	id: "open-weights",
	covers: ({ claim }) => claim.kind === "open-weights",
	says: {
		fails: "does not hold",
		conditional: "holds on conditions that it does not name"
	},
	suggests: ({ claim }, evidence) => {
		const license = licenseOf({
			...claim,
			subject: "model"
		}, evidence);
		return license.expression === null ? void 0 : `name the terms: “weights available under the ${nameOf$2(license, evidence)}”`;
	},
	truths: ({ claim, judgement }, evidence) => termsTruths({
		claim: {
			...claim,
			subject: "model"
		},
		judgement
	}, evidence)
});
// src/core/checks/reproducibility.ts
const reproducibility = claimCheck({
	id: "reproducibility",
	covers: ({ claim }) => claim.kind === "reproducible",
	says: {
		fails: "does not hold",
		conditional: "holds only in part"
	},
	severities: {
		fails: "warning",
		conditional: "info"
	},
	suggests: () => "link the code and the data that it takes, or say which part can be reproduced"
});
// src/core/documents/dates.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const MONTH_NAME = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?<year>20\\d\\d)";
const MONTH = "(?<month>1[0-2]|0?[1-9])";
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
const ENTRY = [new RegExp(`^[^\\p{L}\\p{N}]*${YEAR}(?:[-./]|年)${MONTH}(?:[-./]|月)${DAY}(?!\\d)`, "u"), new RegExp(`^[^\\p{L}\\p{N}]*${MONTH_NAME}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}\\b`, "iu")];
const DUE = [
	new RegExp(`\\b(?:in|by|before|until|on|of|early|mid|late)[ -]${MONTH_NAME}\\.?,? ${YEAR}\\b`, "iu"),
	new RegExp(`\\b(?:in|by|before|until|on) ${YEAR}[-./]${MONTH}(?![\\d])`, "iu"),
	new RegExp(`(?:于|在|将于|计划于|预计)\\s?${YEAR}\\s?年\\s?${MONTH}\\s?月`, "u")
];
function newestEntry({ blocks, lines }) {
	let newest;
	for (const { text, offsets } of blocks) {
		const date = dateIn(text, ENTRY);
		if (date && (!newest || date > newest.date)) newest = {
			date,
			line: lines.line(offsets[0] ?? 0)
		};
	}
	return newest;
}
function dueMonth(sentence) {
	return dateIn(sentence, DUE)?.slice(0, 7);
}
function dateIn(text, patterns) {
	for (const pattern of patterns) {
		const { year, month, name, day = "1" } = pattern.exec(text)?.groups ?? {};
		if (year === void 0) continue;
		const number = month === void 0 ? MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1 : Number(month);
		return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
	}
}
// src/core/checks/stale-promise.ts
const OTHER = /\d\s?[BMK]\b|\bv?\d+\.\d|\b(?:more|other|others|larger|bigger|smaller|next|new|newer|future|remaining|rest|full|entire|all|further|additional|updated?|improved)\b|更多|其他|更大|后续|完整|全部|剩余|新/i;
const stalePromise = {
	id: "stale-promise",
	run: (context) => {
		const seen = /* @__PURE__ */ new Set();
		return context.claims.flatMap((claim) => {
			const place = `${claim.path}:${claim.range.line}`;
			if (claim.stance !== "promises" || claim.subject === "third-party" || seen.has(place)) return [];
			const problem = kept(claim, context) ?? overdue(claim, context);
			if (problem) seen.add(place);
			return problem ? [problem] : [];
		});
	}
};
function kept(claim, { components, evidence }) {
	if (OTHER.test(claim.sentence)) return void 0;
	const named = components.in(claim.sentence).map((component) => evidence.artifacts[component]);
	if (named.length === 0 || !named.every((artifact) => artifact?.status === "present")) return void 0;
	const shown = named.flatMap((artifact) => artifact?.evidence.slice(0, 1) ?? []);
	return problem(claim, `is a promise, but it is here already: ${shown.map(place$1).join(", ")}`, "say that it is released", shown);
}
function overdue(claim, { documents }) {
	const due = dueMonth(claim.sentence);
	const newest = documents.find(({ path }) => path === claim.path)?.newestEntry;
	if (due === void 0 || !newest || newest.date.slice(0, 7) <= due || newest.line === claim.range.line) return void 0;
	const { path } = claim;
	const shown = {
		path,
		line: newest.line,
		message: newest.date
	};
	return problem(claim, `was promised for ${due}, and ${place$1(shown)} is from ${newest.date}`, "say what came of it", [shown]);
}
function problem({ path, range, text, excerpt }, reason, advice, evidence) {
	return {
		path,
		range,
		severity: "info",
		message: `“${text}” ${reason}`,
		evidence,
		suggestion: { message: advice },
		excerpt
	};
}
// src/core/checks/unrestricted.ts
const unrestricted = claimCheck({
	id: "unrestricted",
	covers: ({ claim }) => claim.kind === "unrestricted",
	says: {
		fails: "does not hold",
		conditional: "holds only in part"
	},
	suggests: ({ claim, judgement }, evidence) => {
		const license = licenseOf(claim, evidence);
		return judgement.verdict === "fails" && license.expression !== null ? `take it out, and name the terms: “available under the ${nameOf$2(license, evidence)}”` : "name the limit in the same sentence";
	}
});
// src/core/checks/vague-openness.ts
const OPENLY = /\bopen(?:ly)?\b|开放|開放|オープン|\boffen|\bouvert|\babiert|\babert|открыт/i;
const vagueOpenness = {
	id: "vague-openness",
	run: (context) => {
		const documents = /* @__PURE__ */ new Map();
		for (const item of context.judged) {
			const { path } = item.claim;
			if (!documents.has(path) && isVague(item, context)) documents.set(path, item);
		}
		return Array.from(documents.values(), ({ claim }) => {
			const license = licenseOf(claim, context.evidence);
			const terms = license.expression === null ? "nothing says which licence covers the weights" : `the weights come under ${citeLicense(license, context.evidence)}, which is not an open licence`;
			return {
				path: claim.path,
				range: claim.range,
				severity: "info",
				message: `“${claim.text}” tells nothing of the terms: ${terms}`,
				evidence: license.evidence,
				suggestion: { message: "name the licence in the same sentence" },
				excerpt: claim.excerpt
			};
		});
	}
};
function isVague({ claim, judgement }, { claims, evidence }) {
	const isAboutModel = claim.subject === "model" || claim.subject === "project";
	if (claim.kind !== "available" || !isAboutModel || judgement.verdict !== "holds" || !OPENLY.test(claim.text)) return false;
	if (evidence.licenseFiles.length === 0 && evidence.declarations.length === 0) return false;
	const license = licenseOf(claim, evidence);
	if (license.open === true || license.open === null && license.expression !== null) return false;
	return !claims.some(({ kind, path, sentence }) => kind === "license" && path === claim.path && sentence === claim.sentence);
}
// src/core/checks/index.ts
const CHECKS = [
	availability,
	baseModelTerms,
	commercialUse,
	conformance,
	licenseConflict,
	licenseId,
	licenseMissing,
	openData,
	openModel,
	openSourceComponents,
	openSourceLicense,
	openWeights,
	reproducibility,
	stalePromise,
	unrestricted,
	vagueOpenness
];
[...CHECKS.map(({ id }) => id)];
// src/core/claims/places.ts
const NOWHERE = [];
function placesOf(pattern, text) {
	let places;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const end = match.index + match[0].length;
		if (end === match.index) {
			pattern.lastIndex++;
			continue;
		}
		places ??= [];
		places.push({
			start: match.index,
			end
		});
	}
	return places ?? NOWHERE;
}
// src/core/claims/prose.ts
const MASK = "￼";
const URL_TEXT = /\b(?:https?:\/\/|www\.)[^\s<>()（），。；]+|\b[\w.+-]{1,64}@[\w-]+\.[\w.]+/g;
const BIBTEX = /^\s*@\w+\s*\{/;
function proseOf({ text, spans }) {
	if (BIBTEX.test(text)) return void 0;
	let prose = text.replace(URL_TEXT, mask);
	for (const { type, start, end } of spans) if (type === "code") prose = prose.slice(0, start) + mask(prose.slice(start, end)) + prose.slice(end);
	return prose;
}
function mask(text) {
	return MASK.repeat(text.length);
}
// src/core/claims/without-case.ts
function lowerText(text) {
	return text.replaceAll("İ", "I").toLowerCase();
}
function lowerPattern(pattern) {
	return pattern.replace(/\\.|[^\\]+/gs, (part) => part.startsWith("\\") ? part : part.toLowerCase());
}
// src/core/claims/candidates.ts
const CANDIDATES_MAX = 100;
const TICK = /^\W{0,20}(?:[✅✔✓☑🟢]|:white_check_mark:|:heavy_check_mark:|yes\b|是|はい|예|sí\b|oui\b|ja\b|sim\b|да)\W{0,20}$/iu;
const CROSS = /^\W{0,20}(?:[❌✗✘✖🔴]|:x:|no\b|否|いいえ|아니오|non\b|nein\b|não\b|нет)\W{0,20}$/iu;
function findCandidates(block, wordings, names) {
	const [{ language } = { language: "en" }] = wordings;
	const header = lowerText([block.cell?.header ?? "", block.cell?.rowHeader ?? ""].map((text) => text.replaceAll("\n", " ")).join("\n"));
	const marked = block.cell ? markOf(block.text) : void 0;
	const text = lowerText(block.text);
	if (!wordings.some(({ trigger }) => trigger.test(text) || marked && trigger.test(header))) return void 0;
	const prose = proseOf(block);
	if (prose === void 0) return void 0;
	const lower = prose === block.text ? text : lowerText(prose);
	const licenses = names.findAll(prose);
	const spans = marked ? inHeader(header, marked, block.text, wordings) : withoutOverlaps(prose, [...named(lower, licenses, wordings), ...worded(lower, wordings)]);
	if (spans.length === 0) return void 0;
	const parts = sentences(block.text, language);
	const candidates = spans.slice(0, CANDIDATES_MAX).map((span) => ({
		...span,
		sentence: sentenceAt(parts, span.start) ?? {
			start: 0,
			end: prose.length
		}
	}));
	return {
		block,
		language,
		prose,
		lower,
		licenses,
		links: block.spans.filter((span) => span.type === "link").toSorted((a, b) => a.start - b.start),
		candidates
	};
}
function markOf(text) {
	return TICK.test(text) ? "tick" : CROSS.test(text) ? "cross" : void 0;
}
function inHeader(header, mark, text, wordings) {
	const start = text.length - text.trimStart().length;
	const end = text.trimEnd().length;
	const kinds = new Set(worded(header, wordings).map(({ kind }) => kind));
	return Array.from(kinds, (kind) => ({
		kind,
		start,
		end,
		mark
	}));
}
function named(lower, licenses, wordings) {
	return licenses.map(({ id, anyVersion, start, end }) => {
		const after = lower.slice(end, end + TAIL_MAX);
		return {
			kind: "license",
			start,
			end: end + Math.max(0, ...wordings.map((wording) => wording.tail.exec(after)?.[0].length ?? 0)),
			license: {
				id,
				anyVersion
			}
		};
	});
}
const PLAIN = /^(?:(?:see|check|read|in|under|with|the|our|this|following|full|same) )*(?:licen[cs]e(?:s|d|_\w+)?|许可证?|协议|开源协议|ライセンス|라이[선센]스|licences?|licencias?|licenças?|lizenz)(?: (?:file|terms|agreement))?$/i;
function isPointer(prose, { start, end }, named) {
	if (named !== void 0 && named - end < LABEL_GAP_MAX && LABEL_GAP.test(prose.slice(end, named))) return true;
	return PLAIN.test(prose.slice(start, end).trim());
}
const LABEL_GAP_MAX = 40;
const LABEL_GAP = /^(?:[\s:：|=–—【（(《「"'*-]|is|are|type|为|是|采用){1,6}(?:the )?$/i;
const TAIL_MAX = 80;
function worded(lower, wordings) {
	return wordings.flatMap(({ claims }) => claims.flatMap(({ kind, pattern }) => placesOf(pattern, lower).map(({ start, end }) => ({
		kind,
		start,
		end: start + lower.slice(start, end).trimEnd().length
	}))));
}
function withoutOverlaps(prose, spans) {
	const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const licensed = ordered.filter(({ license }) => license);
	const ends = /* @__PURE__ */ new Map();
	let next = 0;
	return ordered.filter((span) => {
		while (next < licensed.length && licensed[next].end <= span.start) next++;
		const name = span.license ? void 0 : licensed[next];
		if (name && span.kind !== "open-source" && name.start < span.end) return false;
		if (span.kind === "license" && !span.license && licensed.length > 0 && isPointer(prose, span, name?.start)) return false;
		if (span.start < (ends.get(span.kind) ?? 0)) return false;
		ends.set(span.kind, span.end);
		return true;
	});
}
function sentenceAt(sentences, offset) {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (sentences[middle].start <= offset) low = middle;
		else high = middle - 1;
	}
	return sentences[low];
}
// src/core/claims/classifier.ts
const LEAST_CONFIDENCE = .45;
const CUES = 6;
const OPENNESS = /* @__PURE__ */ new Set([
	"open-source",
	"open-weights",
	"open",
	"available"
]);
const tables = /* @__PURE__ */ new WeakMap();
const CROSSED = /^(o|[a-z-]{4,})\|(?=.)/;
function tableOf(model) {
	const known = tables.get(model);
	if (known) return known;
	const table = /* @__PURE__ */ new Map();
	for (const [feature, row] of Object.entries(model.weights)) {
		const cross = CROSSED.exec(feature);
		const plain = cross ? feature.slice(cross[0].length) : feature;
		const entry = table.get(plain) ?? {
			feature: plain,
			crossed: /* @__PURE__ */ new Map()
		};
		table.set(plain, entry);
		if (cross) entry.crossed.set(cross[1], {
			feature,
			row
		});
		else entry.row = row;
	}
	tables.set(model, table);
	return table;
}
function knownOf(kind, features, table) {
	const known = [];
	for (const name of features) {
		const entry = table.get(name);
		if (!entry) continue;
		const { feature, row, crossed } = entry;
		if (row) known.push({
			feature,
			row
		});
		const ofKind = crossed.get(kind);
		if (ofKind) known.push(ofKind);
		const ofOpenness = OPENNESS.has(kind) ? crossed.get("o") : void 0;
		if (ofOpenness) known.push(ofOpenness);
	}
	return known;
}
function classify(kind, features, model) {
	const { voices, subjects } = model;
	const known = knownOf(kind, ["", ...features], tableOf(model));
	const sums = new Array(voices.length + subjects.length).fill(0);
	for (const { row } of known) for (let i = 0; i < sums.length; i++) sums[i] = sums[i] + (row[i] ?? 0);
	const scores = sums.map((sum) => sum / 100);
	const [first, second] = softmax(scores.slice(0, voices.length)).map((chance, i) => ({
		chance,
		i
	})).sort((a, b) => b.chance - a.chance);
	const unsure = voices[first.i] === "asserts" && first.chance < LEAST_CONFIDENCE;
	const chosen = unsure ? second : first;
	const against = unsure ? first : second;
	const ofSubject = scores.slice(voices.length);
	const subject = subjects[ofSubject.indexOf(Math.max(...ofSubject))] ?? "model";
	return {
		voice: voices[chosen.i],
		subjects: subject.split("+"),
		confidence: chosen.chance,
		cues: strongest(known, chosen.i, against.i)
	};
}
function strongest(known, towards, from) {
	const top = [];
	for (const { feature, row } of known) {
		const pull = (row[towards] ?? 0) - (row[from] ?? 0);
		if (pull <= 0 || feature === "") continue;
		const at = top.findIndex((other) => pull > other.pull || pull === other.pull && feature < other.feature);
		if (at >= 0) top.splice(at, 0, {
			feature,
			pull
		});
		else if (top.length < CUES) top.push({
			feature,
			pull
		});
		if (top.length > CUES) top.pop();
	}
	return top.map(({ feature }) => feature);
}
function softmax(scores) {
	const highest = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - highest));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}
// src/core/claims/own-names.ts
const NAME = /[A-Za-z][\w.+-]*/g;
const NAME_LIKE = /.[A-Z]|\d/;
const COMMON = /^(?:readme|models?|card|the|and|for|with|from|large|language|open|source|official|implementation|introduction|code|base|chat|instruct|main|master|project|repo|repository|about|data|datasets?|licen[cs]e|news|overview|github|huggingface|hugging|face|docs?|ll?ms?|vlms?|ai|research|labs?|demo|training|fine|tuning|tuned|multimodal|vision|text|image|video|speech|audio|generation|english|paper|pytorch|inference|evaluation|results?|usage|team|org|hub|this|series|family|to|of|in|on|by|an?|is|new|your|our|we|it|cn|zh|en|ja|ko|hf|cli|api|sdk|web|app|tools?)$/;
const TITLE_MAX = 120;
const DISTINCT = 4;
const UNMISTAKABLE = 6;
const SHARED = .6;
function ownNames({ path, blocks, frontMatter }, repository) {
	const words = headOf(blocks.find(({ kind }) => kind === "heading")?.text ?? "").match(NAME) ?? [];
	const declared = frontMatter.filter(({ key }) => /^(?:model_name|title|name|model-index\.\d+\.name)$/.test(key));
	const file = /(?<![^/])([^/]+)\.\w+$/.exec(path)?.[1] ?? "";
	const named = [
		repository,
		...words.length <= 3 ? words : words.filter((word) => NAME_LIKE.test(word)),
		...declared.map(({ value }) => value),
		...NAME_LIKE.test(file) && !/readme|card/i.test(file) ? [file] : []
	];
	return new Set(named.map(stem).filter((name) => name.length > 1 && !COMMON.test(name)));
}
function isOwn(name, own) {
	const given = stem(name);
	if (given === "") return false;
	if (own.has(given)) return true;
	for (const known of own) {
		if (known.length >= UNMISTAKABLE && given.includes(known)) return true;
		const [short, long] = given.length < known.length ? [given, known] : [known, given];
		if (!long.startsWith(short) || short.length < DISTINCT) continue;
		if (short === known || short.length / long.length >= SHARED) return true;
	}
	return false;
}
function namesIn(text, own) {
	return Array.from(text.matchAll(NAME), ({ 0: name, index }) => ({
		name,
		start: index,
		end: index + name.length
	})).map(({ name, start, end }) => ({
		start,
		end,
		own: isOwn(name, own),
		like: NAME_LIKE.test(name)
	})).filter(({ own, like }) => own || like);
}
function namesOwn(text, own) {
	return (text.match(NAME) ?? []).some((name) => isOwn(name, own));
}
function headOf(title) {
	return title.split(/[:：|(（]| [-–—] /)[0]?.slice(0, TITLE_MAX) ?? "";
}
function stem(name) {
	const [first = "", ...rest] = name.toLowerCase().split(/[^a-z0-9]+/).map((part) => /^[a-z]+\d/.test(part) ? part.replace(/\d.*/, "") : /^\d/.test(part) ? "" : part).filter((part) => part !== "");
	return COMMON.test(first) && rest.length === 0 ? "" : [first, ...rest].join("");
}
// src/core/claims/features.ts
const CONTEXT_MAX = 300;
const NEAR = 3;
const CLAUSE_END = /[.;:,!?，。；：、()（）—–|\n…•]/;
const WORD = /[\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const THINGS = [
	"model",
	"code",
	"data",
	"docs",
	"project",
	"service"
];
const JOINT = /^\s*(?:[,、/&]|,? ?(?:and|or|as well as|y|et|und|e|и) |和|与|及|以及|및|と)\s?(?:(?:the|our|its|all|model|training|pretrained|trained|inference|evaluation|final|source) ){0,3}\s*$/i;
var WordPlaces = class {
	#text = "";
	#wordings = [];
	#found = [];
	of(lower, wordings) {
		if (lower !== this.#text || wordings !== this.#wordings) {
			const words = wordings.flatMap((wording) => wording.words);
			this.#found = words.map(({ name, pattern }) => ({
				name,
				places: placesOf(pattern, lower)
			})).filter(({ places }) => places.length > 0);
			this.#text = lower;
			this.#wordings = wordings;
		}
		return this.#found;
	}
};
var LabelClasses = class {
	#known = /* @__PURE__ */ new Map();
	classesOf(label, wording, kind) {
		if (label === "") return [];
		const key = `${wording.language} ${kind} ${label}`;
		const known = this.#known.get(key);
		if (known) return known;
		const lower = lowerText(label);
		const found = wording[kind].filter(({ pattern }) => lower.search(pattern) >= 0).map(({ name }) => name);
		this.#known.set(key, found);
		return found;
	}
};
function featuresOf(candidate, claimBlock, context, wordings) {
	const { names, labels } = context;
	const { block, prose, lower, licenses, candidates } = claimBlock;
	const { start, end, kind, sentence } = candidate;
	const from = Math.max(sentence.start, start - CONTEXT_MAX);
	const to = Math.min(sentence.end, end + CONTEXT_MAX);
	const window = prose.slice(from, to);
	const lowered = lower.slice(from, to);
	const claim = {
		start: start - from,
		end: end - from
	};
	const features = /* @__PURE__ */ new Set([`kind:${kind}`]);
	const add = (feature) => features.add(feature);
	const things = [];
	for (const { name, places } of context.words.of(lowered, wordings)) {
		addPlaces(name, places, claim, window, add);
		if (THINGS.includes(name)) things.push(...places.map((place) => ({
			name,
			place
		})));
	}
	for (const wording of wordings) {
		for (const [i, heading] of block.headings.entries()) for (const name of labels.classesOf(heading, wording, "headings")) {
			add(`^^${name}`);
			if (i === block.headings.length - 1) add(`^${name}`);
		}
		if (block.cell) {
			for (const name of labels.classesOf(block.cell.header, wording, "words")) add(`|${name}`);
			for (const name of labels.classesOf(block.cell.rowHeader, wording, "words")) add(`|-${name}`);
		}
	}
	addNearest(things, claim, window, add);
	const named = namesIn(window, names);
	const ownPlaces = named.filter(({ own }) => own);
	const otherPlaces = named.filter(({ own, start, end }) => !own && (end <= claim.start || start >= claim.end));
	addPlaces("own-name", ownPlaces, claim, window, add);
	addPlaces("other-name", otherPlaces, claim, window, add);
	if (block.cell && namesOwn(`${block.cell.rowHeader} ${block.cell.header}`, names)) add("|own-name");
	if (namesOwn(block.headings.at(-1) ?? "", names)) add("^own-name");
	addNamed("^", block.headings.at(-1), names, add);
	addNamed("|", block.cell?.header, names, add);
	addNamed("|-", block.cell?.rowHeader, names, add);
	addNamed("under:", block.item?.under, names, add);
	addPlaces("license-name", within(licenses, from, to).filter((license) => license.end <= start || license.start >= end).map((license) => ({
		start: license.start - from,
		end: license.end - from
	})), claim, window, add);
	for (const other of candidates) {
		if (other === candidate || other.sentence.start !== sentence.start) continue;
		add(`${other.start < start ? "after" : "before"}:${other.kind === kind ? "same" : other.kind}`);
	}
	addReferences(ownPlaces, otherPlaces, claim, window, add);
	addHead(claim, window, wordings, add);
	addBlock(candidate, claimBlock, context, add);
	addWords(claim, window, add);
	return [...features];
}
function addNamed(prefix, label, names, add) {
	const [first] = label ? namesIn(label, names) : [];
	if (first) add(`${prefix}${first.own ? "first-own" : "first-other"}`);
}
function within(places, from, to) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (places[middle].end <= from) low = middle + 1;
		else high = middle;
	}
	const found = [];
	for (let i = low; i < places.length && places[i].start < to; i++) found.push(places[i]);
	return found;
}
function addPlaces(name, places, claim, window, add) {
	if (places.some(({ start, end }) => start < claim.end && claim.start < end)) add(`${name}=`);
	const before = places.findLast(({ end }) => end <= claim.start);
	const after = places.find(({ start }) => start >= claim.end);
	if (before) addDistance(`${name}<`, window.slice(before.end, claim.start), add);
	if (after) addDistance(`${name}>`, window.slice(claim.end, after.start), add);
}
function addDistance(name, gap, add) {
	add(`${name}s`);
	if (CLAUSE_END.test(gap)) return;
	add(`${name}c`);
	const words = wordsIn(gap);
	if (words <= NEAR) add(`${name}n`);
	if (words === 0) add(`${name}a`);
}
function wordsIn(text) {
	const ideographs = text.match(CJK)?.length ?? 0;
	return (text.replace(CJK, " ").match(WORD)?.length ?? 0) + Math.ceil(ideographs / 2);
}
function addNearest(things, claim, window, add) {
	const ordered = things.toSorted((a, b) => a.place.start - b.place.start);
	const before = ordered.findLast(({ place }) => place.end <= claim.start);
	const after = ordered.find(({ place }) => place.start >= claim.end);
	const within = ordered.filter(({ place }) => place.start < claim.end && claim.start < place.end).at(-1);
	const first = ordered[0];
	for (const [i, { name, place }] of ordered.entries()) {
		const next = ordered[i + 1];
		if (next && next.name !== name && JOINT.test(window.slice(place.end, next.place.start))) add(`joint${next.place.end <= claim.start ? "<" : place.start >= claim.end ? ">" : "="}${[name, next.name].toSorted().join("+")}`);
	}
	if (before) add(`thing<${before.name}`);
	if (after) {
		add(`thing>${after.name}`);
		if (!CLAUSE_END.test(window.slice(claim.end, after.place.start))) add(`thing>c${after.name}`);
	}
	if (within) add(`thing=${within.name}`);
	if (first) add(`thing1:${first.name}`);
	if (!before && !after && !within) add("thing:none");
}
const SPEAKER = /\b(?:we|our|ours|us|I|my)\b|我们|我司|私たち|我々|우리|저희|\b(?:nous|notre|nos|nosotros|nuestr[oa]s?|hemos|nós|nosso|nossa|wir|unsere?[rnm]?)\b|(?:^|\s)(?:мы|наш[а-я]*)/gi;
const THIS = /\bth(?:is|ese) (?:\w+ )?(?:model|repo\w*|project|work|release|code\w*|dataset|checkpoint|framework|collection|family|paper|version|weights)s?\b|本(?:项目|模型|仓库|仓|工作|次|系列|代码库)|该(?:项目|模型|数据集)|この(?:リポジトリ|モデル|プロジェクト)|本(?:リポジトリ|プロジェクト)|이 (?:저장소|모델|프로젝트)/gi;
function addReferences(own, other, claim, window, add) {
	const found = (pattern, name) => placesOf(pattern, window).map((place) => ({
		...place,
		name
	}));
	const references = [
		...own.map((place) => ({
			...place,
			name: "own"
		})),
		...other.map((place) => ({
			...place,
			name: "other"
		})),
		...found(SPEAKER, "we"),
		...found(THIS, "this")
	].toSorted((a, b) => a.start - b.start);
	const before = references.findLast(({ end }) => end <= claim.start);
	const after = references.find(({ start }) => start >= claim.end);
	const first = references[0];
	const near = (place) => !CLAUSE_END.test(window.slice(Math.min(place.end, claim.end), Math.max(place.start, claim.start)));
	const b = before ? `${before.name}${near(before) ? "" : "~"}` : "none";
	const a = after ? `${after.name}${near(after) ? "" : "~"}` : "none";
	add(`ref<${b}`);
	add(`ref>${a}`);
	add(`ref<${b}>${a}`);
	add(`ref1:${first?.name ?? "none"}`);
}
const PHRASE_END = /^(?:and|or|of|for|in|on|to|with|by|from|that|which|is|are|was|were|has|have|can|as|at|under|via|who|while|but|so|than|into|using|through|available|built|based|trained|released?|licensed|[^\p{L}\p{N}])/iu;
const PLURAL = /(?:[^s]s|[Ms]Ms|社区|们)$/;
const BE = /(?:\b(?:is|are|was|were|been|be|being|am|become|becomes|now|fully|already|also|currently)|'s|'re|是|已|已经|均|都|全部|完全) ?$/i;
const DETERMINER = /(?:^|[^\p{L}])(our|its|their|these|this|the|an?|all|other|any|most|many|several|various|some|existing|your|no|first|new|next|best|largest|only|more|both)(?: [\w-]+){0,2} $/iu;
function addHead(claim, window, wordings, add) {
	const before = window.slice(Math.max(0, claim.start - 60), claim.start);
	const rest = window.slice(claim.end, claim.end + 80).replace(/^[- ]?/, "");
	const phrase = [];
	for (const token of tokens(rest)) {
		if (PHRASE_END.test(token) || phrase.length === 6) break;
		phrase.push(token);
	}
	const head = phrase.at(-1);
	const text = /\p{Script=Han}/u.test(rest.slice(0, 1)) ? (rest.split(/[，。；：、,.!！?？的了是和与\s]/)[0] ?? "").slice(0, 14) : phrase.join(" ");
	const lower = lowerText(text);
	const classes = HEADS.filter((name) => wordings.some(({ words }) => words.some((word) => word.name === name && lower.search(word.pattern) >= 0)));
	const plural = head !== void 0 && PLURAL.test(head);
	const determiner = DETERMINER.exec(before)?.[1]?.toLowerCase() ?? "";
	const form = BE.test(before) ? "predicate" : text === "" ? "bare" : "attribute";
	const noun = `${classes.length === 0 ? text === "" ? "none" : "other" : classes.join("+")}${plural ? "s" : ""}`;
	add(`form:${form}`);
	add(`head:${noun}`);
	add(`head:${form}:${noun}`);
	add(`det:${determiner}`);
	add(`det:${determiner}:${noun}`);
	if (head !== void 0) add(`h:${head}`);
}
const HEADS = [
	...THINGS,
	"community",
	"plural",
	"license-word",
	"name"
];
function addBlock({ start, end, mark, license, sentence }, { block, language, prose, links }, context, add) {
	const { document } = context;
	add(`block:${block.kind}`);
	add(`language:${language}`);
	if (block.depth === 1) add("block:title");
	if (block.item) add(block.item.checked === null ? "item" : block.item.checked ? "task:done" : "task:open");
	if (block.quoted) add("quoted-block");
	if (block.cell) add(block.cell.row === 0 ? "cell:header" : block.cell.column === 0 ? "cell:first" : "cell");
	if (mark) add(`mark:${mark}`);
	if (license) add("license:named");
	if (license?.id.startsWith("LicenseRef-")) add("license:own-terms");
	if (license?.anyVersion) add("license:any-version");
	const text = prose.slice(start, end);
	const whole = block.text.trim();
	if (text.length >= whole.length - 2) add("whole-block");
	if (sentence.end - sentence.start < 40) add("short-sentence");
	if (start === sentence.start) add("sentence:first");
	if (prose.slice(end, sentence.end).replace(/\W+/g, "") === "") add("sentence:last");
	if (whole.endsWith("?") || whole.endsWith("？")) add("block:question");
	if (prose.slice(sentence.start, sentence.end).trimEnd().endsWith(":")) add("sentence:colon");
	if (/[A-Z]/.test(text[0] ?? "")) add("capital");
	if (block.text === block.text.toUpperCase() && /[A-Z]/.test(block.text)) add("upper");
	if (/^[\W\d]*20\d\d|^\W*\[?\d{1,2}[/.]\d{1,2}|^\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d/i.test(whole)) add("dated");
	add(document.path.split("/").length - 1 === 0 ? "path:root" : "path:folder");
	if (/readme/i.test(document.path)) add("path:readme");
	if (block.picture) add(`picture:${block.picture.shows}`);
	const [link] = within(links, start, end);
	const url = link?.url ?? block.picture?.link;
	if (url !== void 0) add(`link:${linkKind(url, context)}`);
	if (link && link.start <= start && end <= link.end && link.end - link.start > end - start + 12) add("link:longer");
	const near = within(links, end, end + LINK_NEAR).find((link) => link.start >= end);
	if (near) add(`link>${linkKind(near.url, context)}`);
}
const LINK_NEAR = 80;
function linkKind(url, { names, repository }) {
	if (url.startsWith("#")) return "anchor";
	if (/licen[cs]e/i.test(url)) return "license";
	if (/arxiv\.org|doi\.org|openreview|aclanthology|\.pdf\b/i.test(url)) return "paper";
	if (!/^[a-z]+:/i.test(url)) return "relative";
	if (/\bblogs?\b|medium\.com/i.test(url)) return "blog";
	const own = namesOwn(url.replace(/^[a-z]+:\/\/[^/]*/i, "").replaceAll("/", " "), names) ? "own" : "other";
	if (/huggingface\.co|modelscope/i.test(url)) return `${own}-repository`;
	const code = /(?:github|gitee)\.com\/[^/]+\/([^/#?]+)/i.exec(url)?.[1];
	if (code) return own === "other" ? "other-code" : code.toLowerCase() === repository ? "own-code" : "sibling-code";
	return `${own}-page`;
}
function addWords(claim, window, add) {
	add(`t:${window.slice(claim.start, claim.end).toLowerCase().replace(/[\s‑-]+/g, " ")}`);
	const before = tokens(window.slice(Math.max(0, claim.start - 120), claim.start));
	const after = tokens(window.slice(claim.end, claim.end + 120));
	for (let i = 1; i <= 3; i++) {
		add(`-${i}:${before.at(-i) ?? ""}`);
		add(`+${i}:${after[i - 1] ?? ""}`);
	}
	add(`-12:${before.slice(-2).join(" ")}`);
	add(`+12:${after.slice(0, 2).join(" ")}`);
	for (const token of before.slice(-8)) add(`<:${token}`);
	for (const token of after.slice(0, 8)) add(`>:${token}`);
}
function tokens(text) {
	return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
// src/core/claims/gating.ts
const GATE = /^extra_gated_(?:prompt|fields)\b/;
const PROMPT = /^extra_gated_(?:prompt|heading|description)$/;
const FIELD = /^extra_gated_fields\.(.+)$/;
const PROMPT_MAX = 2e3;
function gates({ source, frontMatter }) {
	const seen = /* @__PURE__ */ new Set();
	return frontMatter.flatMap((entry) => {
		const key = GATE.exec(entry.key)?.[0];
		if (key === void 0 || seen.has(key)) return [];
		seen.add(key);
		const start = source.lastIndexOf(key, entry.start);
		return start < 0 ? [] : [{
			key,
			start,
			end: start + key.length
		}];
	});
}
function gatingBlocks(document) {
	return document.frontMatter.flatMap((entry) => {
		const field = FIELD.exec(entry.key)?.[1];
		if (field !== void 0) return fieldBlock(document, entry, field);
		return PROMPT.test(entry.key) && entry.value.length <= PROMPT_MAX ? promptBlocks(document, entry) : [];
	});
}
function fieldBlock({ source }, { start }, text) {
	const at = source.lastIndexOf(text, start);
	return at < 0 ? [] : [block(text, alignOffsets(text, source, at, at + text.length))];
}
function promptBlocks({ source }, { value, start, end }) {
	let at = start;
	return value.split("\n").flatMap((line) => {
		if (line.trim() === "") return [];
		const offsets = alignOffsets(line, source, at, end);
		at = (offsets.at(-1) ?? at) + 1;
		return [block(line, offsets)];
	});
}
function block(text, offsets) {
	return {
		kind: "paragraph",
		text,
		offsets,
		spans: [],
		headings: [],
		quoted: false
	};
}
// src/core/claims/language.ts
const LEAST_SHARE = .15;
const LEAST_WORDS = 3;
var LanguageDetector = class {
	#common;
	constructor(wordings) {
		this.#common = wordings.flatMap(({ language, common }) => common === void 0 ? [] : [{
			language,
			pattern: new RegExp(lowerPattern(common), "g")
		}]);
	}
	languageOf(text, otherwise = "en") {
		const { letters, han, kana, hangul, cyrillic } = scriptsOf(text);
		if (letters === 0) return otherwise;
		if (hangul / letters >= LEAST_SHARE) return "ko";
		if (kana > 0 && (han + kana) / letters >= LEAST_SHARE) return "ja";
		if (han / letters >= LEAST_SHARE) return "zh";
		if (cyrillic / letters >= LEAST_SHARE) return "ru";
		const plain = lowerText(text);
		const [first, second] = this.#common.map(({ language, pattern }) => ({
			language,
			words: count$1(plain, pattern)
		})).toSorted((a, b) => b.words - a.words);
		if (!first || first.words < LEAST_WORDS || first.words === second?.words) return otherwise;
		return first.language;
	}
};
function count$1(text, pattern) {
	return text.match(pattern)?.length ?? 0;
}
function scriptsOf(text) {
	let [letters, han, kana, hangul, cyrillic] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 128) {
			if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
			continue;
		}
		if (code >= 19968 && code <= 40959) han++;
		else if (code >= 12353 && code <= 12543) kana++;
		else if (code >= 44032 && code <= 55203) hangul++;
		else if (code >= 1024 && code <= 1327) cyrillic++;
		else if (code >= 8192 && code <= 12351) continue;
		letters++;
	}
	return {
		letters,
		han,
		kana,
		hangul,
		cyrillic
	};
}
// src/core/claims/wording.ts
const compiled = /* @__PURE__ */ new WeakMap();
function compileWording(wording) {
	const known = compiled.get(wording);
	if (known) return known;
	const fresh = compile(wording);
	compiled.set(wording, fresh);
	return fresh;
}
function compile({ language, trigger, claims, tail, words, headings }) {
	return {
		language,
		trigger: new RegExp(lowerPattern(trigger)),
		claims: Object.entries(claims).flatMap(([kind, patterns]) => (patterns ?? []).map((pattern) => ({
			kind,
			pattern: new RegExp(lowerPattern(pattern), "g")
		}))),
		tail: new RegExp(lowerPattern(tail)),
		words: Object.entries(words).map(([name, pattern]) => ({
			name,
			pattern: new RegExp(lowerPattern(pattern), "g")
		})),
		headings: Object.entries(headings).map(([name, pattern]) => ({
			name,
			pattern: new RegExp(lowerPattern(pattern))
		}))
	};
}
// src/core/claims/find.ts
const PROVISOS = ["license-word", "forbid"];
const LICENSE_KEY = /^(?:license|license_name|license_link|licence)(?:\.\d+)?$/;
const TAG_KEY = /^tags\.\d+$/;
const SENTENCE_MAX = 1e3;
const SAMPLE_MAX = 5e3;
const OTHER_SCRIPTS = /* @__PURE__ */ new Set([
	"zh",
	"ja",
	"ko",
	"ru"
]);
var ClaimFinder = class {
	ownModels;
	#names;
	#model;
	#repository;
	#wordings;
	#trigger;
	#detector;
	constructor({ wordings, model, names }, repository) {
		this.#names = names;
		this.#model = model;
		this.#repository = repository.split(/[/+]/).at(-1) ?? "";
		this.ownModels = modelNames(this.#repository);
		this.#wordings = wordings;
		this.#trigger = new RegExp(wordings.map(({ trigger }) => trigger).join("|"), "i");
		this.#detector = new LanguageDetector(wordings);
	}
	mayClaim(text) {
		return this.#trigger.test(text);
	}
	find(document) {
		const claims = this.#classified(document).flatMap(({ occurrence, classification }) => {
			const { voice, subjects } = classification;
			if (voice === "none") return [];
			const stance = voice === "third" ? "asserts" : voice;
			return (voice === "third" ? ["third-party"] : subjects).map((subject) => ({
				block: occurrence.claimBlock.block,
				claim: this.#claimOf(document, occurrence, stance, subject, classification)
			}));
		});
		return [...this.#frontMatter(document), ...withoutRepetitions(claims)];
	}
	rejected(document) {
		return this.#classified(document).flatMap(({ occurrence, classification }) => {
			if (classification.voice !== "none") return [];
			const { stance: _, subject: __, tone: ___, ...words } = this.#claimOf(document, occurrence, "mentions", "third-party", classification);
			return [words];
		});
	}
	#classified(document) {
		return this.occurrences(document).map((occurrence) => ({
			occurrence,
			classification: classify(occurrence.candidate.kind, occurrence.features, this.#model)
		}));
	}
	occurrences(document, language = "en") {
		const blocks = [...gatingBlocks(document), ...document.blocks];
		const sample = sampleOf(document);
		const main = this.#detector.languageOf(sample, language);
		const otherwise = OTHER_SCRIPTS.has(main) ? "en" : main;
		const found = blocks.flatMap((block, i) => {
			if (!this.#concerns(block)) return [];
			const wordings = this.#wordingsOf(this.#detector.languageOf(block.text, otherwise));
			const claimBlock = findCandidates(block, wordings, this.#names);
			return claimBlock ? [{
				claimBlock,
				wordings,
				i
			}] : [];
		});
		if (found.length === 0) return [];
		const context = {
			document,
			names: ownNames(document, this.#repository),
			repository: this.#repository.toLowerCase(),
			labels: new LabelClasses(),
			words: new WordPlaces()
		};
		return mergeBadges(found, blocks).flatMap(({ claimBlock, wordings }) => claimBlock.candidates.map((candidate) => ({
			candidate,
			claimBlock,
			features: featuresOf(candidate, claimBlock, context, wordings),
			wordings,
			start: claimBlock.block.offsets[candidate.start]
		})));
	}
	#concerns({ text, cell }) {
		return this.mayClaim(text) || cell !== void 0 && this.mayClaim(`${cell.header}\n${cell.rowHeader}`);
	}
	#frontMatter(document) {
		const { path, lines, frontMatter } = document;
		const base = {
			path,
			language: "en",
			subject: "model",
			origin: "front-matter",
			confidence: 1,
			models: this.ownModels,
			besides: []
		};
		const licenses = frontMatter.flatMap(({ key, value, start, end }) => {
			if (!(LICENSE_KEY.test(key) || TAG_KEY.test(key) && this.#names.isTag(value)) || value === "") return [];
			const license = this.#names.resolve(value);
			return {
				...base,
				range: lines.range(start, end),
				excerpt: excerptOf(document, start, end),
				text: value,
				sentence: value,
				kind: "license",
				stance: "asserts",
				...license ? { license } : {},
				key: key.replace(/\.\d+$/, ""),
				cues: ["front-matter"]
			};
		});
		const gated = gates(document).map(({ key, start, end }) => ({
			...base,
			range: lines.range(start, end),
			excerpt: excerptOf(document, start, end),
			text: key,
			sentence: key,
			kind: "available",
			stance: "denies",
			key,
			cues: ["front-matter"]
		}));
		return [...licenses, ...gated];
	}
	#claimOf(document, { candidate, claimBlock, wordings }, stance, subject, { confidence, cues }) {
		const { block, language, links } = claimBlock;
		const { kind, start, end, license, sentence } = candidate;
		const url = links.find((link) => link.start < end && start < link.end)?.url ?? block.picture?.link;
		const [first, last] = [block.offsets[start], block.offsets[end - 1] + 1];
		const models = modelsOf(claimBlock, sentence);
		return {
			path: document.path,
			range: document.lines.range(first, last),
			excerpt: excerptOf(document, first, last),
			text: block.text.slice(start, end),
			sentence: block.text.slice(sentence.start, sentence.end).slice(0, SENTENCE_MAX),
			language,
			kind,
			subject,
			stance,
			...license ? { license } : {},
			...url === void 0 ? {} : { link: url },
			origin: block.picture ? "badge" : "prose",
			models: models.length > 0 ? models : this.ownModels,
			besides: provisosIn(claimBlock, candidate, wordings),
			...stance === "denies" ? { tone: toneOf(block.text.slice(sentence.start, sentence.end), wordings) } : {},
			confidence,
			cues
		};
	}
	#wordingsOf(language) {
		return [.../* @__PURE__ */ new Set([language, "en"])].flatMap((code) => {
			const wording = this.#wordings.find((wording) => wording.language === code);
			return wording ? [compileWording(wording)] : [];
		});
	}
};
function sampleOf({ blocks }) {
	let sample = "";
	for (const { text } of blocks) {
		if (sample.length > SAMPLE_MAX) break;
		sample += ` ${text}`;
	}
	return sample.slice(0, SAMPLE_MAX);
}
function modelsOf({ block, licenses }, { start, end }) {
	const shifted = licenses.map((license) => ({
		start: license.start - start,
		end: license.end - start
	}));
	const named = modelNames(block.text.slice(start, end), shifted);
	if (named.length > 0) return named;
	const { cell, item, headings } = block;
	return [
		cell?.rowHeader,
		cell?.header,
		item?.under,
		headings.at(-1)
	].map((label) => modelNames(label ?? "")).find((names) => names.length > 0)?.slice(0, 1) ?? [];
}
function provisosIn({ lower }, { start, end, sentence }, wordings) {
	const rest = `${lower.slice(sentence.start, start)} … ${lower.slice(end, sentence.end)}`;
	return PROVISOS.filter((name) => says(rest, name, wordings));
}
function says(lower, name, wordings) {
	return wordings.some(({ words }) => words.some((word) => word.name === name && lower.search(word.pattern) >= 0));
}
function toneOf(text, wordings) {
	const sentence = lowerText(text);
	const has = (name) => says(sentence, name, wordings);
	if (has("ask")) return "asks";
	if (has("advise")) return "advises";
	return has("negation") || has("forbid") ? "forbids" : "advises";
}
function mergeBadges(found, blocks) {
	const merged = [];
	for (const item of found) {
		const { block, candidates } = item.claimBlock;
		const last = merged.at(-1);
		const alternative = blocks[item.i - 1];
		if (!(block.picture?.shows === "url" && alternative?.picture?.url === block.picture.url) || !last || last.claimBlock.block !== alternative) {
			merged.push(item);
			continue;
		}
		const others = last.claimBlock.candidates;
		const fresh = candidates.filter(({ kind, license }) => !others.some((other) => other.kind === kind && (!license || other.license?.id === license.id)));
		const kept = others.filter(({ kind, license }) => license || !fresh.some((other) => other.kind === kind));
		merged[merged.length - 1] = {
			...last,
			claimBlock: {
				...last.claimBlock,
				candidates: kept
			}
		};
		if (fresh.length > 0) merged.push({
			...item,
			claimBlock: {
				...item.claimBlock,
				candidates: fresh
			}
		});
	}
	return merged;
}
function withoutRepetitions(claims) {
	const said = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	const kept = /* @__PURE__ */ new Set();
	const named = claims.filter(({ claim }) => claim.license);
	const others = claims.filter(({ claim }) => !claim.license);
	for (const { block, claim } of [...named, ...others]) {
		if (!places.has(block)) places.set(block, places.size);
		const key = [
			block.cell ? `row ${block.cell.table}:${block.cell.row}` : places.get(block),
			claim.kind,
			claim.subject,
			claim.stance
		].join();
		const before = said.get(key) ?? [];
		if (before.length > 0 && (!claim.license || before.some(({ license }) => license?.id === claim.license?.id))) continue;
		said.set(key, [...before, claim]);
		kept.add(claim);
	}
	return claims.flatMap(({ claim }) => kept.has(claim) ? [claim] : []);
}
// src/core/config.ts
function severityOf({ rules = {}, severities = {} }, ruleId, own) {
	return rules[ruleId] ?? severities[own] ?? own;
}
// src/core/documents/facts.ts
function factsOf(document) {
	if (typeof document === "string") return {
		path: document,
		links: [],
		directives: []
	};
	const { path, blocks, lines, frontMatterError } = document;
	const newest = newestEntry(document);
	return {
		path,
		links: blocks.flatMap(({ spans, offsets }) => spans.flatMap((span) => span.type === "link" ? [{
			url: span.url,
			line: lines.line(offsets[span.start] ?? 0)
		}] : [])),
		directives: directivesOf(document),
		...newest ? { newestEntry: newest } : {},
		...frontMatterError === void 0 ? {} : { frontMatterError }
	};
}
// src/core/documents/glob.ts
function matchesGlob(glob, path) {
	const parts = glob.replace(/^\.?\//, "").replace(/(?<!\/(?:\*\*)?)(?:\/(?:\*\*)?)+$/, "").split("/");
	let matched = skipping(parts, /* @__PURE__ */ new Set([0]));
	for (const name of path.split("/")) {
		const next = /* @__PURE__ */ new Set();
		for (const i of matched) {
			const part = parts[i];
			if (part === "**") next.add(i);
			else if (matchesName(part, name)) next.add(i + 1);
		}
		matched = skipping(parts, next);
		if (matched.has(parts.length)) return true;
	}
	return false;
}
function skipping(parts, matched) {
	for (const i of matched) if (parts[i] === "**") matched.add(i + 1);
	return matched;
}
function matchesName(part, name) {
	let p = 0;
	let star = -1;
	let retry = 0;
	for (let n = 0; n < name.length;) if (part[p] === "*") {
		star = p++;
		retry = n;
	} else if (part[p] === name[n] || part[p] === "?") {
		p++;
		n++;
	} else if (star >= 0) {
		p = star + 1;
		n = ++retry;
	} else return false;
	while (part[p] === "*") p++;
	return p === part.length;
}
// src/core/documents/read.ts
const DOCUMENT_MAX_BYTES = 1048576;
async function* readDocuments(files, reader, concerns) {
	for (const entry of files) {
		const { path } = entry;
		if (isUnreadableDocument(entry)) reader.notices.push({
			path,
			message: "skipped: only Markdown and plain text are read"
		});
		if (!isDocument(entry, isLicenseFile)) continue;
		const text = await reader.read(path, DOCUMENT_MAX_BYTES);
		if (text === void 0) continue;
		yield concerns(text) ? await (await import("./parse.js")).parseDocument(path, text) : path;
	}
}
// src/core/licenses/base-models.ts
const BASE_MODEL_KEY = /^base_model(?:\.\d+)?$/;
const DERIVED = /\b(?:fine[- ]?tun(?:ed|ing)|further (?:pre-?)?trained|continu(?:ed|ally|ous) (?:pre-?)?train(?:ed|ing)|instruction[- ]tuned|derived|distilled|initiali[sz]ed|quanti[sz]ed (?:version|from))\s+(?:version\s+)?(?:of|from|on top of|with|based on)\s+|基于[^。；]{0,24}?(?=[A-Za-z])/gi;
const OWN$1 = /\b(?:we|our|ours|this (?:model|project|repository|is)|the model|is an?)\b|本项目|本模型|我们/i;
const OWN_DISTANCE = 160;
const NAME_DISTANCE = 60;
var BaseModelFinder = class {
	#known;
	constructor(licenses) {
		this.#known = licenses.flatMap((license) => license.baseModels === void 0 ? [] : [{
			license,
			pattern: new RegExp(license.baseModels, "i")
		}]);
	}
	mayFind(text) {
		return this.#known.some(({ pattern }) => pattern.test(text));
	}
	find(document) {
		const declared = document.frontMatter.filter(({ key }) => BASE_MODEL_KEY.test(key)).flatMap(({ value, start, end }) => {
			const found = this.#match(value);
			return found ? [this.#model(document, found.license, value, start, end, true)] : [];
		});
		return declared.length > 0 ? declared : this.#inSentences(document);
	}
	#inSentences(document) {
		const found = /* @__PURE__ */ new Map();
		for (const { text, offsets } of document.blocks) for (const { 0: words, index } of text.matchAll(DERIVED)) {
			if (!OWN$1.test(text.slice(Math.max(0, index - OWN_DISTANCE), index + words.length))) continue;
			const start = index + words.length;
			const [name = ""] = text.slice(start, start + NAME_DISTANCE).split(/[.。;；,，(（](?:\s|$)|\s(?:with|using|on|and|for)\s/);
			if (name === "") continue;
			const named = this.#match(name);
			if (!named || found.has(named.license.id)) continue;
			const whole = named.text + (/^[\w.-]*/.exec(name.slice(named.index + named.text.length))?.[0] ?? "");
			const at = start + named.index;
			const [first, last] = [offsets[at], offsets[at + whole.length - 1] + 1];
			found.set(named.license.id, this.#model(document, named.license, whole, first, last, false));
		}
		return [...found.values()];
	}
	#match(name) {
		for (const { license, pattern } of this.#known) {
			const match = pattern.exec(name);
			if (match) return {
				license,
				text: match[0],
				index: match.index
			};
		}
	}
	#model(document, license, name, start, end, declared) {
		const { path, lines } = document;
		return {
			path,
			range: lines.range(start, end),
			excerpt: excerptOf(document, start, end),
			name,
			license,
			declared
		};
	}
};
// src/core/licenses/base-terms.ts
const BINDING = /\b(?:(?:is|are|be|remains?) (?:also )?(?:subject to|governed by|bound by)|compl(?:y|ies|ying) with|adheres? to|abide by|inherits?)\b|遵守|遵循|遵从|受[^。]{0,12}约束/i;
const OWN = /\b(?:this|our|we|users?|you|your|must)\b|本项目|本模型|我们|使用|请/i;
const ITS_LICENSE = /^[^.;,。；，]{0,24}?(?:licen[cs]e|terms of use|许可|协议)/i;
const LICENSE_OF = /(?:licen[cs]e|terms of use)(?: agreement)?(?: for| of) (?:the )?$/i;
const BEFORE_MAX = 60;
var BaseTermsFinder = class {
	#known;
	constructor(licenses) {
		this.#known = licenses.flatMap((license) => license.baseModels === void 0 ? [] : [{
			license,
			pattern: new RegExp(license.baseModels, "gi")
		}]);
	}
	find({ path, lines, blocks }) {
		const found = /* @__PURE__ */ new Map();
		for (const { text, offsets } of blocks) {
			if (!BINDING.test(text)) continue;
			for (const { start, end } of sentences(text, "en")) {
				const sentence = text.slice(start, end);
				if (!BINDING.test(sentence) || !OWN.test(sentence)) continue;
				for (const { license, pattern } of this.#known) {
					const at = licenseAt(sentence, pattern);
					if (at === void 0 || found.has(license.id)) continue;
					const line = lines.line(offsets[start + at] ?? 0);
					found.set(license.id, {
						license,
						evidence: {
							path,
							line,
							message: license.name
						}
					});
				}
			}
		}
		return [...found.values()];
	}
};
function licenseAt(sentence, pattern) {
	for (const { 0: name, index } of sentence.matchAll(pattern)) {
		const before = sentence.slice(Math.max(0, index - BEFORE_MAX), index);
		if (ITS_LICENSE.test(sentence.slice(index + name.length)) || LICENSE_OF.test(before)) return index;
	}
}
// src/core/licenses/declarations/citation.ts
var import_dist = require_dist();
const citation = {
	matches: (path) => /^citation\.cff$/i.test(path),
	read: (text) => {
		const yaml = (0, import_dist.parseDocument)(text, {
			logLevel: "silent",
			uniqueKeys: false
		});
		const license = yaml.get("license", true);
		const subject = yaml.get("type") === "dataset" ? "data" : "code";
		return ((0, import_dist.isSeq)(license) ? license.items : [license]).flatMap((item) => {
			if (!(0, import_dist.isScalar)(item) || !item.range || typeof item.value !== "string") return [];
			const [start] = item.range;
			const at = text.indexOf(item.value, start);
			return [{
				value: item.value,
				start: at,
				end: at + item.value.length,
				subject,
				origin: "citation",
				spdx: true
			}];
		});
	}
};
// src/core/licenses/declarations/raw-declaration.ts
function placeOf$1(text, key, value) {
	for (const line of text.matchAll(/[^\n]+/g)) {
		const at = line[0].indexOf(value);
		if (at >= 0 && key.test(line[0])) return {
			start: line.index + at,
			end: line.index + at + value.length
		};
	}
	const at = Math.max(0, text.indexOf(value));
	return {
		start: at,
		end: at + value.length
	};
}
// src/core/licenses/declarations/packages.ts
const npmPackage = {
	matches: (path) => path === "package.json",
	read: (text) => {
		const { license, licenses } = parseJson(text);
		return [license, ...Array.isArray(licenses) ? licenses : []].map((value) => typeof value === "object" && value !== null && "type" in value ? value.type : value).flatMap((value) => {
			if (typeof value !== "string" || /^see license in/i.test(value)) return [];
			return [{
				value,
				...placeOf$1(text, /"(?:licen[cs]es?|type)"/, value),
				subject: "code",
				origin: "package",
				spdx: true
			}];
		});
	}
};
function parseJson(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
const cargo = {
	matches: (path) => path === "Cargo.toml",
	read: async (text) => {
		const { parse } = await import("./dist3.js");
		const manifest = parse(text);
		const value = manifest.package?.license ?? manifest.workspace?.package?.license;
		if (typeof value !== "string") return [];
		return [{
			value: value.replaceAll("/", " OR "),
			...placeOf$1(text, /license/, value),
			subject: "code",
			origin: "package",
			spdx: true
		}];
	}
};
// src/core/licenses/declarations/python.ts
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;
const CLASSIFIER_IN_TEXT = /['"\n][ \t]*License :: (?:OSI Approved :: )?([^'"\n]+)/g;
const pyproject = {
	matches: (path) => path === "pyproject.toml",
	read: async (text) => {
		const { parse } = await import("./dist3.js");
		const { project, tool } = parse(text);
		const { license, classifiers } = project ?? {};
		const declared = [license, tool?.poetry?.license].filter((value) => typeof value === "string").map((value) => declaration(value, placeOf$1(text, /license/i, value), true));
		if (typeof license === "object" && typeof license.text === "string") declared.push(declaration(license.text, placeOf$1(text, /license|text/i, license.text)));
		return declared.length > 0 ? declared : fromClassifiers(text, Array.isArray(classifiers) ? classifiers : []);
	}
};
function fromClassifiers(text, classifiers) {
	return classifiers.flatMap((classifier) => {
		const name = typeof classifier === "string" ? CLASSIFIER.exec(classifier)?.[1] : void 0;
		return name && name !== "OSI Approved" ? [declaration(name, placeOf$1(text, /License ::/, name))] : [];
	});
}
const setup = {
	matches: (path) => path === "setup.cfg" || path === "setup.py",
	read: (text) => {
		const found = [...text.matchAll(/^[ \t]*["']?licen[cs]e["']?[ \t]*[=:][ \t]*(["']?)[ \t]{0,9}([^"'\s#](?:[^"'\r\n#]{0,200}[^"'\s#,])?)[ \t]{0,9}\1[ \t]*(?:,[ \t]*)?$/gm)].flatMap(({ 0: whole, 2: value = "", index }) => {
			if (/^file:|[(){}[\]]/.test(value)) return [];
			const start = index + whole.lastIndexOf(value);
			return [declaration(value, {
				start,
				end: start + value.length
			})];
		});
		if (found.length > 0) return found;
		return Array.from(text.matchAll(CLASSIFIER_IN_TEXT), ({ 0: whole, 1: value = "", index }) => {
			const start = index + whole.lastIndexOf(value);
			return declaration(value.trim(), {
				start,
				end: start + value.trim().length
			});
		}).filter(({ value }) => value !== "OSI Approved");
	}
};
function declaration(value, place, spdx = false) {
	return {
		value,
		...place,
		subject: "code",
		origin: "package",
		spdx
	};
}
// src/core/licenses/declarations/spdx-tags.ts
const SOURCE = /\.(?:py|js|mjs|cjs|ts|tsx|jsx|c|cc|cpp|h|hpp|cu|cuh|rs|go|java|kt|swift|sh|rb|lua|jl|scala|proto)$/i;
const HEADER_LENGTH = 2e3;
const TAG = /SPDX-License-Identifier:[ \t]*([\w.+()-](?:[\w.+() -]*[\w.+()-])?)[ \t]*(?:\*\/|-->|$)/gm;
const spdxHeader = {
	matches: (path) => SOURCE.test(path),
	read: (text) => tags(text.slice(0, HEADER_LENGTH), /SPDX-License-Identifier/, TAG).slice(0, 1)
};
const reuse = {
	matches: (path) => path === "REUSE.toml" || path === ".reuse/dep5",
	read: (text) => {
		const blocks = text.split(/^(?=\[\[annotations\]\]|Files:)/m);
		let offset = 0;
		return blocks.flatMap((block) => {
			const start = offset;
			offset += block.length;
			if (!/(?:path\s*=\s*(?:\[\s*)?["']\*\*?["']|^Files:\s*\*\s*$)/m.test(block)) return [];
			return tags(block, /./, /(?:SPDX-License-Identifier"?\s*=\s*"([^"]+)"|^License:[ \t]*(\S(?:.*\S)?)[ \t]*$)/gm).map((tag) => ({
				...tag,
				start: tag.start + start,
				end: tag.end + start
			}));
		});
	}
};
function tags(text, worth, pattern) {
	if (!worth.test(text)) return [];
	return Array.from(text.matchAll(pattern), (match) => {
		const value = match[1] ?? match[2] ?? "";
		const start = match.index + match[0].lastIndexOf(value);
		return {
			value,
			start,
			end: start + value.length,
			subject: "code",
			origin: "spdx-tag",
			spdx: true
		};
	});
}
// src/core/licenses/declarations/weights.ts
const HEADER_MAX_BYTES = 33554432;
const FILES_MAX = 4;
async function weightLicenses(snapshot) {
	const found = [];
	const files = snapshot.files.filter(({ path, type }) => type === "file" && /\.(?:gguf|safetensors)$/i.test(path));
	for (const { path } of files.slice(0, FILES_MAX)) try {
		if ((await snapshot.stat(path)).type !== "regular") continue;
		const values = path.toLowerCase().endsWith(".gguf") ? await readGguf(snapshot, path) : await readSafetensors(snapshot, path);
		found.push(...values.map((value) => ({
			path,
			value
		})));
	} catch {}
	return found;
}
async function readGguf(snapshot, path) {
	const { gguf } = await import("./dist2.js");
	const { metadata } = await gguf("https://snapshot.invalid/", { fetch: (_url, init) => fetchRange(snapshot, path, init) });
	const { "general.license": license, "general.license.name": name } = metadata;
	return [license, name].filter((value) => typeof value === "string" && value !== "");
}
async function fetchRange(snapshot, path, init) {
	const range = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get("range") ?? "");
	const start = Number(range?.[1] ?? 0);
	const end = Number(range?.[2] ?? 0) + 1;
	if (end > HEADER_MAX_BYTES) throw new Error("the header is longer than is read");
	const bytes = await snapshot.readRange(path, start, end);
	return new Response(bytes.slice(), { status: 206 });
}
async function readSafetensors(snapshot, path) {
	const prefix = await snapshot.readRange(path, 0, 8);
	const length = Number(new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength).getBigUint64(0, true));
	if (length > HEADER_MAX_BYTES) return [];
	const metadata = JSON.parse(new TextDecoder().decode(await snapshot.readRange(path, 8, 8 + length))).__metadata__ ?? {};
	return [
		metadata.license,
		metadata["modelspec.license"],
		metadata["general.license"]
	].filter((value) => typeof value === "string" && value !== "");
}
// src/core/licenses/declarations/read.ts
const METADATA = [
	citation,
	pyproject,
	setup,
	npmPackage,
	cargo,
	reuse
];
const METADATA_MAX_BYTES = 1048576;
const SOURCE_FILES_MAX = 12;
const SOURCE_MAX_BYTES = 262144;
async function readFileDeclarations(snapshot, reader) {
	const own = snapshot.files.filter(({ path, type }) => type === "file" && !isForeign(path));
	const found = [];
	for (const { path } of own) {
		const format = METADATA.find(({ matches }) => matches(path));
		if (format) found.push(...await readWith(format, path, reader, METADATA_MAX_BYTES));
	}
	const sources = own.filter(({ path }) => spdxHeader.matches(path)).sort((a, b) => depth(a.path) - depth(b.path));
	for (const { path } of sources.slice(0, SOURCE_FILES_MAX)) found.push(...await readWith(spdxHeader, path, reader, SOURCE_MAX_BYTES));
	const weights = await weightLicenses(snapshot);
	return [...found, ...weights.map((weight) => ({
		...weight,
		subject: "weights",
		origin: "weights-header",
		spdx: false
	}))];
}
async function readWith({ read }, path, reader, maxBytes) {
	const text = await reader.read(path, maxBytes);
	if (text === void 0) return [];
	const lines = new LineIndex(text);
	try {
		return (await read(text)).map(({ start, end, ...declared }) => ({
			path,
			...declared,
			range: lines.range(start, end)
		}));
	} catch (error) {
		reader.notices.push({
			path,
			message: `its licence was not read: ${firstLine(error)}`
		});
		return [];
	}
}
function firstLine(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
// src/core/licenses/declare.ts
const NO_LINES = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
function declaredByClaims(claims, documents, names) {
	return claims.flatMap((claim) => {
		const { kind, stance, subject, path, range, origin, text, models } = claim;
		if (kind !== "license" || stance !== "asserts" || subject === "third-party") return [];
		const license = claim.license ?? linkedLicense(claim, documents, names);
		if (!license) return [];
		const covered = subject === "model" ? "weights" : subject;
		const expression = license.id;
		return [{
			path,
			line: range.line,
			range,
			value: text,
			expression,
			license,
			subject: covered,
			origin,
			models
		}];
	});
}
function linkedLicense({ path, range, text }, documents, names) {
	const beside = (documents.find((document) => document.path === path)?.links ?? []).filter(({ line }) => line === range.line).map(({ url }) => url);
	for (const url of [text, ...beside]) {
		const license = names.atAddress(url);
		if (license) return license;
	}
}
function declaredByFiles(found, names) {
	return found.flatMap(({ path, range = NO_LINES, value, subject, origin }) => {
		const license = names.resolve(value);
		if (!license) return [];
		return [{
			path,
			line: range.line,
			range,
			value,
			expression: license.id,
			license,
			subject,
			origin,
			models: []
		}];
	});
}
function badIdentifiers(claims, files, identifiers) {
	const inCards = claims.filter(({ origin, key }) => origin === "front-matter" && key === "license").flatMap(({ path, range, text }) => {
		const problem = identifiers.checkHub(text);
		return problem ? [{
			path,
			range,
			value: text,
			...problem
		}] : [];
	});
	const inFiles = files.flatMap(({ path, range, value, spdx }) => {
		if (!range || !spdx) return [];
		const problem = identifiers.checkSpdx(value);
		return problem ? [{
			path,
			range,
			value,
			...problem
		}] : [];
	});
	return [...inCards, ...inFiles];
}
// src/core/licenses/declared.ts
function declaredLicenses({ licenses = {}, artifacts = {} }) {
	const { weights_final: weights, datasets: data } = artifacts;
	const all = {
		...ofComponent("weights", weights),
		...ofComponent("data", data),
		...licenses
	};
	return Object.entries(all);
}
function ofComponent(subject, artifact) {
	if (artifact?.license === void 0) return {};
	const { license, url, declaredAt } = artifact;
	return { [subject]: {
		license,
		declaredAt,
		...url === void 0 ? {} : { url }
	} };
}
function declaredByConfig(config) {
	return declaredLicenses(config).map(([subject, { license, declaredAt: { path, range } }]) => ({
		path,
		line: range.line,
		range,
		value: license,
		expression: license,
		license: {
			id: license,
			anyVersion: false
		},
		subject,
		origin: "config",
		models: []
	}));
}
function withDeclaredLicenses(found, config, files, openness) {
	const declared = declaredLicenses(config).map(([subject, { license, url, path, declaredAt }]) => {
		const place = {
			path: declaredAt.path,
			line: declaredAt.range.line,
			...url === void 0 ? {} : { url }
		};
		const text = files.find((file) => file.path === path);
		const evidence = [{
			...place,
			message: license
		}, ...path === void 0 ? [] : [{
			path,
			...text ? { message: text.name } : {}
		}]];
		return [subject, {
			expression: license,
			open: openness.of(license, subject) ?? (text && text.restrictions.length > 0 ? false : null),
			evidence
		}];
	});
	return {
		...found,
		...Object.fromEntries(declared)
	};
}
// src/core/licenses/effective.ts
const SUBJECTS$1 = [
	"code",
	"weights",
	"data",
	"docs"
];
function effectiveLicenses(sources, openness) {
	const entries = SUBJECTS$1.map((subject) => {
		const declared = effective(subject, sources, openness);
		return [subject, withDenials(subject, subject === "weights" ? withBaseTerms(declared, sources.baseTerms) : declared, sources.denials)];
	});
	return Object.fromEntries(entries);
}
function effective(subject, { files, declarations, linked }, openness) {
	const general = generalFiles(subject, files);
	const sources = [
		specificFiles,
		documentsOn,
		generalFiles,
		metadataOn,
		generalDeclarations
	];
	for (const source of sources) {
		const found = source(subject, files, declarations, linked);
		if (found.length === 0) continue;
		const text = source === documentsOn && opennessOf(subject, found, openness) === true ? general : [];
		if (text.length > 0 && opennessOf(subject, text, openness) === false) continue;
		const ids = [...new Set(found.map(({ expression }) => expression))];
		const cited = ids.flatMap((id) => {
			const places = found.filter(({ expression }) => expression === id).map(({ evidence }) => evidence);
			return id.includes("LicenseRef-unknown") ? places : places.slice(0, 1);
		});
		return {
			expression: allOf(ids),
			open: opennessOf(subject, found, openness),
			evidence: cited
		};
	}
	return {
		expression: null,
		open: null,
		evidence: []
	};
}
function withBaseTerms(license, terms) {
	if (license.open === false || terms.length === 0) return license;
	const ids = [...license.expression === null ? [] : [license.expression], ...terms.map((found) => found.license.id)];
	return {
		expression: allOf([...new Set(ids)]),
		open: false,
		evidence: [...license.evidence, ...terms.map(({ evidence }) => evidence)]
	};
}
function withDenials(subject, license, denials) {
	if (license.open !== null) return license;
	const about = (claim) => claim.subject === subject || subject === "weights" && (claim.subject === "model" || claim.subject === "project");
	const denial = denials.find((claim) => claim.kind === "commercial-use" && about(claim));
	if (!denial) return license;
	const evidence = {
		path: denial.path,
		line: denial.range.line,
		message: `“${denial.text}”`
	};
	return {
		...license,
		open: false,
		evidence: [...license.evidence, evidence]
	};
}
function allOf(ids) {
	return ids.map((id) => ids.length > 1 && id.includes(" OR ") ? `(${id})` : id).join(" AND ");
}
function specificFiles(subject, files) {
	return files.filter(({ covers }) => covers.length < SUBJECTS$1.length && covers.includes(subject)).filter(({ path }) => subject !== "code" || depth(path) === 0).map(fromFile);
}
function documentsOn(subject, files, declarations, linked) {
	return [...declarations.filter((declaration) => declaration.subject === subject && isInDocument(declaration)).map((declaration) => {
		const file = files.find(({ id }) => id === declaration.expression);
		return file ? fromFile(file) : fromDeclaration(declaration);
	}), ...linked.filter((terms) => terms.subject === subject).flatMap(fromLink)];
}
function fromLink({ files, evidence }) {
	if (files.length > 0) return files.map(fromFile);
	return [{
		expression: UNKNOWN_LICENSE,
		restricted: false,
		mentions: [],
		evidence
	}];
}
function isInDocument({ origin }) {
	return origin === "front-matter" || origin === "badge" || origin === "prose";
}
function metadataOn(subject, _files, declarations) {
	return declarations.filter((declaration) => declaration.subject === subject && !isInDocument(declaration)).map(fromDeclaration);
}
function generalFiles(subject, files) {
	if (subject === "data") return [];
	return files.filter(isGeneral).map(fromFile);
}
function generalDeclarations(subject, _files, declarations) {
	if (subject === "data") return [];
	return declarations.filter((declaration) => declaration.subject === "project").map(fromDeclaration);
}
function fromFile({ path, id, name, restrictions, mentions = [] }) {
	return {
		expression: id,
		restricted: restrictions.length > 0,
		mentions,
		evidence: {
			path,
			message: name
		}
	};
}
function fromDeclaration({ path, line, expression }) {
	return {
		expression,
		restricted: false,
		mentions: [],
		evidence: {
			path,
			line,
			message: expression
		}
	};
}
function opennessOf(subject, sources, openness) {
	const results = sources.map(({ expression, restricted, mentions }) => {
		const isNot = (id) => openness.of(id, subject) === false;
		if (expression.includes("LicenseRef-unknown") && (restricted || mentions.some(isNot))) return false;
		return openness.of(expression, subject);
	});
	if (results.includes(false)) return false;
	return results.includes(null) ? null : true;
}
// src/core/licenses/embedded-texts.ts
const LICENSE_HEADING = /licen[cs]|许可|許可|协议|協議|terms of use/i;
const GATING_PROMPT = "extra_gated_prompt";
const LEAST_LENGTH = 400;
function embeddedTexts(document) {
	const { path, source, lines } = document;
	if (depth(path) > 0) return [];
	const place = (start, end) => ({
		path,
		text: "\n".repeat(lines.line(start) - 1) + source.slice(start, end)
	});
	return [...gatingPrompts(document), ...licenseSections(document)].filter(({ start, end }) => end - start >= LEAST_LENGTH).map(({ start, end }) => place(start, end));
}
function gatingPrompts({ frontMatter }) {
	return frontMatter.filter(({ key }) => key === GATING_PROMPT);
}
function licenseSections({ blocks, source }) {
	const headings = blocks.flatMap(({ kind, text, depth: level = 1, offsets }) => kind === "heading" ? [{
		text,
		level,
		at: offsets[0] ?? 0
	}] : []);
	const found = [];
	for (const [i, { text, level, at }] of headings.entries()) {
		if (!LICENSE_HEADING.test(text) || at < (found.at(-1)?.end ?? 0)) continue;
		const next = headings.slice(i + 1).find((heading) => heading.level <= level);
		found.push({
			start: at + text.length,
			end: next?.at ?? source.length
		});
	}
	return found;
}
// src/core/licenses/known-license.ts
const GENERIC = /^(?:licen[cs]e|licen[cs]ing|agreement|community|model|models|open|source|code|weights?|terms|of|use|for|the|and|ai|research|non|commercial|noncommercial|public|permissive|policy|prohibited|acceptable|attribution|software|data|modified|series|small|business|functional|future|risk|low|medium|health|developer|foundations|v?\d[\d.]*)$/;
function distinctiveWords({ name }) {
	return (name.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []).filter((word) => !GENERIC.test(word));
}
// src/core/licenses/license-knowledge.ts
async function licenseKnowledge(knowledge) {
	const { rules } = knowledge;
	const list = await knowledge.licenseList();
	return {
		texts: licenseTexts(knowledge, list),
		openness: new Openness(rules.licenses, list.licenses),
		names: new LicenseNames(rules.licenses, rules.licenseNames),
		restrictions: rules.restrictions
	};
}
function licenseTexts({ rules, fingerprints }, list) {
	let index;
	const names = new Map(rules.licenses.map((license) => [license.id, distinctiveWords(license)]));
	return {
		...rules.matching,
		exact: new Map(list.texts.map(({ hash, id }) => [hash, id])),
		nameWords: (id) => names.get(id) ?? [],
		index: () => {
			index ??= fingerprints().then((words) => new FingerprintIndex(list.texts, words));
			return index;
		}
	};
}
// src/core/licenses/pointers.ts
const MOST_WORDS = 60;
const HOST_PREFIX = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|tree|raw|resolve)\/[^/]+\//;
const LINK_MAX = 500;
function pathsIn(text, paths) {
	const words = text.match(/[^\s<>()[\]"'`]+/g) ?? [];
	if (words.length > MOST_WORDS) return [];
	const named = words.map((word) => resolvePath("", word)).filter((path) => paths.has(path));
	return [...new Set(named)];
}
function licensesBehind(path, files, documents) {
	const links = documents.find((document) => document.path === path)?.links ?? [];
	const targets = /* @__PURE__ */ new Set([path, ...links.map(({ url }) => resolvePath(path, url))]);
	return files.filter((file) => targets.has(file.path));
}
function repositoryOf(link) {
	return /^https?:\/\/[^/]+\/[^/]+\/([^/?#]+)/.exec(link.slice(0, LINK_MAX))?.[1];
}
function resolvePath(from, link) {
	if (link.length > LINK_MAX) return "";
	const target = link.replace(/[#?].*/s, "").replace(/(?<![.,;:])[.,;:]+$/, "");
	const onHost = target.replace(HOST_PREFIX, "");
	if (onHost !== target) return onHost;
	const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
	const parts = [];
	for (const part of [...folder, ...target.split("/")]) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
// src/core/licenses/linked-terms.ts
const SUBJECTS = {
	model: "weights",
	data: "data"
};
function linkedTerms(claims, files, declarations, repository, openness) {
	return claims.flatMap((claim) => {
		const { kind, stance, origin, license, link, path, range, text, models } = claim;
		const subject = SUBJECTS[claim.subject];
		if (kind !== "license" || stance !== "asserts" || origin !== "prose" || license || !subject) return [];
		if (declarations.some((declared) => declared.subject === subject && declared.path === path && declared.line === range.line)) return [];
		const evidence = {
			path,
			line: range.line,
			message: text
		};
		const meant = link === void 0 ? [] : files.filter((file) => file.path === resolvePath(path, link));
		const code = declarations.filter((declared) => declared.subject === "code" && !speakOfOthers(models, declared.models));
		const isSplit = meant.some(({ id }) => code.some((declared) => agrees(declared.license, id, openness)));
		const elsewhere = link !== void 0 && /^https?:/.test(link) && isElsewhere(link, repository);
		if (elsewhere && (meant.length === 0 || isSplit)) return [{
			subject,
			files: [],
			evidence
		}];
		if (subject !== "data" || elsewhere) return [];
		const root = meant.length > 0 ? meant : files.filter(isGeneral);
		return root.length > 0 ? [{
			subject,
			files: root,
			evidence
		}] : [];
	});
}
function isElsewhere(link, repository) {
	return repositoryOf(link)?.toLowerCase() !== repository.toLowerCase();
}
// src/core/licenses/read-files.ts
const LICENSE_MAX_BYTES = 1048576;
const EVERYTHING = [
	"code",
	"weights",
	"data",
	"docs"
];
var LicenseReader = class {
	#knowledge;
	constructor(knowledge) {
		this.#knowledge = knowledge;
	}
	async read(snapshot, reader, documents, embedded) {
		const found = [];
		const paths = new Set(snapshot.files.map(({ path }) => path));
		const pointers = /* @__PURE__ */ new Map();
		for (const { path } of licenseFiles(snapshot.files)) {
			const file = await this.#readFile(path, reader, (text) => pointers.set(path, pathsIn(text, paths)));
			if (file) found.push(file);
		}
		for (const [i, file] of found.entries()) {
			const behind = (pointers.get(file.path) ?? []).flatMap((path) => licensesBehind(path, found, documents));
			const ids = new Set(behind.map(({ id }) => id).filter((id) => id !== UNKNOWN_LICENSE));
			if (ids.size > 0) found[i] = {
				...file,
				mentions: [...ids]
			};
		}
		if (!found.some(({ path }) => depth(path) === 0)) found.unshift(...await this.#readEmbedded(embedded));
		return share(found, this.#knowledge.openness);
	}
	async #readEmbedded(texts) {
		const found = [];
		for (const { path, text } of texts) {
			const file = describe(path, await readLicense(text, this.#knowledge));
			if (file && (file.id !== "LicenseRef-unknown" || file.basedOn !== void 0)) found.push(file);
		}
		return found;
	}
	async #readFile(path, reader, saysNothing) {
		if (isBinaryLicense(path)) {
			reader.notices.push({
				path,
				message: "this licence file is not text: what it says is not known"
			});
			return this.#byName(path);
		}
		const text = await reader.read(path, LICENSE_MAX_BYTES);
		if (text === void 0) return void 0;
		const file = describe(path, await readLicense(text, this.#knowledge));
		if (file?.id === "LicenseRef-unknown" && !file.mentions && file.restrictions.length === 0) saysNothing(text);
		return file;
	}
	#byName(path) {
		const { names, openness } = this.#knowledge;
		const title = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
		const id = names.findAll(title.replace(/[_-]+/g, " "))[0]?.id ?? "LicenseRef-unknown";
		const name = id === "LicenseRef-unknown" ? title : openness.nameOf(id);
		const osiApproved = openness.isOsiApproved(id);
		return {
			path,
			id,
			name,
			confidence: 0,
			covers: coverOf(path),
			osiApproved,
			restrictions: []
		};
	}
};
function describe(path, license) {
	if (!license) return void 0;
	const { changes, ...rest } = license;
	return {
		path,
		...rest,
		...changes.length > 0 ? { changes } : {},
		covers: coverOf(path)
	};
}
function coverOf(path) {
	const named = coverByName(path);
	if (named.length > 0) return named;
	return depth(path) === 0 ? EVERYTHING : ["code"];
}
function share(files, openness) {
	const general = files.filter(({ covers }) => covers === EVERYTHING);
	const isOpen = ({ id }) => openness.of(id, "code") === true;
	if (general.length < 2 || general.every(isOpen) || !general.some(isOpen)) return [...files];
	return files.map((file) => {
		if (!general.includes(file)) return file;
		return {
			...file,
			covers: isOpen(file) ? ["code"] : ["weights"]
		};
	});
}
// src/core/suggestions/rewriter.ts
const CALLED_LICENSE = /licen[cs]e|agreement/i;
const NAME_MAX = 60;
const VOWEL = /^[aeiou]/i;
var Rewriter = class {
	#wordings;
	#places = /* @__PURE__ */ new Map();
	constructor(wordings, claims) {
		this.#wordings = wordings;
		for (const claim of claims) this.#places.set(placeOf(claim), (this.#places.get(placeOf(claim)) ?? 0) + 1);
	}
	rewrite(claim, truths, evidence) {
		const wording = this.#wordings.find(({ language }) => language === claim.language);
		const context = contextOf(claim);
		if (wording?.except !== void 0 && new RegExp(wording.except, "iu").test(claim.sentence)) return void 0;
		if (!wording || !context || this.#places.get(placeOf(claim)) !== 1) return void 0;
		const license = licenseIn(wording, licenseOf(claim, evidence), evidence);
		for (const truth of truths) for (const { says, claim: words, before, after, write } of wording.replacements) {
			if (says !== truth || write.includes("{license}") && license === void 0) continue;
			const pattern = new RegExp(`^(?:${words})$`, "iu");
			if (!pattern.test(claim.text) || !fits(before, context.before, "$") || !fits(after, context.after, "^")) continue;
			const text = claim.text.replace(pattern, write).replace("{license}", () => license ?? "");
			return edit(claim, inCaseOf(claim.text, text, write.includes("{license}")), wording.article);
		}
	}
};
function contextOf({ text, sentence, range, excerpt, link, origin }) {
	const at = sentence.indexOf(text);
	if (!(origin === "prose" && link === void 0 && range.line === range.endLine) || at < 0 || sentence.indexOf(text, at + 1) >= 0) return void 0;
	if (excerpt.text.slice(excerpt.start, excerpt.end) !== text) return void 0;
	return {
		before: sentence.slice(0, at),
		after: sentence.slice(at + text.length)
	};
}
function fits(pattern, text, side) {
	if (pattern === void 0) return true;
	return new RegExp(side === "^" ? `^(?:${pattern})` : `(?:${pattern})$`, "iu").test(text);
}
function edit({ text, excerpt, range, sentence }, replacement, article) {
	const message = `write “${replacement}”`;
	if (article && VOWEL.test(text) !== VOWEL.test(replacement)) {
		const { consonant, vowel } = article;
		const found = new RegExp(`(?<![\\p{L}\\p{N}])(${vowel}|${consonant})\\s+$`, "iu").exec(sentence.slice(0, sentence.indexOf(text)))?.[1];
		if (found !== void 0) {
			const wanted = inCaseOf(found, VOWEL.test(replacement) ? vowel : consonant, false);
			const column = range.column - found.length - 1;
			return excerpt.text.slice(0, excerpt.start).endsWith(`${found} `) ? {
				message,
				replacement: {
					...only(range),
					column,
					text: `${wanted} ${replacement}`
				}
			} : { message };
		}
	}
	return {
		message,
		replacement: {
			...only(range),
			text: replacement
		}
	};
}
function only({ line, column, endLine, endColumn }) {
	return {
		line,
		column,
		endLine,
		endColumn
	};
}
function inCaseOf(old, words, namesLicense) {
	if (!namesLicense && /\p{L}{2}/u.test(old) && old === old.toUpperCase() && old !== old.toLowerCase()) return words.toUpperCase();
	if (!/^\p{Lu}/u.test(old)) return words;
	const isTitle = /[\s-]/.test(old) && old.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word));
	const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
	return isTitle && !namesLicense ? words.replace(/[^\s-]+/g, capital) : capital(words);
}
function licenseIn({ license: forms }, license, evidence) {
	const [id, ...others] = idsOf(license.expression ?? "");
	if (id === void 0 || others.length > 0) return void 0;
	const name = nameOf$2(license, evidence);
	if (CALLED_LICENSE.test(name) && name.length <= NAME_MAX && !/[\n<>[\]`*_]/.test(name)) return forms.name.replace("{name}", () => name);
	return id.startsWith("LicenseRef-") || license.expression?.includes("LicenseRef-unknown") ? void 0 : forms.id.replace("{id}", () => id);
}
function placeOf({ path, range }) {
	return `${path}:${range.line}:${range.column}:${range.endLine}:${range.endColumn}`;
}
// src/core/verdicts/available.ts
const judgeAvailable = (claim, evidence) => {
	const denials = denialsOf(claim, evidence, "available");
	const artifact = claim.subject === "data" ? evidence.artifacts.datasets : evidence.artifacts.weights_final;
	const gates = [...(claim.subject === "model" || claim.subject === "project") && artifact?.status === "gated" ? artifact.evidence : [], ...denials.map(({ evidence: found }) => found)];
	const [gate] = gates;
	if (gate) return {
		verdict: "conditional",
		reason: `it has to be asked for (${place$1(gate)}: ${gate.message})`,
		evidence: gates
	};
	if (claim.link !== void 0) return {
		verdict: "holds",
		reason: "it is linked",
		evidence: []
	};
	const { evaluation_data: evaluation } = evidence.artifacts;
	if (claim.subject === "data" && artifact?.status === "absent" && (evaluation?.status ?? "absent") === "absent") return {
		verdict: "unknown",
		reason: "the repository neither has nor links the data",
		evidence: []
	};
	return {
		verdict: "holds",
		reason: "nothing limits the access",
		evidence: artifact?.evidence ?? []
	};
};
// src/core/verdicts/open-source.ts
const STANDARD = "osd-1.9";
const judgeOpenSource = (claim, evidence) => judgeTerms(claim, evidence);
function isUnspoken({ subject }, license, { licenseFiles }) {
	const files = licenseFiles.filter(({ path }) => license.evidence.some((item) => item.path === path));
	return subject === "docs" && files.length === license.evidence.length && files.every(({ covers }) => covers.length > 1);
}
function judgeTerms(claim, evidence) {
	const license = licenseOf(claim, evidence);
	const restrictions = restrictionsOn(claim, evidence);
	const noun = nounOf(claim);
	const all = [...license.evidence, ...restrictions.map((found) => found.evidence)];
	const standard = STANDARD;
	if (license.open === false && isDecided(license, evidence) && !isUnspoken(claim, license, evidence)) {
		const [worst] = restrictions;
		const why = worst ? `, which ${worst.rule.title}${worst.evidence.line === void 0 ? "" : ` (${place$1(worst.evidence)})`}` : "";
		return {
			verdict: "fails",
			reason: `${noun} ${verb(claim)} under ${citeLicense(license, evidence)}${why}`,
			evidence: all,
			standard
		};
	}
	const denial = denialsOf(claim, evidence, "commercial-use").find(({ tone }) => tone === "forbids");
	if (denial) return {
		verdict: "fails",
		reason: `${place$1(denial.evidence)} restricts it: ${denial.message}`,
		evidence: [...license.evidence, denial.evidence],
		standard
	};
	const limits = denialsOf(claim, evidence, "unrestricted");
	const binding = limits.filter(({ tone }) => tone !== "advises");
	const stated = [...denialsOf(claim, evidence, "commercial-use"), ...binding];
	const [restriction] = license.open === false || license.open === null ? stated : [];
	if (restriction && license.expression !== null) return {
		verdict: "fails",
		reason: `${noun} ${verb(claim)} under ${citeLicense(license, evidence)}, and ${place$1(restriction.evidence)} limits it: ${restriction.message}`,
		evidence: [...license.evidence, restriction.evidence],
		standard
	};
	if (license.open === true) {
		const [limit] = claim.subject === "code" ? [] : limits;
		if (limit) return {
			verdict: "conditional",
			reason: `${place$1(limit.evidence)} limits what it may be used for: ${limit.message}`,
			evidence: [...license.evidence, limit.evidence],
			standard
		};
		return {
			verdict: "holds",
			reason: `${noun} ${verb(claim)} under ${citeLicense(license, evidence)}`,
			evidence: all,
			standard
		};
	}
	return {
		verdict: "unknown",
		reason: license.expression === null ? `nothing says which licence covers ${noun}` : `the repository does not show what ${citeLicense(license, evidence)} allows`,
		evidence: all,
		standard
	};
}
// src/core/verdicts/open.ts
const STRENGTHENED = /\b(?:fully|truly|completely|totally|entirely|genuinely|most)\b|完全|真正|彻底|真に|완전|진정|entièrement|totalement|vraiment|complètement|totalmente|completamente|verdaderamente|verdadeiramente|vollständig|komplett|wirklich|völlig|полностью|действительно/i;
const NEEDED$1 = [{
	component: "training_code",
	noun: "the training code"
}, {
	component: "datasets",
	noun: "the training data"
}];
const judgeOpen = (claim, evidence) => {
	const terms = judgeTerms(claim, evidence);
	if (!isStrengthened(claim) || terms.verdict === "fails") return terms;
	const missing = NEEDED$1.find(({ component }) => !isThere(evidence.artifacts[component]));
	if (missing) {
		const status = evidence.artifacts[missing.component]?.status;
		const reason = `${missing.noun} ${status === "promised" ? "is only promised" : "is not released"}`;
		return {
			...terms,
			verdict: "fails",
			reason,
			standard: "strict"
		};
	}
	if (terms.verdict !== "holds") return terms;
	return judgeData(evidence) ?? terms;
};
function isStrengthened({ kind, text }) {
	return kind === "open" && STRENGTHENED.test(text);
}
function judgeData({ effective, artifacts }) {
	const { open, evidence } = effective.data;
	const [where] = evidence;
	if (open === false) return {
		verdict: "fails",
		reason: `the training data is under restrictive terms${where ? ` (${place$1(where)})` : ""}`,
		evidence,
		standard: "strict"
	};
	if (open === true) return void 0;
	return {
		verdict: "unknown",
		reason: "nothing says under which terms the training data comes",
		evidence: artifacts.datasets?.evidence ?? [],
		standard: "strict"
	};
}
function isThere(artifact) {
	return artifact?.status === "present" || artifact?.status === "linked";
}
// src/core/verdicts/chosen-standard.ts
const UNMET_MAX = 3;
function underChosenStandard(claim, terms, evidence, choice) {
	const rules = evidence.standardRules;
	const chosen = chosenStandard({
		...claim,
		strengthened: isStrengthened(claim)
	}, rules, choice);
	if (!chosen) return terms;
	const { standard, of } = chosen;
	const result = evaluateStandard(standard, evidence, rules, of ? { of } : {});
	if (terms.verdict === "fails") return result.result === "met" ? terms : {
		...terms,
		standard: standard.id
	};
	const called = `${standard.name} ${standard.version}`;
	if (result.result === "met") return terms.verdict === "conditional" ? {
		...terms,
		standard: standard.id
	} : {
		verdict: "holds",
		reason: `every criterion of ${called} is met`,
		evidence: terms.evidence,
		standard: standard.id
	};
	const deciding = criteriaThat(result, standard);
	const reason = `${called} ${result.result === "not-met" ? "is not met" : "cannot be decided"}: ${list(deciding)}`;
	const cited = deciding.slice(0, UNMET_MAX).flatMap((criterion) => criterion.evidence);
	if (result.result === "unknown") return terms.verdict === "conditional" ? {
		...terms,
		standard: standard.id
	} : {
		verdict: "unknown",
		reason,
		evidence: cited,
		standard: standard.id
	};
	const lacks = deciding.every(({ test }) => isAboutTerms(test)) ? "terms" : "components";
	return {
		verdict: "fails",
		reason,
		evidence: cited,
		standard: standard.id,
		lacks
	};
}
function criteriaThat({ result, criteria }, standard) {
	return criteria.flatMap((criterion) => {
		const rule = standard.criteria.find(({ id }) => id === criterion.id);
		return rule && !rule.informative && criterion.result === result ? [{
			...criterion,
			test: rule.test
		}] : [];
	});
}
function list(criteria) {
	const told = criteria.slice(0, UNMET_MAX).map(({ title, reason }) => reason ? `“${title}” (${reason})` : `“${title}”`);
	const others = criteria.length - told.length;
	return [...told, ...others > 0 ? [`and ${others} more`] : []].join("; ");
}
function isAboutTerms(test) {
	if ("all" in test) return test.all.every(isAboutTerms);
	if ("any" in test) return test.any.every(isAboutTerms);
	return !("component" in test) && !("suggestedBy" in test) && !("outside" in test);
}
// src/core/verdicts/commercial-use.ts
const judgeCommercialUse = (claim, evidence) => {
	const license = licenseOf(claim, evidence);
	const decided = license.expression === null || isShown(license, evidence);
	const restrictions = decided ? restrictionsOn(claim, evidence).filter(({ rule }) => rule.limitsCommercialUse) : [];
	const forbidden = restrictions.find(({ rule }) => rule.limitsCommercialUse === "forbidden");
	const [limit] = restrictions;
	if (forbidden && leavesToLicenses(claim, license, evidence)) return {
		verdict: "holds",
		reason: `it leaves it to the licences: ${citeLicense(license, evidence)}`,
		evidence: license.evidence
	};
	if (forbidden) return {
		verdict: "fails",
		reason: `${citeRestricting(license, forbidden, evidence)} ${forbidden.rule.title} (${place$1(forbidden.evidence)})`,
		evidence: [forbidden.evidence]
	};
	const denials = contrary(claim, evidence, license.open === true);
	const denial = denials.find(({ tone }) => tone === "forbids");
	if (denial) return {
		verdict: "fails",
		reason: `${place$1(denial.evidence)} says otherwise: ${denial.message}`,
		evidence: [denial.evidence]
	};
	if (limit && namesTerms(claim, license, evidence)) return {
		verdict: "holds",
		reason: `it names the terms: ${citeLicense(license, evidence)}`,
		evidence: license.evidence
	};
	if (limit) return {
		verdict: "conditional",
		reason: `${citeRestricting(license, limit, evidence)} ${limit.rule.title} (${place$1(limit.evidence)})`,
		evidence: restrictions.map((found) => found.evidence)
	};
	const [asked] = denials;
	if (asked) return {
		verdict: "conditional",
		reason: `it has to be asked for (${place$1(asked.evidence)}: ${asked.message})`,
		evidence: [asked.evidence]
	};
	if (license.open !== null || decided && license.evidence.length > 0) return {
		verdict: "holds",
		reason: `${citeLicense(license, evidence)} does not limit commercial use`,
		evidence: license.evidence
	};
	return {
		verdict: "unknown",
		reason: license.expression === null ? "nothing says which licence applies" : `the repository does not show what ${citeLicense(license, evidence)} allows`,
		evidence: license.evidence
	};
};
function leavesToLicenses({ besides }, { evidence: sources }, { openness, licenseFiles, restrictions }) {
	const forbids = ({ path, message = "" }) => {
		const file = licenseFiles.find((candidate) => candidate.path === path);
		const found = [...openness.restrictionsOf(file?.id ?? message), ...(file?.restrictions ?? []).map(({ id }) => id)];
		return restrictions.some((rule) => rule.limitsCommercialUse === "forbidden" && found.includes(rule.id));
	};
	return besides.includes("license-word") && sources.length > 1 && !sources.every(forbids);
}
function namesTerms({ sentence }, license, evidence) {
	const words = sentence.toLowerCase();
	const aliases = idsOf(license.expression ?? "").flatMap((id) => evidence.openness.known(id)?.aliases ?? []);
	return [nameOf$2(license, evidence), ...aliases].some((name) => words.includes(name.toLowerCase()));
}
function contrary(claim, evidence, open) {
	return denialsOf(claim, evidence, "commercial-use").filter(({ tone, message }) => tone === "forbids" || tone === "asks" && !open && !claim.sentence.includes(message.slice(1, -1)));
}
// src/core/verdicts/conformance.ts
const judgeConformance = (claim, evidence) => {
	const rules = evidence.standardRules;
	const standard = standardNamedIn(claim.text, rules) ?? standardNamedIn(claim.sentence, rules);
	if (!standard) return {
		verdict: "unknown",
		reason: "no standard that is known is named",
		evidence: []
	};
	const { result, criteria } = evaluateStandard(standard, evidence, rules);
	const [first] = criteria.filter((criterion) => criterion.result !== "met").filter((criterion) => criterion.result === result);
	const reason = first ? `${first.title}: ${first.reason || first.result}` : `every criterion of ${standard.id} is met`;
	return {
		verdict: result === "met" ? "holds" : result === "not-met" ? "fails" : "unknown",
		reason,
		evidence: first?.evidence ?? [],
		standard: standard.id
	};
};
// src/core/verdicts/reproducible.ts
const RESULTS = /\b(?:results?|scores?|numbers?|evaluat\w+|benchmarks?|performance|analys[ei]s|experiments?)\b|结果|评测|评估|指标|実験|結果|評価|결과|평가|résultats|resultados|ergebnisse|результат/i;
const NEEDED = {
	results: [[
		"evaluation_code",
		"inference_code",
		"training_code"
	]],
	model: [["training_code", "evaluation_code"], [
		"datasets",
		"evaluation_data",
		"data_preprocessing_code"
	]]
};
const judgeReproducible = (claim, evidence) => {
	if (claim.subject === "docs" || claim.subject === "data") return {
		verdict: "unknown",
		reason: "the repository does not show what it takes",
		evidence: []
	};
	const needed = NEEDED[RESULTS.test(claim.sentence) ? "results" : "model"];
	const shown = needed.map((components) => evidenceOf(components, evidence));
	const missing = needed.find((_, i) => shown[i]?.length === 0);
	if (!missing) return {
		verdict: "holds",
		reason: "the code that it takes is there",
		evidence: shown.flat()
	};
	const noun = words(missing[0]);
	if (shown.every((pieces) => pieces.length === 0) && isAssured(claim)) return {
		verdict: "fails",
		reason: `neither the repository nor its documents lead to ${noun}`,
		evidence: []
	};
	return {
		verdict: "unknown",
		reason: `nothing shows ${noun}`,
		evidence: shown.flat()
	};
};
function isAssured({ text }) {
	return /\b(?:fully|completely|full)\b|完全|完整|완전/i.test(text);
}
function evidenceOf(components, { artifacts }) {
	return components.flatMap((component) => {
		const artifact = artifacts[component];
		if (artifact?.status !== "present" && artifact?.status !== "linked") return [];
		return artifact.evidence.length > 0 ? artifact.evidence.slice(0, 1) : [{
			path: "",
			message: words(component)
		}];
	});
}
function words(component) {
	return component.replaceAll("_", " ");
}
// src/core/verdicts/unrestricted.ts
const judgeUnrestricted = (claim, evidence) => {
	const license = licenseOf(claim, evidence);
	const [limit] = restrictionsOn(claim, evidence);
	if (limit && claim.besides.includes("forbid")) return {
		verdict: "holds",
		reason: `its own sentence speaks of the restrictions of ${citeLicense(license, evidence)}`,
		evidence: license.evidence
	};
	if (license.open === false && isDecided(license, evidence)) {
		const why = limit ? ` ${limit.rule.title} (${place$1(limit.evidence)})` : " limits its use";
		const cited = [...license.evidence, ...limit ? [limit.evidence] : []];
		return {
			verdict: "fails",
			reason: `${citeLicense(license, evidence)}${why}`,
			evidence: cited
		};
	}
	const forbidden = [...denialsOf(claim, evidence, "commercial-use"), ...denialsOf(claim, evidence, "unrestricted")].find(({ tone }) => tone === "forbids");
	if (forbidden) return {
		verdict: "conditional",
		reason: `${place$1(forbidden.evidence)} says otherwise: ${forbidden.message}`,
		evidence: [...license.evidence, forbidden.evidence]
	};
	if (license.open === true) return {
		verdict: "holds",
		reason: `${citeLicense(license, evidence)} does not limit use`,
		evidence: license.evidence
	};
	return {
		verdict: "unknown",
		reason: "the repository does not show the terms",
		evidence: license.evidence
	};
};
// src/core/verdicts/judge.ts
const JUDGES = {
	"open-source": judgeOpenSource,
	"open-weights": judgeOpenWeights,
	open: judgeOpen,
	available: judgeAvailable,
	license: judgeLicense,
	"commercial-use": judgeCommercialUse,
	unrestricted: judgeUnrestricted,
	reproducible: judgeReproducible,
	conformance: judgeConformance
};
function judge(claim, evidence, choice) {
	if (claim.stance !== "asserts" || claim.subject === "third-party") return void 0;
	return underChosenStandard(claim, JUDGES[claim.kind](claim, evidence), evidence, choice);
}
// src/core/lint.ts
async function lint$1(snapshot, config, knowledge) {
	const { rules } = knowledge;
	const reader = new FileReader(snapshot);
	const licensing = await licenseKnowledge(knowledge);
	const { names, openness } = licensing;
	const model = await knowledge.claimModel();
	const finder = new ClaimFinder({
		wordings: rules.claims,
		model,
		names
	}, snapshot.target.name);
	const concerns = (text) => finder.mayClaim(text) || baseModelFinder.mayFind(text) || namingReader.mayFind(text) || inventory.mayFind(text) || mayDirect(text);
	const documents = [];
	const found = [];
	const baseModels = [];
	const baseTerms = [];
	const embedded = [];
	const baseModelFinder = new BaseModelFinder(rules.licenses);
	const namings = [{
		names: [nameOf(snapshot.target.name)],
		notices: []
	}];
	const namingReader = new NamingReader(rules.licenses);
	const baseTermsFinder = new BaseTermsFinder(rules.licenses);
	const inventory = await Inventory.begin(snapshot, rules.artifacts);
	for await (const document of readDocuments(documentFiles(snapshot, config), reader, concerns)) {
		documents.push(factsOf(document));
		if (typeof document === "string") continue;
		found.push(...finder.find(document));
		baseModels.push(...baseModelFinder.find(document));
		namings.push(namingReader.read(document));
		baseTerms.push(...baseTermsFinder.find(document));
		embedded.push(...embeddedTexts(document));
		inventory.read(document);
	}
	const licenseFiles = await new LicenseReader(licensing).read(snapshot, reader, documents, embedded);
	const inFiles = await readFileDeclarations(snapshot, reader);
	const declarations = [
		...declaredByConfig(config),
		...declaredByClaims(found, documents, names),
		...declaredByFiles(inFiles, names)
	];
	const denials = found.filter(({ stance, subject }) => stance === "denies" && subject !== "third-party");
	const ownDeclarations = declarations.filter(({ models }) => !speakOfOthers(finder.ownModels, models));
	const licenses = effectiveLicenses({
		files: licenseFiles,
		declarations: ownDeclarations,
		linked: linkedTerms(found, licenseFiles, ownDeclarations, nameOf(snapshot.target.name), openness),
		baseTerms,
		denials
	}, openness);
	const evidence = {
		licenseFiles,
		declarations,
		licenseIds: badIdentifiers(found, inFiles, new Identifiers(names, rules.licenses, rules.hubTags)),
		baseModels,
		namings,
		effective: withDeclaredLicenses(licenses, config, licenseFiles, openness),
		artifacts: withDeclaredArtifacts(await inventory.finish(), config),
		denials,
		variants: variantLicenses(found),
		openness,
		restrictions: rules.restrictions,
		standardRules: rules.standards
	};
	const claims = found.map((claim) => ({
		claim,
		judgement: judge(claim, evidence, config.standard)
	}));
	const findings = runChecks({
		documents,
		claims: found,
		judged: claims.filter((item) => item.judgement !== void 0),
		evidence,
		standard: config.standard,
		rewriter: new Rewriter(rules.suggestions, found),
		components: new ComponentNames(rules.artifacts.components)
	}, config);
	return {
		schemaVersion: 1,
		tool: {
			name: "openclaims",
			version: VERSION
		},
		target: snapshot.target,
		claims: claims.map(toReport),
		licenses: {
			files: licenseFiles,
			declarations: declarations.map(({ path, line, expression, subject, origin }) => ({
				path,
				line,
				expression,
				subject,
				origin
			})),
			effective: evidence.effective
		},
		artifacts: evidence.artifacts,
		standards: evaluateStandards(evidence, rules.standards),
		findings,
		notices: [
			...snapshot.notices,
			...reader.notices,
			...frontMatterNotices(documents),
			...emptyNotice(documents),
			...missingPaths(snapshot, config)
		],
		summary: {
			errors: count(findings, "error"),
			warnings: count(findings, "warning"),
			infos: count(findings, "info"),
			filesRead: reader.filesRead,
			durationMs: 0
		}
	};
}
function nameOf(target) {
	return target.slice(target.lastIndexOf("/") + 1);
}
function documentFiles({ files }, { ignore = [] }) {
	return ignore.length === 0 ? files : files.filter(({ path }) => !ignore.some((glob) => matchesGlob(glob, path)));
}
function runChecks(context, config) {
	const seen = /* @__PURE__ */ new Map();
	const asFindings = (ruleId, problems) => problems.flatMap((problem) => {
		const severity = severityOf(config, ruleId, problem.severity);
		return severity === "off" ? [] : [finding(ruleId, {
			...problem,
			severity
		}, seen)];
	});
	const { kept, problems } = suppress(CHECKS.flatMap(({ id, run }) => config.rules?.[id] === "off" ? [] : asFindings(id, run(context))), context.documents.flatMap(({ directives }) => directives), CHECKS.map(({ id }) => id), (ruleId) => config.rules?.[ruleId] === "off");
	return [...kept, ...asFindings(SUPPRESSION_RULE, problems)].sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId));
}
function finding(ruleId, { path, range, severity, message, evidence, suggestion, excerpt }, seen) {
	const key = findingFingerprint(ruleId, path, message);
	const nth = seen.get(key) ?? 0;
	seen.set(key, nth + 1);
	return {
		ruleId,
		severity,
		path,
		...range,
		message,
		evidence,
		...suggestion ? { suggestion } : {},
		...excerpt ? { excerpt } : {},
		url: ruleUrl(ruleId),
		fingerprint: nth === 0 ? key : fingerprint(key, String(nth))
	};
}
function toReport({ claim, judgement }) {
	const { path, range, text, sentence, language, kind, subject, stance, license } = claim;
	return {
		path,
		...range,
		text,
		sentence,
		language,
		kind,
		subject,
		stance,
		...license ? { license: license.id } : {},
		...judgement ? {
			verdict: judgement.verdict,
			reason: judgement.reason
		} : {},
		...judgement?.standard === void 0 ? {} : { standard: judgement.standard }
	};
}
function frontMatterNotices(documents) {
	return documents.flatMap(({ path, frontMatterError }) => frontMatterError === void 0 ? [] : [{
		path,
		message: `the front matter is not valid YAML and was read in part: ${frontMatterError}`
	}]);
}
function emptyNotice(documents) {
	return documents.length > 0 ? [] : [{
		path: null,
		message: "there is no README, model card or other Markdown document to check"
	}];
}
function missingPaths({ files }, { artifacts = {}, licenses = {} }) {
	return [...Object.entries(artifacts), ...Object.entries(licenses)].flatMap(([name, { path, declaredAt }]) => {
		const wanted = path?.replace(/^\.?\/|(?<!\/)\/+$/g, "");
		if (wanted === void 0 || files.some((file) => file.path === wanted || file.path.startsWith(`${wanted}/`))) return [];
		return [{
			path: declaredAt.path,
			message: `${name}: there is no ${path} in the repository`
		}];
	});
}
function count(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/lint.ts
async function lint(snapshot, config = {}) {
	const start = performance.now();
	const report = await lint$1(snapshot, config, bundledKnowledge);
	return {
		...report,
		summary: {
			...report.summary,
			durationMs: Math.round(performance.now() - start)
		}
	};
}
export { bundledKnowledge as _, severityOf as a, componentLicense as c, standardsOf as d, licenseFiles as f, COMPONENTS as g, FileReader as h, readDocuments as i, unsuited as l, readLicense as m, LICENSE_MAX_BYTES as n, ClaimFinder as o, UNKNOWN_LICENSE as p, licenseKnowledge as r, evaluateStandard as s, lint as t, standardIds as u, decodeText as v };
