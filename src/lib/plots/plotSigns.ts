import type { plots } from '$messages/plots';
import type { FigurePlot } from './figurePlot';
import { CLOSED, type PlotMark } from './plotRow';

/** A sign that a plot has, as its key draws it; without a mark, the band or the filled box. */
export interface PlotSign {
	name: keyof typeof plots.key;
	/** Its width in the key, in px; what its mark has in per cent is of this. */
	width: number;
	mark: PlotMark | null;
}

const at = (share: number) => ({ ...CLOSED, from: share, to: share });

const SIGNS: readonly (PlotSign & { mark: PlotMark; is(mark: PlotMark): boolean })[] = [
	{
		name: 'open',
		width: 38,
		mark: { ...at(18), form: 'dot', up: 100 },
		is: ({ up, down }) => up !== null || down !== null
	},
	{
		name: 'below',
		width: 42,
		mark: { ...at(83), form: 'dot', below: true },
		is: ({ below }) => below
	},
	{
		name: 'approximate',
		width: 14,
		mark: { ...at(50), form: 'ring' },
		is: ({ form }) => form === 'ring'
	},
	{
		name: 'bar',
		width: 28,
		mark: { ...CLOSED, form: 'bar', from: 5, to: 95 },
		is: ({ form }) => form === 'bar'
	},
	{
		name: 'words',
		width: 14,
		mark: { ...at(0), form: 'hollow' },
		is: ({ form }) => form === 'hollow'
	}
];

/** Only what stands in the plot: an explanation of what is not there is read as if it were. */
export function signsOf({ rows, band }: FigurePlot): PlotSign[] {
	const marks = rows.flatMap((row) => row.marks);
	const signs: PlotSign[] = SIGNS.filter(({ is }) => marks.some(is));
	if (band) signs.push({ name: 'span', width: 24, mark: null });
	if (rows.some(({ filled }) => filled)) signs.push({ name: 'headline', width: 14, mark: null });
	return signs;
}
