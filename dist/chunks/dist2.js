// node_modules/@huggingface/tasks/dist/esm/gguf.js
var GGMLFileQuantizationType;
(function(GGMLFileQuantizationType) {
	GGMLFileQuantizationType[GGMLFileQuantizationType["F32"] = 0] = "F32";
	GGMLFileQuantizationType[GGMLFileQuantizationType["F16"] = 1] = "F16";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_0"] = 2] = "Q4_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_1"] = 3] = "Q4_1";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_1_SOME_F16"] = 4] = "Q4_1_SOME_F16";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_2"] = 5] = "Q4_2";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_3"] = 6] = "Q4_3";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q8_0"] = 7] = "Q8_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q5_0"] = 8] = "Q5_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q5_1"] = 9] = "Q5_1";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q2_K"] = 10] = "Q2_K";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q3_K_S"] = 11] = "Q3_K_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q3_K_M"] = 12] = "Q3_K_M";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q3_K_L"] = 13] = "Q3_K_L";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_K_S"] = 14] = "Q4_K_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_K_M"] = 15] = "Q4_K_M";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q5_K_S"] = 16] = "Q5_K_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q5_K_M"] = 17] = "Q5_K_M";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q6_K"] = 18] = "Q6_K";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ2_XXS"] = 19] = "IQ2_XXS";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ2_XS"] = 20] = "IQ2_XS";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q2_K_S"] = 21] = "Q2_K_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ3_XS"] = 22] = "IQ3_XS";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ3_XXS"] = 23] = "IQ3_XXS";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ1_S"] = 24] = "IQ1_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ4_NL"] = 25] = "IQ4_NL";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ3_S"] = 26] = "IQ3_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ3_M"] = 27] = "IQ3_M";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ2_S"] = 28] = "IQ2_S";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ2_M"] = 29] = "IQ2_M";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ4_XS"] = 30] = "IQ4_XS";
	GGMLFileQuantizationType[GGMLFileQuantizationType["IQ1_M"] = 31] = "IQ1_M";
	GGMLFileQuantizationType[GGMLFileQuantizationType["BF16"] = 32] = "BF16";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_0_4_4"] = 33] = "Q4_0_4_4";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_0_4_8"] = 34] = "Q4_0_4_8";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_0_8_8"] = 35] = "Q4_0_8_8";
	GGMLFileQuantizationType[GGMLFileQuantizationType["TQ1_0"] = 36] = "TQ1_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["TQ2_0"] = 37] = "TQ2_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["MXFP4_MOE"] = 38] = "MXFP4_MOE";
	GGMLFileQuantizationType[GGMLFileQuantizationType["NVFP4"] = 39] = "NVFP4";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q1_0"] = 40] = "Q1_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q2_0"] = 41] = "Q2_0";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q2_K_XL"] = 1e3] = "Q2_K_XL";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q3_K_XL"] = 1001] = "Q3_K_XL";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q4_K_XL"] = 1002] = "Q4_K_XL";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q5_K_XL"] = 1003] = "Q5_K_XL";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q6_K_XL"] = 1004] = "Q6_K_XL";
	GGMLFileQuantizationType[GGMLFileQuantizationType["Q8_K_XL"] = 1005] = "Q8_K_XL";
})(GGMLFileQuantizationType || (GGMLFileQuantizationType = {}));
const ggufQuants = Object.values(GGMLFileQuantizationType).filter((v) => typeof v === "string");
const GGUF_QUANT_FILENAME_ALIASES = ["MXFP4"];
const GGUF_QUANT_RE = new RegExp(`(?<prefix>UD-)?(?<quant>${[...ggufQuants, ...GGUF_QUANT_FILENAME_ALIASES].join("|")})(_(?<sizeVariation>[A-Z]+))?`);
new RegExp(GGUF_QUANT_RE, "g");
GGMLFileQuantizationType.F32, GGMLFileQuantizationType.BF16, GGMLFileQuantizationType.F16, GGMLFileQuantizationType.Q8_K_XL, GGMLFileQuantizationType.Q8_0, GGMLFileQuantizationType.Q6_K_XL, GGMLFileQuantizationType.Q6_K, GGMLFileQuantizationType.Q5_K_XL, GGMLFileQuantizationType.Q5_K_M, GGMLFileQuantizationType.Q5_K_S, GGMLFileQuantizationType.Q5_0, GGMLFileQuantizationType.Q5_1, GGMLFileQuantizationType.Q4_K_XL, GGMLFileQuantizationType.Q4_K_M, GGMLFileQuantizationType.Q4_K_S, GGMLFileQuantizationType.IQ4_NL, GGMLFileQuantizationType.IQ4_XS, GGMLFileQuantizationType.Q4_0_4_4, GGMLFileQuantizationType.Q4_0_4_8, GGMLFileQuantizationType.Q4_0_8_8, GGMLFileQuantizationType.Q4_1_SOME_F16, GGMLFileQuantizationType.Q4_0, GGMLFileQuantizationType.Q4_1, GGMLFileQuantizationType.Q4_2, GGMLFileQuantizationType.Q4_3, GGMLFileQuantizationType.MXFP4_MOE, GGMLFileQuantizationType.NVFP4, GGMLFileQuantizationType.Q3_K_XL, GGMLFileQuantizationType.Q3_K_L, GGMLFileQuantizationType.Q3_K_M, GGMLFileQuantizationType.Q3_K_S, GGMLFileQuantizationType.IQ3_M, GGMLFileQuantizationType.IQ3_S, GGMLFileQuantizationType.IQ3_XS, GGMLFileQuantizationType.IQ3_XXS, GGMLFileQuantizationType.Q2_K_XL, GGMLFileQuantizationType.Q2_K, GGMLFileQuantizationType.Q2_K_S, GGMLFileQuantizationType.IQ2_M, GGMLFileQuantizationType.IQ2_S, GGMLFileQuantizationType.IQ2_XS, GGMLFileQuantizationType.IQ2_XXS, GGMLFileQuantizationType.Q2_0, GGMLFileQuantizationType.IQ1_S, GGMLFileQuantizationType.IQ1_M, GGMLFileQuantizationType.TQ1_0, GGMLFileQuantizationType.TQ2_0, GGMLFileQuantizationType.Q1_0;
var GGMLQuantizationType;
(function(GGMLQuantizationType) {
	GGMLQuantizationType[GGMLQuantizationType["F32"] = 0] = "F32";
	GGMLQuantizationType[GGMLQuantizationType["F16"] = 1] = "F16";
	GGMLQuantizationType[GGMLQuantizationType["Q4_0"] = 2] = "Q4_0";
	GGMLQuantizationType[GGMLQuantizationType["Q4_1"] = 3] = "Q4_1";
	GGMLQuantizationType[GGMLQuantizationType["Q5_0"] = 6] = "Q5_0";
	GGMLQuantizationType[GGMLQuantizationType["Q5_1"] = 7] = "Q5_1";
	GGMLQuantizationType[GGMLQuantizationType["Q8_0"] = 8] = "Q8_0";
	GGMLQuantizationType[GGMLQuantizationType["Q8_1"] = 9] = "Q8_1";
	GGMLQuantizationType[GGMLQuantizationType["Q2_K"] = 10] = "Q2_K";
	GGMLQuantizationType[GGMLQuantizationType["Q3_K"] = 11] = "Q3_K";
	GGMLQuantizationType[GGMLQuantizationType["Q4_K"] = 12] = "Q4_K";
	GGMLQuantizationType[GGMLQuantizationType["Q5_K"] = 13] = "Q5_K";
	GGMLQuantizationType[GGMLQuantizationType["Q6_K"] = 14] = "Q6_K";
	GGMLQuantizationType[GGMLQuantizationType["Q8_K"] = 15] = "Q8_K";
	GGMLQuantizationType[GGMLQuantizationType["IQ2_XXS"] = 16] = "IQ2_XXS";
	GGMLQuantizationType[GGMLQuantizationType["IQ2_XS"] = 17] = "IQ2_XS";
	GGMLQuantizationType[GGMLQuantizationType["IQ3_XXS"] = 18] = "IQ3_XXS";
	GGMLQuantizationType[GGMLQuantizationType["IQ1_S"] = 19] = "IQ1_S";
	GGMLQuantizationType[GGMLQuantizationType["IQ4_NL"] = 20] = "IQ4_NL";
	GGMLQuantizationType[GGMLQuantizationType["IQ3_S"] = 21] = "IQ3_S";
	GGMLQuantizationType[GGMLQuantizationType["IQ2_S"] = 22] = "IQ2_S";
	GGMLQuantizationType[GGMLQuantizationType["IQ4_XS"] = 23] = "IQ4_XS";
	GGMLQuantizationType[GGMLQuantizationType["I8"] = 24] = "I8";
	GGMLQuantizationType[GGMLQuantizationType["I16"] = 25] = "I16";
	GGMLQuantizationType[GGMLQuantizationType["I32"] = 26] = "I32";
	GGMLQuantizationType[GGMLQuantizationType["I64"] = 27] = "I64";
	GGMLQuantizationType[GGMLQuantizationType["F64"] = 28] = "F64";
	GGMLQuantizationType[GGMLQuantizationType["IQ1_M"] = 29] = "IQ1_M";
	GGMLQuantizationType[GGMLQuantizationType["BF16"] = 30] = "BF16";
	GGMLQuantizationType[GGMLQuantizationType["TQ1_0"] = 34] = "TQ1_0";
	GGMLQuantizationType[GGMLQuantizationType["TQ2_0"] = 35] = "TQ2_0";
	GGMLQuantizationType[GGMLQuantizationType["MXFP4"] = 39] = "MXFP4";
	GGMLQuantizationType[GGMLQuantizationType["NVFP4"] = 40] = "NVFP4";
	GGMLQuantizationType[GGMLQuantizationType["Q1_0"] = 41] = "Q1_0";
	GGMLQuantizationType[GGMLQuantizationType["Q2_0"] = 42] = "Q2_0";
})(GGMLQuantizationType || (GGMLQuantizationType = {}));
// node_modules/@huggingface/gguf/dist/chunk-ZJG7NGQD.mjs
var LLM_ARCHITECTURES = [
	"llama",
	"deci",
	"falcon",
	"grok",
	"gpt2",
	"gptj",
	"gptneox",
	"mpt",
	"baichuan",
	"starcoder",
	"refact",
	"bert",
	"nomic-bert",
	"jina-bert-v2",
	"bloom",
	"stablelm",
	"qwen",
	"qwen2",
	"qwen2moe",
	"qwen2vl",
	"phi2",
	"phi3",
	"phimoe",
	"plamo",
	"codeshell",
	"orion",
	"internlm2",
	"minicpm",
	"minicpm3",
	"gemma",
	"gemma2",
	"starcoder2",
	"mamba",
	"xverse",
	"command-r",
	"cohere2",
	"dbrx",
	"olmo",
	"olmo2",
	"olmoe",
	"openelm",
	"arctic",
	"deepseek",
	"deepseek2",
	"chatglm",
	"bitnet",
	"t5",
	"t5encoder",
	"jais",
	"nemotron",
	"exaone",
	"rwkv6",
	"rwkv6qwen2",
	"granite",
	"granitemoe",
	"chameleon",
	"wavtokenizer-dec"
];
var GGUFValueType = /* @__PURE__ */ ((GGUFValueType2) => {
	GGUFValueType2[GGUFValueType2["UINT8"] = 0] = "UINT8";
	GGUFValueType2[GGUFValueType2["INT8"] = 1] = "INT8";
	GGUFValueType2[GGUFValueType2["UINT16"] = 2] = "UINT16";
	GGUFValueType2[GGUFValueType2["INT16"] = 3] = "INT16";
	GGUFValueType2[GGUFValueType2["UINT32"] = 4] = "UINT32";
	GGUFValueType2[GGUFValueType2["INT32"] = 5] = "INT32";
	GGUFValueType2[GGUFValueType2["FLOAT32"] = 6] = "FLOAT32";
	GGUFValueType2[GGUFValueType2["BOOL"] = 7] = "BOOL";
	GGUFValueType2[GGUFValueType2["STRING"] = 8] = "STRING";
	GGUFValueType2[GGUFValueType2["ARRAY"] = 9] = "ARRAY";
	GGUFValueType2[GGUFValueType2["UINT64"] = 10] = "UINT64";
	GGUFValueType2[GGUFValueType2["INT64"] = 11] = "INT64";
	GGUFValueType2[GGUFValueType2["FLOAT64"] = 12] = "FLOAT64";
	return GGUFValueType2;
})(GGUFValueType || {});
[...LLM_ARCHITECTURES];
var isBrowser = typeof window !== "undefined" && typeof window.document !== "undefined";
var isWebWorker = typeof self === "object" && self.constructor && self.constructor.name === "DedicatedWorkerGlobalScope";
var isBackend = !isBrowser && !isWebWorker;
GGMLQuantizationType.F32, GGMLQuantizationType.F16, GGMLQuantizationType.Q8_0, GGMLQuantizationType.Q8_1, GGMLQuantizationType.Q8_K, GGMLQuantizationType.Q6_K, GGMLQuantizationType.Q5_0, GGMLQuantizationType.Q5_1, GGMLQuantizationType.Q5_K, GGMLQuantizationType.Q4_0, GGMLQuantizationType.Q4_1, GGMLQuantizationType.Q4_K, GGMLQuantizationType.Q3_K, GGMLQuantizationType.Q2_K, GGMLQuantizationType.IQ4_XS, GGMLQuantizationType.IQ3_S, GGMLQuantizationType.IQ3_XXS, GGMLQuantizationType.IQ2_S, GGMLQuantizationType.IQ2_XS, GGMLQuantizationType.IQ2_XXS, GGMLQuantizationType.IQ1_S, GGMLQuantizationType.IQ4_NL, GGMLQuantizationType.I8, GGMLQuantizationType.I16, GGMLQuantizationType.I32, GGMLQuantizationType.I64, GGMLQuantizationType.F64, GGMLQuantizationType.IQ1_M, GGMLQuantizationType.BF16, GGMLQuantizationType.TQ1_0, GGMLQuantizationType.TQ2_0, GGMLQuantizationType.MXFP4, GGMLQuantizationType.NVFP4, GGMLQuantizationType.Q1_0, GGMLQuantizationType.Q2_0;
var QK_K = 256;
var calcBPW = (blockSize, typeSize) => {
	return typeSize * 8 / blockSize;
};
GGMLQuantizationType.F32, calcBPW(1, 4), GGMLQuantizationType.F16, calcBPW(1, 2), GGMLQuantizationType.Q4_0, calcBPW(32, 18), GGMLQuantizationType.Q4_1, calcBPW(32, 20), GGMLQuantizationType.Q5_0, calcBPW(32, 22), GGMLQuantizationType.Q5_1, calcBPW(32, 24), GGMLQuantizationType.Q8_0, calcBPW(32, 34), GGMLQuantizationType.Q8_1, calcBPW(32, 40), GGMLQuantizationType.Q2_K, calcBPW(256, 4 + QK_K / 16 + QK_K / 4), GGMLQuantizationType.Q3_K, calcBPW(256, 2 + QK_K / 4 + QK_K / 8 + 12), GGMLQuantizationType.Q4_K, calcBPW(256, 4 + QK_K / 2 + 12), GGMLQuantizationType.Q5_K, calcBPW(256, 4 + QK_K / 2 + QK_K / 8 + 12), GGMLQuantizationType.Q6_K, calcBPW(256, 2 + QK_K / 2 + QK_K / 4 + QK_K / 16), GGMLQuantizationType.Q8_K, calcBPW(256, 4 + QK_K + QK_K / 8), GGMLQuantizationType.IQ2_XXS, calcBPW(256, 2 + QK_K / 4), GGMLQuantizationType.IQ2_XS, calcBPW(256, 2 + QK_K / 4 + QK_K / 32), GGMLQuantizationType.IQ3_XXS, calcBPW(256, 2 + QK_K / 4 + QK_K / 8), GGMLQuantizationType.IQ1_S, calcBPW(256, 2 + QK_K / 8 + QK_K / 16), GGMLQuantizationType.IQ4_NL, calcBPW(32, 18), GGMLQuantizationType.IQ3_S, calcBPW(256, 2 + QK_K / 4 + QK_K / 8 + QK_K / 32 + 4), GGMLQuantizationType.IQ2_S, calcBPW(256, 2 + QK_K / 4 + QK_K / 16), GGMLQuantizationType.IQ4_XS, calcBPW(256, 4 + QK_K / 2 + QK_K / 64), GGMLQuantizationType.I8, calcBPW(1, 1), GGMLQuantizationType.I16, calcBPW(1, 2), GGMLQuantizationType.I32, calcBPW(1, 4), GGMLQuantizationType.I64, calcBPW(1, 8), GGMLQuantizationType.F64, calcBPW(1, 8), GGMLQuantizationType.IQ1_M, calcBPW(256, QK_K / 8 + QK_K / 16 + QK_K / 32), GGMLQuantizationType.BF16, calcBPW(1, 2), GGMLQuantizationType.TQ1_0, calcBPW(256, 54), GGMLQuantizationType.TQ2_0, calcBPW(256, 66), GGMLQuantizationType.MXFP4, calcBPW(32, 17), GGMLQuantizationType.NVFP4, calcBPW(64, 36), GGMLQuantizationType.Q1_0, calcBPW(128, 18), GGMLQuantizationType.Q2_0, calcBPW(64, 18);
var GGUF_DEFAULT_ALIGNMENT = 32;
var MAX_METADATA_ARRAY_LENGTH = 1e6;
var MAX_KV_COUNT = 1e5;
var MAX_TENSOR_COUNT = 1e7;
var MAX_STRING_LENGTH = 1e7;
var MAX_TENSOR_NDIMS = 8;
var MAX_TENSOR_DIM = 2 ** 32;
var MIN_BITS_PER_PARAMETER = 1;
var MAX_ARRAY_RECURSION_DEPTH = 4;
var MAX_CHUNK_FETCHES_PER_VALUE = 30;
var GGML_PAD = (x, n) => x + n - 1 & ~(n - 1);
var GGUF_MAGIC_NUMBER = new Uint8Array([
	71,
	71,
	85,
	70
]);
var isVersion = (version) => version === 1 || version === 2 || version === 3;
function isGGUFValueType(n) {
	return typeof GGUFValueType[n] === "string";
}
var HTTP_CHUNK_SIZE = 2 * 10 ** 6;
var HTTP_DATA_LEEWAY = 5 * 10 ** 5;
var HTTP_TOTAL_MAX_SIZE = 50 * 10 ** 6;
var RangeView = class {
	constructor(uri, params) {
		this.uri = uri;
		this.params = params;
		this.chunk = 0;
		this.buffer = new ArrayBuffer(0, { maxByteLength: HTTP_TOTAL_MAX_SIZE });
		this.dataView = new DataView(this.buffer);
	}
	chunk;
	buffer;
	dataView;
	totalFileSize;
	get view() {
		return this.dataView;
	}
	get fileSize() {
		return this.totalFileSize;
	}
	async fetchChunk() {
		const range = [this.chunk * HTTP_CHUNK_SIZE, (this.chunk + 1) * HTTP_CHUNK_SIZE - 1];
		const response = await (this.params?.fetch ?? fetch)(this.uri, { headers: {
			...this.params?.additionalFetchHeaders ?? {},
			Range: `bytes=${range[0]}-${range[1]}`
		} });
		const total = response.headers.get("content-range")?.match(/\/\s*(\d+)\s*$/)?.[1];
		if (total !== void 0) {
			const parsed = Number(total);
			if (Number.isSafeInteger(parsed) && parsed >= 0) this.totalFileSize = parsed;
		}
		const buf = new Uint8Array(await response.arrayBuffer());
		this.appendBuffer(buf);
		this.chunk += 1;
	}
	appendBuffer(buf) {
		if (ArrayBuffer.prototype.resize) {
			this.buffer.resize((this.chunk + 1) * HTTP_CHUNK_SIZE);
			new Uint8Array(this.buffer).set(buf, this.chunk * HTTP_CHUNK_SIZE);
		} else {
			const newBuffer = new ArrayBuffer((this.chunk + 1) * HTTP_CHUNK_SIZE, { maxByteLength: HTTP_TOTAL_MAX_SIZE });
			const arrView = new Uint8Array(newBuffer);
			arrView.set(new Uint8Array(this.buffer));
			arrView.set(buf, this.chunk * HTTP_CHUNK_SIZE);
			this.buffer = newBuffer;
			this.dataView = new DataView(this.buffer);
		}
	}
	async fetchChunkIfNeeded(offset) {
		if (this.dataView.byteLength - offset < HTTP_DATA_LEEWAY) await this.fetchChunk();
	}
};
var RangeViewLocalFile = class extends RangeView {
	async fetchChunk() {
		const { FileBlob } = await import("./FileBlob-IQ6VMEFQ.js");
		const blob = await FileBlob.create(this.uri);
		this.totalFileSize = blob.size;
		const range = [this.chunk * HTTP_CHUNK_SIZE, (this.chunk + 1) * HTTP_CHUNK_SIZE];
		const buffer = await blob.slice(range[0], range[1]).arrayBuffer();
		this.appendBuffer(new Uint8Array(buffer));
		this.chunk += 1;
	}
};
function computeParameterCount(tensorInfos, fileSize) {
	const parameterCount = tensorInfos.map(({ shape }) => shape.reduce((acc, val) => acc * Number(val), 1)).reduce((acc, val) => acc + val, 0);
	if (!Number.isFinite(parameterCount) || parameterCount < 0) throw new Error(`Computed parameter count is not a valid number (${parameterCount})`);
	if (fileSize !== void 0) {
		const maxParameters = fileSize * 8 / MIN_BITS_PER_PARAMETER;
		if (parameterCount > maxParameters) throw new Error(`Declared tensor shapes imply ${parameterCount} parameters, which cannot fit in a ${fileSize}-byte file (at most ${maxParameters} at ${MIN_BITS_PER_PARAMETER} bit per parameter). The file is malformed.`);
	}
	return parameterCount;
}
function readVersionedSize(view, byteOffset, version, littleEndian) {
	switch (version) {
		case 1: {
			const n = view.getUint32(byteOffset, littleEndian);
			return {
				value: BigInt(n),
				length: 4
			};
		}
		case 2:
		case 3: return {
			value: view.getBigUint64(byteOffset, littleEndian),
			length: 8
		};
	}
}
function readString(view, offset, version, littleEndian) {
	const length = readVersionedSize(view, offset, version, littleEndian);
	if (length.value > MAX_STRING_LENGTH) throw new Error(`String length ${length.value} exceeds maximum allowed (${MAX_STRING_LENGTH})`);
	const off = length.length;
	return {
		value: new TextDecoder().decode(view.buffer.slice(offset + off, offset + off + Number(length.value))),
		length: off + Number(length.value)
	};
}
function readMetadataValue(view, type, offset, version, littleEndian, depth = 0) {
	switch (type) {
		case 0: return {
			value: view.getUint8(offset),
			length: 1
		};
		case 1: return {
			value: view.getInt8(offset),
			length: 1
		};
		case 2: return {
			value: view.getUint16(offset, littleEndian),
			length: 2
		};
		case 3: return {
			value: view.getInt16(offset, littleEndian),
			length: 2
		};
		case 4: return {
			value: view.getUint32(offset, littleEndian),
			length: 4
		};
		case 5: return {
			value: view.getInt32(offset, littleEndian),
			length: 4
		};
		case 6: return {
			value: view.getFloat32(offset, littleEndian),
			length: 4
		};
		case 7: return {
			value: view.getUint8(offset) !== 0,
			length: 1
		};
		case 8: return readString(view, offset, version, littleEndian);
		case 9: {
			if (depth >= MAX_ARRAY_RECURSION_DEPTH) throw new Error(`Nested ARRAY depth ${depth} exceeds maximum allowed (${MAX_ARRAY_RECURSION_DEPTH})`);
			const arrayType = view.getUint32(offset, littleEndian);
			if (!isGGUFValueType(arrayType)) throw new Error(`Unsupported array element type: ${arrayType}`);
			const arrayLength = readVersionedSize(view, offset + 4, version, littleEndian);
			if (arrayLength.value > MAX_METADATA_ARRAY_LENGTH) throw new Error(`Metadata array length ${arrayLength.value} exceeds maximum allowed (${MAX_METADATA_ARRAY_LENGTH})`);
			let length = 4 + arrayLength.length;
			const arrayValues = [];
			for (let i = 0; i < arrayLength.value; i++) {
				const metadataValue = readMetadataValue(view, arrayType, offset + length, version, littleEndian, depth + 1);
				arrayValues.push(metadataValue.value);
				length += metadataValue.length;
			}
			return {
				value: arrayValues,
				length
			};
		}
		case 10: return {
			value: view.getBigUint64(offset, littleEndian),
			length: 8
		};
		case 11: return {
			value: view.getBigInt64(offset, littleEndian),
			length: 8
		};
		case 12: return {
			value: view.getFloat64(offset, littleEndian),
			length: 8
		};
	}
}
async function gguf(uri, params) {
	let r;
	if (isBackend) {
		if (uri.match(/^https?:\/\//)) r = new RangeView(uri, params);
		else if (params?.allowLocalFile) r = new RangeViewLocalFile(uri, params);
		else throw new Error("Access to local file is not enabled, please set allowLocalFile to true");
	} else {
		if (params?.allowLocalFile) throw new Error("allowLocalFile cannot be used on browser");
		r = new RangeView(uri, params);
	}
	await r.fetchChunk();
	const checkBuffer = (buffer, header) => {
		for (let i = 0; i < header.length; i++) if (header[i] !== buffer[i]) return false;
		return true;
	};
	if (!checkBuffer(new Uint8Array(r.view.buffer.slice(0, 4)), GGUF_MAGIC_NUMBER)) throw new Error("not a valid gguf file: not starting with GGUF magic number");
	const [littleEndian, version] = (() => {
		const version2 = r.view.getUint32(4, true);
		if (version2 & 65535) return [true, version2];
		else return [false, r.view.getUint32(4, false)];
	})();
	if (!isVersion(version)) throw new Error(`not a valid gguf file: unsupported version "${version}"`);
	let offset = 8;
	const tensorCount = readVersionedSize(r.view, offset, version, littleEndian);
	if (tensorCount.value > MAX_TENSOR_COUNT) throw new Error(`Tensor count ${tensorCount.value} exceeds maximum allowed (${MAX_TENSOR_COUNT})`);
	offset += tensorCount.length;
	const numKv = readVersionedSize(r.view, offset, version, littleEndian);
	if (numKv.value > MAX_KV_COUNT) throw new Error(`KV metadata count ${numKv.value} exceeds maximum allowed (${MAX_KV_COUNT})`);
	offset += numKv.length;
	const metadata = {
		version,
		tensor_count: tensorCount.value,
		kv_count: numKv.value
	};
	let typedMetadata;
	if (params?.typedMetadata) typedMetadata = {
		version: {
			value: version,
			type: 4
		},
		tensor_count: {
			value: tensorCount.value,
			type: version === 1 ? 4 : 10
		},
		kv_count: {
			value: numKv.value,
			type: version === 1 ? 4 : 10
		}
	};
	for (let i = 0; i < numKv.value; i++) {
		await r.fetchChunkIfNeeded(offset);
		const keyResult = readString(r.view, offset, version, littleEndian);
		offset += keyResult.length;
		const valueType = r.view.getUint32(offset, littleEndian);
		offset += 4;
		if (!isGGUFValueType(valueType)) throw new Error("Unsupported metadata type: " + valueType);
		let valueResult;
		let fetchCount = 0;
		while (!valueResult) try {
			valueResult = readMetadataValue(r.view, valueType, offset, version, littleEndian);
		} catch (err) {
			if (err instanceof RangeError) {
				if (++fetchCount > MAX_CHUNK_FETCHES_PER_VALUE) throw new Error(`Exceeded maximum chunk fetches (${MAX_CHUNK_FETCHES_PER_VALUE}) while reading metadata value`);
				await r.fetchChunk();
			} else throw err;
		}
		offset += valueResult.length;
		metadata[keyResult.value] = valueResult.value;
		if (typedMetadata) {
			const typedEntry = {
				value: valueResult.value,
				type: valueType
			};
			if (valueType === 9) {
				const arrayTypeOffset = offset - valueResult.length;
				const arraySubType = r.view.getUint32(arrayTypeOffset, littleEndian);
				if (isGGUFValueType(arraySubType)) typedEntry.subType = arraySubType;
			}
			typedMetadata[keyResult.value] = typedEntry;
		}
	}
	const tensorInfoStartOffset = offset;
	const tensorInfos = [];
	for (let i = 0; i < tensorCount.value; i++) {
		await r.fetchChunkIfNeeded(offset);
		const keyResult = readString(r.view, offset, version, littleEndian);
		offset += keyResult.length;
		const nDims = r.view.getUint32(offset, littleEndian);
		if (nDims > MAX_TENSOR_NDIMS) throw new Error(`Tensor n_dims ${nDims} exceeds maximum allowed (${MAX_TENSOR_NDIMS})`);
		offset += 4;
		const shape = [];
		for (let dim = 0; dim < nDims; dim++) {
			const shapeDim = readVersionedSize(r.view, offset, version, littleEndian);
			if (shapeDim.value > BigInt(MAX_TENSOR_DIM)) throw new Error(`Tensor "${keyResult.value}" dimension ${dim} is ${shapeDim.value}, which exceeds the maximum allowed (${MAX_TENSOR_DIM})`);
			shape.push(shapeDim.value);
			offset += shapeDim.length;
		}
		const type = r.view.getUint32(offset, littleEndian);
		offset += 4;
		const tensorOffset = r.view.getBigUint64(offset, littleEndian);
		offset += 8;
		tensorInfos.push({
			name: keyResult.value,
			n_dims: nDims,
			shape,
			dtype: type,
			offset: tensorOffset
		});
	}
	const rawAlignment = metadata["general.alignment"] ?? GGUF_DEFAULT_ALIGNMENT;
	if (typeof rawAlignment === "bigint" && rawAlignment > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error(`general.alignment value ${rawAlignment} exceeds safe integer range`);
	const alignment = Number(rawAlignment);
	if (alignment <= 0 || !Number.isInteger(alignment)) throw new Error(`general.alignment must be a positive integer, got ${rawAlignment}`);
	const tensorInfoEndBeforePadOffset = offset;
	const baseResult = {
		metadata,
		tensorInfos,
		tensorDataOffset: BigInt(GGML_PAD(offset, alignment)),
		littleEndian,
		tensorInfoByteRange: [tensorInfoStartOffset, tensorInfoEndBeforePadOffset]
	};
	if (params?.computeParametersCount) {
		const parameterCount = computeParameterCount(tensorInfos, r.fileSize);
		if (params?.typedMetadata) return {
			...baseResult,
			parameterCount,
			typedMetadata
		};
		return {
			...baseResult,
			parameterCount
		};
	} else if (params?.typedMetadata) return {
		...baseResult,
		typedMetadata
	};
	else return baseResult;
}
export { gguf };
