import { issuedEdtf } from '../build';
import { readDate } from '../edtf';
import type { Issue } from '../issues';
import type { WrittenSource } from '../sourceSchema';
import { atRecord, type Check } from './check';

/** A day of issue is a real one, and an inferred one says why. */
export const checkSources: Check = ({ draft }) =>
	(draft.sources ?? []).flatMap((source) => {
		if (source.value === null) return [];
		const at = (field: string): Pick<Issue, 'file' | 'feature' | 'field'> =>
			atRecord(source, field);
		return [...dayOfIssue(source.value, at), ...reason(source.value, at)];
	});

type At = (field: string) => Pick<Issue, 'file' | 'feature' | 'field'>;

function dayOfIssue(source: WrittenSource, at: At): Issue[] {
	const reading = readDate(issuedEdtf(source));
	if (reading.ok) return [];
	return [
		{
			...at('issued.date-parts'),
			message: reading.message,
			fix: 'Write [[year, month, day]], and a second date only for the last of a range of days.'
		}
	];
}

function reason({ custom }: WrittenSource, at: At): Issue[] {
	const isInferred = custom.issued_basis === 'inferred';
	if (isInferred === (custom.issued_reason !== undefined)) return [];
	return [
		{
			...at('custom.issued_reason'),
			message: isInferred
				? 'The day of issue is inferred, but not from what.'
				: 'The day of issue is printed, and yet has a reason.',
			fix: isInferred
				? 'Add "issued_reason": what in the document gives the first and last possible day.'
				: 'Remove "issued_reason", or write "issued_basis": "inferred".'
		}
	];
}
