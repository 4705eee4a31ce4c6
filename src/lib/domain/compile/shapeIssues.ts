import type { GenericIssue } from 'valibot';
import type { Issue } from './issues';

type Subject = Pick<Issue, 'file' | 'feature' | 'claim' | 'line'>;

/**
 * Says in plain words what a schema found. `fieldOf` names the field by the path within the record:
 * `['properties', 'title']` is `title`.
 */
export function shapeIssues(
	found: readonly GenericIssue[],
	subject: Subject,
	fieldOf: (path: readonly string[]) => string
): Issue[] {
	return found.map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => String(key));
		return { ...subject, field: fieldOf(path), ...describe(issue, path.at(-1) ?? '') };
	});
}

function describe(issue: GenericIssue, key: string): Pick<Issue, 'message' | 'fix'> {
	const [message, fix] = issue.message.split(' Fix: ');
	if (message !== undefined && fix !== undefined) return { message, fix };
	const expected = issue.expected ?? 'another value';
	if (issue.received === 'undefined') {
		return {
			message: 'It is missing.',
			fix: `Add "${key}"; geodata/README.md says what it holds.`
		};
	}
	if (expected === 'never') {
		return {
			message: `"${key}" is not a field here.`,
			fix: 'Remove it, or correct its spelling; geodata/README.md lists the fields.'
		};
	}
	if (issue.received === 'null') {
		return {
			message: 'It is null.',
			fix: 'Leave the key out: absent means unknown, and null stands only for geometry, low and high.'
		};
	}
	return {
		message: `It is ${IN_WORDS[issue.received] ?? issue.received}.`,
		fix: `Write ${expectedInWords(expected)}.`
	};
}

const IN_WORDS: Readonly<Record<string, string>> = {
	string: 'a text in quotes',
	number: 'a number without quotes',
	Array: 'a list in [ ]',
	Object: 'an object in { }'
};

/** `("a" | "b")` as `one of "a", "b"`; a type by its name. */
function expectedInWords(expected: string): string {
	const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
	if (choices.length > 1) return `one of ${choices.join(', ')}`;
	return IN_WORDS[expected] ?? expected;
}
