/** What opens the dialog to share a view. */
export const shareLinks = {
	share: 'Share',
	shareView: 'Share this view',
	shareEventSpoken: (title: string) => `Share: ${title}`
} as const;
