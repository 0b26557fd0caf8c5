import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// src/core/did-you-mean.ts
const WORD_MIN = 3;
const WORD_MAX = 100;
function didYouMean(word, known) {
	if (word.length < WORD_MIN || word.length > WORD_MAX) return void 0;
	const distance = { maxDistance: Math.ceil(word.length / 4) };
	const near = closestMatch(word, known, distance);
	if (near !== void 0) return near;
	const beginning = closestMatch(word, known.map((candidate) => candidate.slice(0, word.length)), distance);
	if (beginning === void 0) return void 0;
	return known.filter((candidate) => candidate.startsWith(beginning)).toSorted((a, b) => a.length - b.length)[0];
}
// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));
// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));
// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));
// node_modules/spdx-expression-parse/scan.js
var require_scan$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));
// node_modules/spdx-expression-parse/parse.js
var require_parse$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t === null) throw new Error("Unexpected end of input");
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				var node = { license: string };
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));
// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan$1();
	var parse = require_parse$1();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));
// src/core/licenses/openness.ts
var import_deprecated = /* @__PURE__ */ __toESM(require_deprecated(), 1);
var import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse$1(), 1);
var Openness = class {
	#known;
	#list;
	constructor(known, list) {
		this.#known = new Map(known.map((license) => [license.id, license]));
		this.#list = list;
	}
	of(expression, subject) {
		return this.#evaluate(expression, (id) => {
			const open = this.known(id)?.open;
			if (open !== void 0) return open === "software" || open === "content" && subject !== "code";
			return this.#list.get(id)?.open ?? null;
		});
	}
	isOsiApproved(expression) {
		return this.#evaluate(expression, (id) => this.#list.get(id)?.osiApproved ?? false) ?? false;
	}
	restrictionsOf(expression) {
		return idsOf(expression).flatMap((id) => this.known(id)?.restrictions ?? []);
	}
	isDescribed(expression) {
		const ids = idsOf(expression);
		return ids.length > 0 && ids.every((id) => this.known(id) !== void 0);
	}
	isKnown(expression) {
		const ids = idsOf(expression);
		return ids.length > 0 && ids.every((id) => this.known(id) !== void 0 || this.#list.get(id) !== void 0);
	}
	isListed(id) {
		return this.#list.get(id) !== void 0;
	}
	nameOf(id) {
		return this.known(id)?.name ?? this.#list.get(id)?.name ?? id;
	}
	known(id) {
		return this.#known.get(id) ?? this.#known.get(id.replace(/^(CC-BY\S*-\d\.\d)-[A-Z]+$/, "$1")) ?? this.#known.get(id.replace(/-(?:only|or-later)$/, ""));
	}
	#evaluate(expression, test) {
		const tree = parseExpression(expression);
		return tree ? evaluate(tree, test) : null;
	}
};
function evaluate(tree, test) {
	if ("license" in tree) return test(tree.license);
	const left = evaluate(tree.left, test);
	const right = evaluate(tree.right, test);
	const decisive = tree.conjunction === "or";
	if (left === decisive || right === decisive) return decisive;
	return left === null || right === null ? null : !decisive;
}
function idsOf(expression) {
	const tree = parseExpression(expression);
	if (!tree) return [];
	const ids = /* @__PURE__ */ new Set();
	const visit = (node) => {
		if ("license" in node) ids.add(node.license);
		else {
			visit(node.left);
			visit(node.right);
		}
	};
	visit(tree);
	return [...ids];
}
function parseExpression(expression) {
	try {
		return (0, import_spdx_expression_parse.default)(expression);
	} catch {
		return;
	}
}
// src/core/licenses/identifiers.ts
const DEPRECATED = new Set(import_deprecated.default);
var Identifiers = class {
	#names;
	#hubTags;
	#tagOf;
	constructor(names, licenses, hubTags) {
		this.#names = names;
		this.#hubTags = new Set(hubTags);
		const tags = licenses.flatMap(({ id, huggingFace }) => huggingFace.filter((tag) => this.#hubTags.has(tag)).map((tag) => [id, tag]));
		this.#tagOf = new Map(tags);
	}
	checkHub(value) {
		if (this.#hubTags.has(value) || isSpdx(value)) return void 0;
		const id = this.#names.resolve(value)?.id;
		const tag = id && (this.#tagOf.get(id) ?? [id.toLowerCase(), id.replace(/-(?:only|or-later)$/, "").toLowerCase()].find((candidate) => this.#hubTags.has(candidate)));
		return {
			problem: "is no licence id that the Hugging Face Hub knows",
			...tag ? { replacement: tag } : {}
		};
	}
	readDeclared(value) {
		if (isSpdx(value)) return { expression: value };
		const named = this.#hubTags.has(value) ? this.#names.resolve(value) : void 0;
		return named ? { expression: named.id } : {
			problem: "is no SPDX licence expression",
			...this.#correct(value)
		};
	}
	checkSpdx(value) {
		if (!isSpdx(value)) return {
			problem: "is no SPDX licence expression",
			...this.#correct(value)
		};
		const old = idsOf(value).find((id) => DEPRECATED.has(id));
		if (!old) return void 0;
		const problem = `is a deprecated SPDX id; ${old}-only and ${old}-or-later say whether later versions are allowed`;
		return { problem: /GPL|GFDL/.test(old) ? problem : "is a deprecated SPDX id" };
	}
	#correct(value) {
		const named = this.#names.resolve(value);
		return named && !named.anyVersion && !named.id.startsWith("LicenseRef-") ? { replacement: named.id } : {};
	}
};
function isSpdx(value) {
	try {
		(0, import_spdx_expression_parse.default)(value);
		return true;
	} catch {
		return false;
	}
}
// node_modules/spdx-correct/node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				"WITH",
				"AND",
				"OR",
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));
// node_modules/spdx-correct/node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));
// node_modules/spdx-correct/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));
// src/core/licenses/names.ts
var import_spdx_correct = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var parse = require_spdx_expression_parse();
	var spdxLicenseIds = require_spdx_license_ids();
	function valid(string) {
		try {
			parse(string);
			return true;
		} catch (error) {
			return false;
		}
	}
	function sortTranspositions(a, b) {
		var length = b[0].length - a[0].length;
		if (length !== 0) return length;
		return a[0].toUpperCase().localeCompare(b[0].toUpperCase());
	}
	var transpositions = [
		["APGL", "AGPL"],
		["Gpl", "GPL"],
		["GLP", "GPL"],
		["APL", "Apache"],
		["ISD", "ISC"],
		["GLP", "GPL"],
		["IST", "ISC"],
		["Claude", "Clause"],
		[" or later", "+"],
		[" International", ""],
		["GNU", "GPL"],
		["GUN", "GPL"],
		["+", ""],
		["GNU GPL", "GPL"],
		["GNU LGPL", "LGPL"],
		["GNU/GPL", "GPL"],
		["GNU GLP", "GPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["GNU Lesser General Public License", "LGPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["GNU Lesser General Public License", "LGPL-2.1"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["Lesser General Public License", "LGPL"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["Lesser General Public License", "LGPL-2.1"],
		["GNU General Public License", "GPL"],
		["Gnu public license", "GPL"],
		["GNU Public License", "GPL"],
		["GNU GENERAL PUBLIC LICENSE", "GPL"],
		["MTI", "MIT"],
		["Mozilla Public License", "MPL"],
		["Universal Permissive License", "UPL"],
		["WTH", "WTF"],
		["WTFGPL", "WTFPL"],
		["-License", ""]
	].sort(sortTranspositions);
	var TRANSPOSED = 0;
	var CORRECT = 1;
	var transforms = [
		function(argument) {
			return argument.toUpperCase();
		},
		function(argument) {
			return argument.trim();
		},
		function(argument) {
			return argument.replace(/\./g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "-");
		},
		function(argument) {
			return argument.replace("v", "-");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2.0");
		},
		function(argument) {
			return argument[0].toUpperCase() + argument.slice(1);
		},
		function(argument) {
			return argument.replace("/", "-");
		},
		function(argument) {
			return argument.replace(/\s*V\s*(\d)/, "-$1").replace(/(\d)$/, "$1.0");
		},
		function(argument) {
			if (argument.indexOf("3.0") !== -1) return argument + "-or-later";
			else return argument + "-only";
		},
		function(argument) {
			return argument + "only";
		},
		function(argument) {
			return argument.replace(/(\d)$/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/(-| )?(\d)$/, "-$2-Clause");
		},
		function(argument) {
			return argument.replace(/(-| )clause(-| )(\d)/, "-$3-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, "BSD-3-Clause");
		},
		function(argument) {
			return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, "BSD-2-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, "BSD-2-Clause-$1BSD");
		},
		function(argument) {
			return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, "BSD-3-Clause-Clear");
		},
		function(argument) {
			return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, "BSD-4-Clause");
		},
		function(argument) {
			return "CC-" + argument;
		},
		function(argument) {
			return "CC-" + argument + "-4.0";
		},
		function(argument) {
			return argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "");
		},
		function(argument) {
			return "CC-" + argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "") + "-4.0";
		}
	];
	var licensesWithVersions = spdxLicenseIds.map(function(id) {
		var match = /^(.*)-\d+\.\d+$/.exec(id);
		return match ? [match[0], match[1]] : [id, null];
	}).reduce(function(objectMap, item) {
		var key = item[1];
		objectMap[key] = objectMap[key] || [];
		objectMap[key].push(item[0]);
		return objectMap;
	}, {});
	var licensesWithOneVersion = Object.keys(licensesWithVersions).map(function makeEntries(key) {
		return [key, licensesWithVersions[key]];
	}).filter(function identifySoleVersions(item) {
		return item[1].length === 1 && item[0] !== null && item[0] !== "APL";
	}).map(function createLastResorts(item) {
		return [item[0], item[1][0]];
	});
	licensesWithVersions = void 0;
	var lastResorts = [
		["UNLI", "Unlicense"],
		["WTF", "WTFPL"],
		["2 CLAUSE", "BSD-2-Clause"],
		["2-CLAUSE", "BSD-2-Clause"],
		["3 CLAUSE", "BSD-3-Clause"],
		["3-CLAUSE", "BSD-3-Clause"],
		["AFFERO", "AGPL-3.0-or-later"],
		["AGPL", "AGPL-3.0-or-later"],
		["APACHE", "Apache-2.0"],
		["ARTISTIC", "Artistic-2.0"],
		["Affero", "AGPL-3.0-or-later"],
		["BEER", "Beerware"],
		["BOOST", "BSL-1.0"],
		["BSD", "BSD-2-Clause"],
		["CDDL", "CDDL-1.1"],
		["ECLIPSE", "EPL-1.0"],
		["FUCK", "WTFPL"],
		["GNU", "GPL-3.0-or-later"],
		["LGPL", "LGPL-3.0-or-later"],
		["GPLV1", "GPL-1.0-only"],
		["GPL-1", "GPL-1.0-only"],
		["GPLV2", "GPL-2.0-only"],
		["GPL-2", "GPL-2.0-only"],
		["GPL", "GPL-3.0-or-later"],
		["MIT +NO-FALSE-ATTRIBS", "MITNFA"],
		["MIT", "MIT"],
		["MPL", "MPL-2.0"],
		["X11", "X11"],
		["ZLIB", "Zlib"]
	].concat(licensesWithOneVersion).sort(sortTranspositions);
	var SUBSTRING = 0;
	var IDENTIFIER = 1;
	var validTransformation = function(identifier) {
		for (var i = 0; i < transforms.length; i++) {
			var transformed = transforms[i](identifier).trim();
			if (transformed !== identifier && valid(transformed)) return transformed;
		}
		return null;
	};
	var validLastResort = function(identifier) {
		var upperCased = identifier.toUpperCase();
		for (var i = 0; i < lastResorts.length; i++) {
			var lastResort = lastResorts[i];
			if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) return lastResort[IDENTIFIER];
		}
		return null;
	};
	var anyCorrection = function(identifier, check) {
		for (var i = 0; i < transpositions.length; i++) {
			var transposition = transpositions[i];
			var transposed = transposition[TRANSPOSED];
			if (identifier.indexOf(transposed) > -1) {
				var checked = check(identifier.replace(transposed, transposition[CORRECT]));
				if (checked !== null) return checked;
			}
		}
		return null;
	};
	module.exports = function(identifier, options) {
		options = options || {};
		var upgrade = options.upgrade === void 0 ? true : !!options.upgrade;
		function postprocess(value) {
			return upgrade ? upgradeGPLs(value) : value;
		}
		if (!(typeof identifier === "string" && identifier.trim().length !== 0)) throw Error("Invalid argument. Expected non-empty string.");
		identifier = identifier.trim();
		if (valid(identifier)) return postprocess(identifier);
		var noPlus = identifier.replace(/\+$/, "").trim();
		if (valid(noPlus)) return postprocess(noPlus);
		var transformed = validTransformation(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, function(argument) {
			if (valid(argument)) return argument;
			return validTransformation(argument);
		});
		if (transformed !== null) return postprocess(transformed);
		transformed = validLastResort(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, validLastResort);
		if (transformed !== null) return postprocess(transformed);
		return null;
	};
	function upgradeGPLs(value) {
		if ([
			"GPL-1.0",
			"LGPL-1.0",
			"AGPL-1.0",
			"GPL-2.0",
			"LGPL-2.0",
			"AGPL-2.0",
			"LGPL-2.1"
		].indexOf(value) !== -1) return value + "-only";
		else if ([
			"GPL-1.0+",
			"GPL-2.0+",
			"GPL-3.0+",
			"LGPL-2.0+",
			"LGPL-2.1+",
			"LGPL-3.0+",
			"AGPL-1.0+",
			"AGPL-3.0+"
		].indexOf(value) !== -1) return value.replace(/\+$/, "-or-later");
		else if ([
			"GPL-3.0",
			"LGPL-3.0",
			"AGPL-3.0"
		].indexOf(value) !== -1) return value + "-or-later";
		else return value;
	}
})))(), 1);
const NOT_QUITE_BEFORE = /\b(?:(?:modified|amended|custom|adapted)(?: version)?(?: of)?|modification of|variant of|based on)(?: \S+)? $/i;
const NOT_QUITE_AFTER = /^[- ](?:like|style|modified|variant)\b/i;
const GERMAN_WITH = /^[Mm]it$/;
const LICENSE_AFTER = /^[- ]?(?:licen|lizenz)/i;
const NAME_START = /[A-Za-z]+|[\u4e00-\u9fff]/g;
const FILLER = /^(?:licen[cs]e|agreement)$/i;
const LICENSE_LIKE = /rail|gpl|\bbsd\b|commons|community|non-?commercial|public|data/i;
const DISTINCT_WORDS = 3;
const ADDRESS_MAX = 500;
var LicenseNames = class {
	#tags = /* @__PURE__ */ new Map();
	#pages = /* @__PURE__ */ new Map();
	#patterns = /* @__PURE__ */ new Map();
	constructor(licenses, names) {
		for (const { id, name, aliases, huggingFace, pages = [] } of licenses) {
			for (const page of pages) this.#pages.set(page, id);
			for (const tag of huggingFace) this.#tags.set(tag.toLowerCase(), id);
			for (const alias of [name, ...aliases]) this.#add(id, false, [firstWord(alias)], looseWords(alias));
		}
		for (const { id, words, pattern, anyVersion = false } of names) this.#add(id, anyVersion, words, pattern);
	}
	#add(id, anyVersion, words, pattern) {
		const entry = {
			id,
			anyVersion,
			source: pattern
		};
		for (const word of words) {
			const entries = this.#patterns.get(word);
			if (entries) entries.push(entry);
			else this.#patterns.set(word, [entry]);
		}
	}
	isTag(value) {
		return this.#tags.has(value.trim().toLowerCase());
	}
	resolve(value) {
		const text = value.trim();
		if (text === "") return void 0;
		const tag = this.#tags.get(text.toLowerCase());
		if (tag) return {
			id: tag,
			anyVersion: false
		};
		const [found] = this.findAll(text);
		if (found) return {
			id: found.id,
			anyVersion: found.anyVersion
		};
		const corrected = /modified|like|style|custom/i.test(text) ? null : (0, import_spdx_correct.default)(text, { upgrade: false });
		return corrected ? {
			id: corrected,
			anyVersion: false
		} : void 0;
	}
	atAddress(url) {
		if (url.length > ADDRESS_MAX) return void 0;
		const page = url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[#?].*$/s, "").replace(/(?<!\/)\/+$/, "");
		const id = this.#pages.get(page);
		return id === void 0 ? void 0 : {
			id,
			anyVersion: false
		};
	}
	findAll(text) {
		const found = [];
		let free = 0;
		for (const { 0: word, index: start } of text.matchAll(NAME_START)) {
			if (start < free) continue;
			let best;
			for (const name of this.#patterns.get(word.toLowerCase()) ?? []) {
				const { id, anyVersion } = name;
				name.pattern ??= new RegExp(name.source, "iy");
				const { pattern } = name;
				pattern.lastIndex = start;
				const end = start + (pattern.exec(text)?.[0].length ?? 0);
				if (end > start && (!best || end > best.end)) best = {
					id,
					anyVersion,
					start,
					end
				};
			}
			if (!best || isNotQuite(text, best)) continue;
			found.push(best);
			free = best.end;
		}
		return found;
	}
};
function isNotQuite(text, { start, end }) {
	return GERMAN_WITH.test(text.slice(start, end)) && !LICENSE_AFTER.test(text.slice(end, end + 12)) || NOT_QUITE_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || NOT_QUITE_AFTER.test(text.slice(end, end + 12));
}
function firstWord(name) {
	return name.toLowerCase().match(NAME_START)?.[0] ?? "";
}
function looseWords(name) {
	const words = name.match(/[\p{L}\p{N}.]+/gu) ?? [];
	const optional = words.filter((word) => !FILLER.test(word)).length >= DISTINCT_WORDS && LICENSE_LIKE.test(name);
	return `${words.map((word, i) => {
		const spelling = FILLER.test(word) ? word.replace(/licen[cs]e/i, "licen[cs]e") : word.replace(/\./g, "\\.");
		const joined = i === 0 ? spelling : `[^a-z0-9.,;:]{0,3}${spelling}`;
		return optional && i > 0 && FILLER.test(word) ? `(?:${joined})?` : joined;
	}).join("")}(?![a-z0-9]|\\.\\d)`;
}
export { didYouMean as a, idsOf as i, Identifiers as n, closestMatch as o, Openness as r, LicenseNames as t };
