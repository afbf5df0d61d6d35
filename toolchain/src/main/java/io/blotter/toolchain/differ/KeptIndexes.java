package io.blotter.toolchain.differ;

import java.util.Set;
import java.util.stream.Collectors;
import org.pgcodekeeper.core.model.difftree.DbObjType;
import org.pgcodekeeper.core.model.graph.ActionContainer;
import org.pgcodekeeper.core.schema.AbstractDatabase;
import org.pgcodekeeper.core.schema.ObjectState;
import org.pgcodekeeper.core.schema.PgStatement;

/**
 * Indexes and constraints that the differ drops and makes again although PostgreSQL keeps them,
 * such as those of a column that is closed to null. Where anything else is dropped, they may have
 * to go.
 */
record KeptIndexes(Set<String> names) {
  private static final Set<DbObjType> KINDS = Set.of(DbObjType.INDEX, DbObjType.CONSTRAINT);

  static KeptIndexes of(Set<ActionContainer> actions, AbstractDatabase to) {
    var dropped =
        actions.stream()
            .filter(action -> action.getState() == ObjectState.DROP)
            .map(ActionContainer::getOldObj)
            .toList();
    if (!dropped.stream().allMatch(KeptIndexes::isOne)) {
      return new KeptIndexes(Set.of());
    }
    return new KeptIndexes(
        dropped.stream()
            .filter(subject -> subject.equals(subject.getTwin(to)))
            .map(PgStatement::getQualifiedName)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether an action drops or makes one of them. */
  boolean contains(ActionContainer action) {
    var subject = action.getOldObj();
    return (action.getState() == ObjectState.DROP || action.getState() == ObjectState.CREATE)
        && isOne(subject)
        && names.contains(subject.getQualifiedName());
  }

  private static boolean isOne(PgStatement subject) {
    return KINDS.contains(subject.getStatementType());
  }
}
