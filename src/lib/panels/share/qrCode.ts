import { correction, generate } from 'lean-qr/nano';

/** Modules that stay white around a code, so that a camera finds it. */
export const QUIET_ZONE = 4;

/** A QR code as one path in units of a module, its quiet zone around it. */
export interface QrCode {
	/** Side, with the quiet zone. */
	side: number;
	path: string;
}

export function qrCode(text: string): QrCode {
	const bitmap = generate(text, { minCorrectionLevel: correction.M });
	const rows = Array.from({ length: bitmap.size }, (_, y) =>
		runsOf(Array.from({ length: bitmap.size }, (_, x) => bitmap.get(x, y)))
			.map(
				({ start, length }) => `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`
			)
			.join('')
	);
	return { side: bitmap.size + 2 * QUIET_ZONE, path: rows.join('') };
}

/** Where black modules of one row stand together. */
function runsOf(modules: readonly boolean[]): { start: number; length: number }[] {
	const runs: { start: number; length: number }[] = [];
	for (const [x, isBlack] of modules.entries()) {
		if (!isBlack) continue;
		const last = runs.at(-1);
		if (last && last.start + last.length === x) last.length += 1;
		else runs.push({ start: x, length: 1 });
	}
	return runs;
}
