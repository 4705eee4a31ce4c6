/** A halo smaller than this would be taken for the mark's own ring. CSS px. */
export const LEAST_HALO_RADIUS = 21;
