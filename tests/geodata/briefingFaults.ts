import { formatFault } from '../../src/lib/domain/briefing/briefing';
import { checkBriefing } from '../../src/lib/domain/briefing/checkBriefing';
import { readBriefing } from '../../src/lib/domain/briefing/readBriefing';
import type { Dataset } from '../../src/lib/domain/records';

/** Every fault of a briefing's text, as the build prints it, without what to do. */
export function briefingFaults(text: string, dataset: Dataset, file: string): string[] {
	const { briefing, faults } = readBriefing(text);
	const all = briefing ? checkBriefing(briefing, dataset) : faults;
	return all.map((fault) => formatFault(file, fault).split(' Fix: ')[0] ?? '');
}
