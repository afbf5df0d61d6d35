package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pgcodekeeper.core.PgDiffUtils;
import org.pgcodekeeper.core.model.difftree.DbObjType;
import org.pgcodekeeper.core.model.graph.ActionContainer;
import org.pgcodekeeper.core.schema.AbstractDatabase;
import org.pgcodekeeper.core.schema.ObjectState;
import org.pgcodekeeper.core.schema.PgStatement;
import org.pgcodekeeper.core.schema.pg.PgColumn;

/**
 * Keeps what exists on both sides. Where the differ would drop a column and add it again, because
 * its type must be made anew, the values wait as text.
 */
final class SurvivorGuard {
  private final PgColumn before;
  private final PgColumn after;
  private final String alter;
  private final String name;

  private SurvivorGuard(PgColumn before, PgColumn after) {
    this.before = before;
    this.after = after;
    this.name = PgDiffUtils.getQuotedName(before.getName());
    this.alter =
        "alter table %s alter column %s "
            .formatted(Objects.requireNonNull(before.getParent()).getQualifiedName(), name);
  }

  /**
   * The statements to run instead of the differ's own, where those would lose rows.
   *
   * @param dropped types that the differ drops
   */
  static Optional<List<String>> of(
      ActionContainer action, AbstractDatabase from, AbstractDatabase to, Set<String> dropped) {
    var subject = action.getOldObj();
    if (subject == null) {
      return Optional.empty();
    }
    if (action.getState() == ObjectState.DROP
        && subject.getStatementType() == DbObjType.TABLE
        && subject.getTwin(to) != null) {
      throw new SurvivorDroppedException(subject.getQualifiedName());
    }
    return subject.getTwin(from) instanceof PgColumn before
            && subject.getTwin(to) instanceof PgColumn after
            && !after.isGenerated()
            && isOwn(before)
            && isOwn(after)
        ? new SurvivorGuard(before, after).instead(action.getState(), dropped)
        : Optional.empty();
  }

  /** A column that is inherited only has its type from elsewhere. */
  private static boolean isOwn(PgColumn column) {
    return column.getType() != null;
  }

  /** Types and domains that are dropped, perhaps to be made again. */
  static Set<String> droppedTypes(Set<ActionContainer> actions) {
    return actions.stream()
        .filter(action -> action.getState() == ObjectState.DROP)
        .map(ActionContainer::getOldObj)
        .filter(subject -> subject.getStatementType().in(DbObjType.TYPE, DbObjType.DOMAIN))
        .map(PgStatement::getQualifiedName)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<List<String>> instead(ObjectState state, Set<String> dropped) {
    var stays =
        before.getType().equals(after.getType())
            && !dropped.contains(before.getType().replace("[]", ""));
    return switch (state) {
      case DROP -> Optional.of(stays ? released() : setAside());
      case CREATE -> Optional.of(stays ? filled() : takeBack());
      case RECREATE, ALTER, ALTER_WITH_DEP, NOTHING -> Optional.empty();
    };
  }

  /** What was computed stays as it is. */
  private List<String> released() {
    return before.isGenerated() ? List.of(alter + "drop expression") : List.of();
  }

  private List<String> filled() {
    return before.isGenerated() && after.getDefaultValue() != null
        ? List.of(alter + "set default " + after.getDefaultValue())
        : List.of();
  }

  private List<String> setAside() {
    var statements = new ArrayList<String>();
    if (before.isGenerated()) {
      statements.add(alter + "drop expression");
    } else if (before.getDefaultValue() != null) {
      statements.add(alter + "drop default");
    }
    statements.add(alter + "type text using " + name + "::text");
    return statements;
  }

  private List<String> takeBack() {
    var statements = new ArrayList<String>();
    var collation = after.getCollation() == null ? "" : " collate " + after.getCollation();
    statements.add(
        alter
            + "type %s%s using %s::%s"
                .formatted(after.getType(), collation, name, after.getType()));
    if (after.getDefaultValue() != null) {
      statements.add(alter + "set default " + after.getDefaultValue());
    }
    return statements;
  }
}
