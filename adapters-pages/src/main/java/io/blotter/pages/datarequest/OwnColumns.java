package io.blotter.pages.datarequest;

import org.jspecify.annotations.Nullable;

/**
 * What only some readers see of a request.
 *
 * @param creatorUserId null for whoever neither made it nor may change others'
 * @param internalNotes null for whoever may not write data, too
 */
record OwnColumns(
    @Nullable Long creatorUserId, @Nullable String archiveReason, @Nullable String internalNotes) {}
