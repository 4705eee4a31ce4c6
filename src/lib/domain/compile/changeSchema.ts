import * as v from 'valibot';
import { readDate } from './edtf';
import { fault, id, line } from './primitives';

/** The shape of `changes.json`: what was added, changed and removed, day by day. */

const optional = v.exactOptional;
const value = line(300);
const words = line(600);

const day = v.pipe(
	v.string(),
	v.check(
		(text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text).ok,
		fault('It is not a day of the calendar.', 'Write year, month and day, as "2024-03-22".')
	)
);

/** What of an event can be changed: a field that claims are about, or a key of the event itself. */
const FIELDS = [
	'killed',
	'injured',
	'detained',
	'date',
	'place',
	'target',
	'responsibility',
	'control',
	'issuer',
	'title',
	'event_type',
	'sub_event_type',
	'outcome',
	'admin1',
	'iso3',
	'where_prec',
	'geometry',
	'summary'
] as const;

const addition = v.strictObject({ event: id, claim: optional(id), note: optional(words) });

const change = v.strictObject({
	event: id,
	claim: optional(id),
	field: v.picklist(FIELDS),
	from: value,
	to: value,
	source: id,
	note: optional(words)
});

/** Of a whole event, which needs its title, since nothing else keeps it; or of one claim. */
const removal = v.strictObject({
	event: id,
	claim: optional(id),
	title: optional(line(90)),
	reason: words
});

function some<S extends v.GenericSchema>(item: S) {
	return v.pipe(v.array(item), v.nonEmpty(fault('There is nothing in it.', 'Leave the key out.')));
}

export const changeSchema = v.strictObject({
	date: day,
	note: optional(words),
	added: optional(some(addition)),
	changed: optional(some(change)),
	removed: optional(some(removal))
});

/** One day of changes as written, of the right shape. */
export type WrittenChange = v.InferOutput<typeof changeSchema>;

/** The whole file, for editors and other programs. */
export const changesFileSchema = v.array(changeSchema);
