import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from '$lib/domain/card';
import { fonts } from './cardFonts';
import { cardLayout } from './cardLayout';
import { CARD } from './cardSize';
import { MAP_PANEL, type CardMap } from './cardMap';
import { paint } from './cardPaint';

/** The picture of a card as PNG. No browser and no font of the machine has a part in it, so it is the same everywhere. */
export async function drawCard(
	card: Card,
	subject: string,
	map: CardMap | null
): Promise<Uint8Array<ArrayBuffer>> {
	const text = await satori(cardLayout(card, subject, map), {
		...CARD,
		fonts,
		loadAdditionalAsset: (_, letters) => {
			throw new Error(
				`The card "${card.title}" has "${letters}", which its fonts lack. Fix: add their subset in src/routes/cards/cardFonts.ts.`
			);
		}
	});
	// Under the words, right after the start of the picture.
	const start = text.indexOf('>') + 1;
	const svg = text.slice(0, start) + ground(map) + text.slice(start);
	const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return new Uint8Array(image.asPng());
}

function ground(map: CardMap | null): string {
	const paper = `<rect width="${CARD.width}" height="${CARD.height}" fill="${paint.paper}"/>`;
	if (!map) return paper;
	const left = CARD.width - MAP_PANEL.width;
	return [
		paper,
		`<clipPath id="panel"><rect x="${left}" width="${MAP_PANEL.width}" height="${MAP_PANEL.height}"/></clipPath>`,
		`<g clip-path="url(#panel)"><g transform="translate(${left} 0) scale(${map.enlarged})">${map.svg}</g></g>`,
		`<path d="M${left} 0V${CARD.height}" stroke="${paint.rule}" stroke-width="2"/>`
	].join('');
}
