/**
 * Reads a `Range` header for one run of bytes, as RFC 9110 section 14 has it. Several runs at once are answered
 * with the whole file, which the RFC allows.
 * @param {string | undefined} header
 * @param {number} size of the file, in bytes
 * @returns {{ first: number, last: number } | 'whole' | 'unsatisfiable'} both ends included
 */
export function readByteRange(header, size) {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!match) return 'whole';
	const [, from = '', to = ''] = match;
	if (from === '' && to === '') return 'whole';
	if (from === '') {
		const length = Math.min(Number(to), size);
		return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
	}
	const first = Number(from);
	const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (to !== '' && Number(to) < first) return 'whole';
	return first >= size ? 'unsatisfiable' : { first, last };
}
