#!/usr/bin/env node
import module from "node:module";
// src/cli/cli.ts
module.enableCompileCache?.();
const { main } = await import("./chunks/main.js");
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
export {};
