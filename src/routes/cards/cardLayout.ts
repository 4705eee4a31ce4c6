import type { Card, CardFigure } from '$lib/domain/card';
import { cards as words } from '$messages/cards';
import { FONT } from './cardFonts';
import { CARD } from './cardSize';
import { MAP_PANEL, type CardMap, type MapWords } from './cardMap';
import { paint } from './cardPaint';

type Child = Box | string;
type Style = Readonly<Record<string, string | number>>;

/** What the renderer takes: the shape of a React element, of which nothing else is needed. */
export interface Box {
	type: 'div';
	key: null;
	props: { style: Style; children: string | Box[] };
}

const MARGIN = 56;

/** Every box says its direction: the renderer wants it of all that hold more than text. */
function box(style: Style, ...children: Child[]): Box {
	const [only] = children;
	if (children.length === 1 && typeof only === 'string') {
		return { type: 'div', key: null, props: { style, children: only } };
	}
	const boxes = children.filter((child): child is Box => typeof child !== 'string');
	return {
		type: 'div',
		key: null,
		props: { style: { display: 'flex', ...style }, children: boxes }
	};
}

/** The words of a card and where they stand; the map is drawn under them. */
export function cardLayout(card: Card, subject: string, map: CardMap | null): Box {
	const width = CARD.width - (map ? MAP_PANEL.width : 0);
	return box(
		{ width: CARD.width, height: CARD.height, color: paint.ink, fontFamily: FONT },
		box(
			{
				flexDirection: 'column',
				boxSizing: 'border-box',
				width,
				height: CARD.height,
				padding: `36px ${MARGIN}px 30px`
			},
			nameBar(subject),
			body(card),
			foot(card)
		),
		...(map ? map.names.map((name) => mapWords(name, width, map.enlarged)) : [])
	);
}

/** The wordmark with the dash of a dateline, and what all of it is about. */
function nameBar(subject: string): Box {
	return box(
		{ alignItems: 'center', paddingBottom: 18, borderBottom: `3px solid ${paint.ink}` },
		box({ fontSize: 36, fontWeight: 600, letterSpacing: -0.7 }, words.name),
		box({ width: 34, height: 5, margin: '8px 20px 0 12px', background: paint.accent }, ''),
		box(
			{
				flexShrink: 1,
				paddingLeft: 20,
				borderLeft: `1px solid ${paint.rule}`,
				color: paint['ink-2'],
				fontSize: 20,
				lineHeight: 1.25
			},
			subject
		)
	);
}

function body(card: Card): Box {
	const { dateline, title, figure, differs } = card;
	return box(
		// What is too long is cut rather than pushing the day and the sources off the card.
		{
			flexDirection: 'column',
			flex: 1,
			minHeight: 0,
			justifyContent: 'center',
			overflow: 'hidden'
		},
		box(
			{ fontSize: 23, fontWeight: 600, color: paint['ink-2'], marginBottom: 8 },
			...(dateline.place === null
				? []
				: [
						box(
							{ color: paint.ink, letterSpacing: 1.2, marginRight: 8 },
							`${dateline.place.toUpperCase()},`
						)
					]),
			box({}, dateline.rest)
		),
		box(
			{
				fontSize: titleSize(title),
				fontWeight: 600,
				lineHeight: 1.08,
				letterSpacing: -1,
				textWrap: 'balance'
			},
			title
		),
		...(figure ? [figureBox(figure)] : []),
		...linesOf(card),
		...(differs === null ? [] : [differsBox(differs)])
	);
}

function titleSize(title: string): number {
	return title.length > 60 ? 44 : title.length > 34 ? 50 : 56;
}

/** The number never stands without whom it counts and who says it. */
function figureBox({ text, what, says }: CardFigure): Box {
	return box(
		{ flexDirection: 'column', marginTop: 14 },
		box(
			{ flexWrap: 'wrap', alignItems: 'baseline' },
			box(
				{
					marginRight: 16,
					fontSize: text.length > 16 ? 54 : 76,
					fontWeight: 600,
					lineHeight: 1.12,
					letterSpacing: -2
				},
				text
			),
			box({ fontSize: 32, fontWeight: 600, lineHeight: 1.2 }, what)
		),
		box({ fontSize: 28, lineHeight: 1.25 }, says)
	);
}

/** A list where there are many: as many rows as have room, and how many more. */
function linesOf({ lines, figure }: Card): Box[] {
	const ROWS = 5;
	const style = { color: paint['ink-2'], fontSize: 26, lineHeight: 1.32 };
	if (figure || lines.length < 3) {
		return lines.map((line) => box({ ...style, marginTop: 12 }, line));
	}
	const shown = lines.length > ROWS + 1 ? lines.slice(0, ROWS) : lines;
	const rest = lines.length - shown.length;
	const rows = rest > 0 ? [...shown, words.more(rest)] : shown;
	return [
		box(
			{ flexDirection: 'column', marginTop: 18 },
			...rows.map((line) =>
				box(
					{
						...style,
						fontSize: 24,
						lineHeight: 1.25,
						padding: '6px 0',
						borderTop: `1px solid ${paint.rule}`
					},
					line
				)
			)
		)
	];
}

/** The sign itself is drawn: the font has none. */
function differsBox(differs: string): Box {
	return box(
		{
			alignSelf: 'flex-start',
			alignItems: 'center',
			marginTop: 16,
			padding: '6px 14px',
			background: paint['dispute-soft'],
			borderRadius: 3,
			fontSize: 25,
			fontWeight: 600
		},
		unequal(),
		box({}, differs)
	);
}

/** ≠ in three strokes. */
function unequal(): Box {
	const bar = { position: 'absolute', background: paint.ink, height: 3, width: 20, left: 0 };
	return box(
		{ position: 'relative', width: 20, height: 24, marginRight: 12 },
		box({ ...bar, top: 7 }, ''),
		box({ ...bar, top: 14 }, ''),
		box({ ...bar, top: 10, transform: 'rotate(-62deg)' }, '')
	);
}

function foot({ asOf }: Card): Box {
	return box(
		{
			paddingTop: 14,
			borderTop: `1px solid ${paint.rule}`,
			color: paint.accent,
			fontSize: 24,
			fontWeight: 600
		},
		asOf
	);
}

/** Centred on its place by a box that is wider than any name. */
function mapWords({ text, x, y, kind }: MapWords, left: number, enlarged: number): Box {
	const style = {
		country: {
			color: paint['map-label'],
			fontSize: 20,
			letterSpacing: 2,
			textTransform: 'uppercase'
		},
		place: {
			color: paint.ink,
			fontSize: 23,
			fontWeight: 600,
			WebkitTextStroke: `6px ${paint.land}`,
			paintOrder: 'stroke'
		},
		digit: { color: paint.ink, fontSize: 13 * enlarged, fontWeight: 600 }
	}[kind];
	const WIDTH = 400;
	const HEIGHT = 40;
	return box(
		{
			position: 'absolute',
			left: left + x * enlarged - WIDTH / 2,
			top: y * enlarged - HEIGHT / 2,
			width: WIDTH,
			height: HEIGHT,
			alignItems: 'center',
			justifyContent: 'center'
		},
		box(style, text),
		box({}, '')
	);
}
