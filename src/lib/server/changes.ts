import * as settings from '$env/static/public';
import { removedEvents, type ChangeDay } from '$lib/domain/changes';
import { readReportAddress } from '$lib/domain/report';
import { written } from './geodata';

/** Newest day first. */
export const changeDays: readonly ChangeDay[] = written.changes;

export const removed = removedEvents(changeDays);

/** Set when the site is built: the project has no address of its own. */
export const reportAddress = readReportAddress(
	(settings as Readonly<Record<string, string>>)['PUBLIC_REPORT_URL'] ?? ''
);
