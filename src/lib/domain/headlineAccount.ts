import { hasNumber } from './counting';
import type { Figure } from './figures';
import type { Dataset, FigureClaim } from './records';

/** Why a claim on a figure does not speak for it. */
export type SetAside =
	| 'noNumber'
	/** By the rule `latest`. */
	| 'older'
	/** By the rule `lowest`. */
	| 'higher'
	/** By the rule `highest`. */
	| 'lower'
	/** By the rule `span`: between its ends. */
	| 'between';

/** What a rule made of the claims on one figure. */
export interface HeadlineAccount {
	used: readonly FigureClaim[];
	/** Those that count for the span and not for the headline, in order of publication. */
	setAside: { claim: FigureClaim; reason: SetAside }[];
	/** Those beside which another claim of the same source counts. */
	repeated: readonly FigureClaim[];
}

const BY_RULE = { latest: 'older', span: 'between', lowest: 'higher', highest: 'lower' } as const;

/** Every claim on a figure is used, set aside for one reason, or repeated. */
export function headlineAccount(figure: Figure, { rule }: Pick<Dataset, 'rule'>): HeadlineAccount {
	const used = figure.headline?.claims ?? [];
	const setAside = figure.counting
		.filter((claim) => !used.includes(claim))
		.map((claim) => ({ claim, reason: hasNumber(claim) ? BY_RULE[rule] : ('noNumber' as const) }));
	const repeated = figure.claims.filter((claim) => !figure.counting.includes(claim));
	return { used, setAside, repeated };
}
