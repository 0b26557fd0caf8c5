// src/core/position.ts
var LineIndex = class {
	#starts = [0];
	#length;
	constructor(text) {
		this.#length = text.length;
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1);
		}
	}
	get lineCount() {
		return this.#starts.length;
	}
	line(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	start(line) {
		return this.#starts[line - 1] ?? this.#length;
	}
	range(start, end) {
		const line = this.line(start);
		const endLine = this.line(end);
		return {
			line,
			column: start - this.start(line) + 1,
			endLine,
			endColumn: end - this.start(endLine) + 1
		};
	}
};
export { LineIndex as t };
