import * as v from 'valibot';
import { fault, id, line, ordinal } from './primitives';

/** The shapes of `sources.json` (CSL-JSON with `custom`), `actors.json` and a row of `numbers.csv`. */

const optional = v.exactOptional;
const text = line(300);

/** The item types of CSL 1.0.2. */
const CSL_TYPES = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'broadcast',
	'chapter',
	'classic',
	'collection',
	'dataset',
	'document',
	'entry',
	'entry-dictionary',
	'entry-encyclopedia',
	'event',
	'figure',
	'graphic',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'map',
	'motion_picture',
	'musical_score',
	'pamphlet',
	'paper-conference',
	'patent',
	'performance',
	'periodical',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review',
	'review-book',
	'software',
	'song',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage'
] as const;

const person = v.union(
	[v.strictObject({ family: text, given: optional(text) }), v.strictObject({ literal: text })],
	fault('It is not a name.', 'Write { "family": …, "given": … } or { "literal": … }.')
);

const dateParts = v.pipe(
	v.array(
		v.pipe(
			v.array(ordinal),
			v.minLength(1, fault('It has no year.', 'Write [year, month, day].')),
			v.maxLength(3, fault('It has more than three parts.', 'Write [year, month, day].'))
		)
	),
	v.minLength(1, fault('It holds no date.', 'Write [[2024, 3, 23]].')),
	v.maxLength(2, fault('It holds more than two dates.', 'Write the first and the last day.'))
);

const cslDate = v.strictObject({ 'date-parts': dateParts });

const webAddress = v.pipe(
	v.string(),
	v.check(
		isWebAddress,
		fault('It is not a web address.', 'Write an address that begins with https:// or http://.')
	)
);

function isWebAddress(address: string): boolean {
	return /^https?:\/\//.test(address) && URL.canParse(address);
}

export const sourceSchema = v.strictObject({
	id,
	type: v.picklist(CSL_TYPES),
	title: optional(text),
	author: optional(
		v.pipe(v.array(person), v.nonEmpty(fault('There is no author in it.', 'Leave the key out.')))
	),
	'container-title': optional(text),
	publisher: optional(text),
	'publisher-place': optional(text),
	genre: optional(text),
	language: optional(text),
	issued: cslDate,
	accessed: optional(cslDate),
	URL: optional(webAddress),
	DOI: optional(text),
	archive: optional(text),
	archive_location: optional(text),
	note: optional(line(600)),
	custom: v.strictObject({
		document: text,
		sha256: v.pipe(
			v.string(),
			v.regex(
				/^[0-9a-f]{64}$/,
				fault(
					'It is not a SHA-256 hash.',
					'Write the 64 hexadecimal digits, in lower case, that sha256sum prints for the document.'
				)
			)
		),
		short_name: line(60),
		issued_basis: v.picklist(['printed', 'inferred']),
		issued_text: optional(text),
		issued_reason: optional(line(600)),
		kind: v.picklist(['news', 'analysis', 'official']),
		wire: v.array(text)
	})
});

/** A source as written, of the right shape. */
export type WrittenSource = v.InferOutput<typeof sourceSchema>;

export const actorSchema = v.strictObject({ id, name: line(120), branch_of: optional(id) });

/** An actor as written, of the right shape. */
export type WrittenActor = v.InferOutput<typeof actorSchema>;

const cell = v.pipe(
	v.string(),
	v.regex(/^[^\r\n]*$/, fault('It holds a line break.', 'Keep each row on one line.'))
);

/** A row of `numbers.csv`; a column may be empty where the row does not use it. */
export const numberRowSchema = v.strictObject({
	document: text,
	paragraph: v.pipe(
		v.string(),
		v.regex(/^[1-9]\d*$/, fault('It is not a whole number.', 'Count from 1.')),
		v.transform(Number)
	),
	words: line(160),
	claims: cell,
	reason: cell
});

export type NumberRow = v.InferOutput<typeof numberRowSchema>;

/** The whole files, for editors and other programs. */
export const sourcesFileSchema = v.array(sourceSchema);
export const actorsFileSchema = v.array(actorSchema);
