package io.blotter.persistence.shared;

/**
 * Holds no statement of its own: its XML has the clauses that statements of several slices share.
 */
interface FragmentsMapper {}
