/** A source's boxed digit under the axis. */
export interface SourceBox {
	number: number;
	/** In hundredths of the width, of its day or of the days that it stands together with. */
	at: number;
	/** From there, in px, to the middle of the box. */
	x: number;
	y: number;
}

interface Cluster {
	at: number;
	numbers: number[];
}

const SIZE = 18;
const STEP = SIZE + 2;

/** The digits under their days of issue, in so many rows; days whose boxes would cover each other share a block. */
export function sourceBoxes(
	sources: readonly { number: number; at: number }[],
	{ width, rows, top }: { width: number; rows: number; top: number }
): SourceBox[] {
	const columnsOf = ({ numbers }: Cluster) => Math.ceil(numbers.length / rows);
	const clusters: Cluster[] = [];
	for (const { number, at } of sources.toSorted((a, b) => a.at - b.at || a.number - b.number)) {
		let own: Cluster = { at, numbers: [number] };
		for (let before = clusters.at(-1); before && overlaps(before, own); before = clusters.at(-1)) {
			clusters.pop();
			own = joined(before, own);
		}
		clusters.push(own);
	}
	return clusters.flatMap(boxesOf);

	function overlaps(a: Cluster, b: Cluster): boolean {
		return ((b.at - a.at) * width) / 100 < ((columnsOf(a) + columnsOf(b)) / 2) * STEP;
	}

	function boxesOf(cluster: Cluster): SourceBox[] {
		const columns = columnsOf(cluster);
		return cluster.numbers.map((number, index) => ({
			number,
			at: cluster.at,
			x: ((index % columns) - (columns - 1) / 2) * STEP,
			y: top + SIZE / 2 + Math.floor(index / columns) * STEP
		}));
	}
}

function joined(a: Cluster, b: Cluster): Cluster {
	const [m, n] = [a.numbers.length, b.numbers.length];
	return { at: (a.at * m + b.at * n) / (m + n), numbers: [...a.numbers, ...b.numbers] };
}
