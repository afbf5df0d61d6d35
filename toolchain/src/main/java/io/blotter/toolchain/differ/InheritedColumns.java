package io.blotter.toolchain.differ;

import org.pgcodekeeper.core.model.graph.ActionContainer;
import org.pgcodekeeper.core.schema.ObjectState;
import org.pgcodekeeper.core.schema.pg.PgColumn;

/**
 * Columns that the differ would drop or add because one side inherits them and the other declares
 * them: both have them, and their values stay.
 */
record InheritedColumns(Fingerprint from, Fingerprint to) {
  boolean contains(ActionContainer action) {
    return action.getOldObj() instanceof PgColumn column
        && (action.getState() == ObjectState.DROP || action.getState() == ObjectState.CREATE)
        && isOnBothSides("column " + column.getQualifiedName());
  }

  private boolean isOnBothSides(String column) {
    return from.has(column) && to.has(column) && from.isInherited(column) != to.isInherited(column);
  }
}
