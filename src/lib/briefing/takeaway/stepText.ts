import { attribution } from '$lib/domain/sentences';
import { sourceOf } from '$lib/domain/dataset';
import { messages } from '$messages';
import { briefing as words } from '$messages/briefing';
import { claimSentences } from '$messages/claimSentences';
import { detail } from '$messages/detail';
import { figureAlone } from '$messages/figureAlone';
import { takeaway } from '$messages/takeaway';
import {
	endsOf,
	type ShownBlock,
	type ShownRun,
	type ShownStep,
	type Voice
} from '../stage/shownStep';

/** How a paragraph of a slide is set. */
export type TextStyle =
	| 'dateline'
	| 'heading'
	| 'figure'
	| 'what'
	| 'aside'
	| 'title'
	| 'voice'
	| 'row'
	| 'text'
	| 'item';

export interface Paragraph {
	style: TextStyle;
	/** Parts in one line; what comes after a tab stands at the right. */
	parts: readonly TextPart[];
}

export interface TextPart {
	text: string;
	weight: 'plain' | 'strong' | 'faint';
}

const plain = (text: string): TextPart => ({ text, weight: 'plain' });
const strong = (text: string): TextPart => ({ text, weight: 'strong' });
const faint = (text: string): TextPart => ({ text, weight: 'faint' });

/** What a step says, as paragraphs: for a slide, whose text is to be read and changed in another program. */
export function stepText(shown: ShownStep): Paragraph[] {
	const { dateline, disputes, step } = shown;
	const differing = disputes.map((what) => strong(` ${messages.list.differs(what)}`));
	const place = dateline?.place?.toLocaleUpperCase() ?? null;
	const head = dateline && {
		style: 'dateline' as const,
		parts: place
			? [strong(place), plain(detail.dateline(dateline.date)), ...differing]
			: [plain(detail.datelineAlone(dateline.date)), ...differing]
	};
	return [
		...(head ? [head] : []),
		{ style: 'heading', parts: [plain(step.heading)] },
		...shown.blocks.flatMap((block) => blockText(block, shown))
	];
}

function blockText(block: ShownBlock, shown: ShownStep): Paragraph[] {
	switch (block.kind) {
		case 'text':
			return [{ style: 'text', parts: runParts(block.runs) }];
		case 'list':
			return block.items.map((runs) => ({ style: 'item', parts: runParts(runs) }));
		case 'figure':
			return figureText(block, shown);
		case 'voices':
			return [{ style: 'title', parts: [faint(block.title)] }, ...block.voices.map(voiceText)];
		case 'blame':
			return block.stances.flatMap(({ stance, voices }) => [
				{ style: 'title', parts: [faint(words.stances[stance])] },
				...voices.map(voiceText)
			]);
		case 'events':
			return block.rows.flatMap(({ title, date, said, disputes }): Paragraph[] => [
				{ style: 'row', parts: [strong(title), strong(`\t${said.text}`), plain(keys(said))] },
				{
					style: 'aside',
					parts: [faint(date), ...disputes.map((what) => strong(` ${messages.list.differs(what)}`))]
				}
			]);
	}
}

function figureText(
	{ figure, event }: ShownBlock & { kind: 'figure' },
	{ dataset }: ShownStep
): Paragraph[] {
	const what = claimSentences.figureOf[figure.field][figure.of];
	const { headline } = figure;
	if (!headline)
		return [
			{
				style: 'what',
				parts: [strong(`${figureAlone[figure.field][figure.of]}: ${words.noNumber}`)]
			}
		];
	const sources = headline.claims.map(({ source }) => ({ source: sourceOf(dataset, source) }));
	const ends = endsOf(figure, event, dataset).map(({ text, issued }) =>
		words.reportOf(text, issued)
	);
	return [
		{ style: 'figure', parts: [strong(headline.text)] },
		{
			style: 'what',
			parts: [
				strong(what),
				plain(` ${attribution(figure, event, dataset)}`),
				strong(keys({ sources }))
			]
		},
		...(ends.length > 0 ? [{ style: 'aside' as const, parts: [faint(takeaway.ends(ends))] }] : [])
	];
}

function voiceText({ value, speakers, sources }: Voice): Paragraph {
	const by = speakers.length > 0 ? [faint(words.saidBy(speakers))] : [];
	const numbers = keys({ sources: sources.map((source) => ({ source })) });
	return { style: 'voice', parts: [strong(value), ...by, plain(numbers)] };
}

export function runParts(runs: readonly ShownRun[]): TextPart[] {
	return runs.flatMap((run) => {
		if (typeof run === 'string') return [plain(run)];
		const span = run.span ? [faint(words.reports(run.span))] : [];
		return [strong(run.text), ...span, plain(keys(run))];
	});
}

/** " [3] [4]": a boxed digit, where nothing can be boxed. */
function keys({ sources }: { sources: readonly { source: { number: number } }[] }): string {
	return sources.map(({ source }) => ` ${takeaway.key(source.number)}`).join('');
}
