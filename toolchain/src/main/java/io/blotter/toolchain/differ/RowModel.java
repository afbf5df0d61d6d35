package io.blotter.toolchain.differ;

import java.util.Set;

/**
 * What rows must look like to be taken by the model, too.
 *
 * @param database the model, or the model before columns are closed to null
 * @param emptyTables tables that get no rows
 */
record RowModel(ScratchDatabase database, Set<String> emptyTables) {}
