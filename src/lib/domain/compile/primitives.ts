import * as v from 'valibot';
import { isCountryCode } from './countryCodes';
import { readDate } from './edtf';

/** Joins a fault and what to do about it into the one string that a schema can carry. */
export function fault(message: string, fix: string): string {
	return `${message} Fix: ${fix}`;
}

const MAX_WORDS = 8;

/** Control characters, and marks that turn the direction of the text after them. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** One line of text: something in it, nothing hidden in it, no space around it. */
export function line(maxLength: number) {
	return v.pipe(
		v.string(),
		v.nonEmpty(fault('It is empty.', 'Write a text, or leave the key out.')),
		v.maxLength(maxLength, ({ received }) =>
			fault(
				`It is ${received} characters long; ${maxLength} are the most.`,
				'Say it in fewer words.'
			)
		),
		v.check(
			(text) => text === text.trim(),
			fault('It begins or ends with a space.', 'Remove the space.')
		),
		v.check(
			(text) => !HIDDEN.test(text),
			fault(
				'It holds a line break, a control character or a mark that turns the direction of text.',
				'Retype it as one plain line.'
			)
		)
	);
}

/** A name for ever, in kebab-case. */
export const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		fault('It is not in kebab-case.', 'Use lower-case letters, digits and single hyphens.')
	),
	v.maxLength(80, fault('It is longer than 80 characters.', 'Shorten it.'))
);

/** A count of people as a source gives it. */
export const count = v.pipe(
	v.number(),
	v.safeInteger(fault('It is not a whole number.', 'Write a whole number, 0 or more.')),
	v.minValue(0, fault('It is below 0.', 'Write a whole number, 0 or more.'))
);

/** A place in a row that is counted from 1. */
export const ordinal = v.pipe(
	v.number(),
	v.safeInteger(fault('It is not a whole number.', 'Count from 1.')),
	v.minValue(1, fault('It is below 1.', 'Count from 1.'))
);

export const edtfDate = v.pipe(
	v.string(),
	v.check(
		(text) => readDate(text).ok,
		({ input }) => {
			const reading = readDate(input);
			return reading.ok ? '' : fault(reading.message, reading.fix);
		}
	)
);

export const countryCode = v.pipe(
	v.string(),
	v.check(isCountryCode, ({ received }) =>
		fault(
			`${received} is not an ISO 3166-1 alpha-3 code.`,
			'Write the three capital letters of the country, as "AFG".'
		)
	)
);

export const quotedWords = v.pipe(
	line(160),
	v.check(
		(text) => text.split(/\s+/u).length <= MAX_WORDS,
		fault(
			`It is longer than ${MAX_WORDS} words.`,
			'Keep the shortest run of the source’s own words that carries the value.'
		)
	)
);

/** Longitude and latitude in degrees, in that order. */
export const position = v.strictTuple([degrees(180, 'longitude'), degrees(90, 'latitude')]);

function degrees(limit: number, name: string) {
	const message = fault(
		`The ${name} is not between -${limit} and ${limit}.`,
		'Write [longitude, latitude] in degrees.'
	);
	return v.pipe(v.number(), v.minValue(-limit, message), v.maxValue(limit, message));
}

export const wherePrecision = v.picklist([1, 2, 3, 4, 5, 6, 7]);
