/** What titles, summaries, quotations and names of the dataset are written in, whatever the interface speaks. */
export const DATASET_LANGUAGE = 'en';
