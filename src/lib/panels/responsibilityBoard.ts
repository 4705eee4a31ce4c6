import { blameAgreement } from '$lib/domain/agreement';
import { actorOf, claimsOf, sourceOf } from '$lib/domain/dataset';
import { dateTextBeside } from '$lib/domain/dates';
import type {
	Dataset,
	EventRecord,
	ResponsibilityClaim,
	Source,
	Stance
} from '$lib/domain/records';
import { STANCES } from '$lib/domain/vocabulary';
import { inOrder } from './claimText';

/** Who is said to have done it: stance by stance, in it actor by actor, and who says so. */
export interface Board {
	groups: BoardGroup[];
	/** Stances that no source reports; `confirmed` where none confirms the act. */
	missing: Stance[];
	/** Names of actors, side against side; one side alone where it is only denied. Empty without a contradiction. */
	sides: string[][];
}

/** One stance. A confirmed act and a claim confirmed as genuine are two. */
export interface BoardGroup {
	stance: Stance;
	confirms: 'act' | 'claim' | null;
	actors: BoardActor[];
}

export interface BoardActor {
	id: string;
	name: string;
	/** What it is a branch of; said where the board first names it. */
	whole: string | null;
	voices: BoardVoice[];
}

/** One speaker, and the sources in which it is heard, by their day of issue. */
export interface BoardVoice {
	/** Null where the sources speak for themselves, and for a group's own claim, whatever its channel. */
	speaker: string | null;
	issues: { issued: string; passages: { source: Source; paragraph: number }[] }[];
}

type Kind = Pick<BoardGroup, 'stance' | 'confirms'>;

const KINDS: readonly Kind[] = STANCES.flatMap((stance): Kind[] =>
	stance === 'confirmed'
		? [
				{ stance, confirms: 'act' },
				{ stance, confirms: 'claim' }
			]
		: [{ stance, confirms: null }]
);

export function responsibilityBoard(event: EventRecord, dataset: Dataset): Board {
	const claims = inOrder(claimsOf(event, 'responsibility'), dataset);
	const named = new Set<string>();
	const groups = KINDS.map(({ stance, confirms }) => ({
		stance,
		confirms,
		actors: actorsIn(
			claims.filter(
				(claim) => claim.stance === stance && (confirms === null || claim.confirms === confirms)
			),
			named,
			event,
			dataset
		)
	})).filter(({ actors }) => actors.length > 0);
	return {
		groups,
		missing: missingIn(groups),
		sides: sidesOf(claims, dataset)
	};
}

function missingIn(groups: readonly BoardGroup[]): Stance[] {
	return STANCES.filter(
		(stance) => !groups.some((group) => group.stance === stance && group.confirms !== 'claim')
	);
}

function actorsIn(
	claims: readonly ResponsibilityClaim[],
	named: Set<string>,
	event: EventRecord,
	dataset: Dataset
): BoardActor[] {
	return [...new Set(claims.map(({ actor }) => actor))].map((id) => {
		const { name, branch_of } = actorOf(dataset, id);
		const whole = branch_of && !named.has(id) ? actorOf(dataset, branch_of).name : null;
		named.add(id);
		const ofActor = claims.filter(({ actor }) => actor === id);
		return { id, name, whole, voices: voicesOf(ofActor, event, dataset) };
	});
}

/** Sources that speak for themselves come first. */
function voicesOf(
	claims: readonly ResponsibilityClaim[],
	event: EventRecord,
	dataset: Dataset
): BoardVoice[] {
	const speakers = [...new Set(claims.map(speakerOf))];
	const year = event.when.edtf.slice(0, 4);
	return speakers
		.sort((a, b) => Number(a !== null) - Number(b !== null))
		.map((speaker) => {
			const said = claims.filter((claim) => speakerOf(claim) === speaker);
			return { speaker, issues: issuesOf(said, year, dataset) };
		});
}

function speakerOf({ stance, attributed_to }: ResponsibilityClaim): string | null {
	return stance === 'claimed' ? null : (attributed_to ?? null);
}

/** Each source once, at the first paragraph that says it. */
function issuesOf(
	claims: readonly ResponsibilityClaim[],
	year: string,
	dataset: Dataset
): BoardVoice['issues'] {
	const issues: BoardVoice['issues'] = [];
	for (const id of new Set(claims.map((claim) => claim.source))) {
		const source = sourceOf(dataset, id);
		const issued = dateTextBeside(source.issued, year);
		const paragraph = claims.find((claim) => claim.source === id)?.paragraph ?? 1;
		const ofDay = issues.find((issue) => issue.issued === issued);
		if (ofDay) ofDay.passages.push({ source, paragraph });
		else issues.push({ issued, passages: [{ source, paragraph }] });
	}
	return issues;
}

/** A denial stands with the actor it is about, so it makes no side of its own. */
function sidesOf(claims: readonly ResponsibilityClaim[], dataset: Dataset): string[][] {
	return blameAgreement(claims, dataset)
		.sides.map((side) => side.filter(({ stance }) => stance !== 'denied'))
		.map((side) => [...new Set(side.map(({ actor }) => actorOf(dataset, actor).name))])
		.filter((names) => names.length > 0);
}
