package io.blotter.toolchain.differ;

import io.blotter.toolchain.differ.Fingerprint.Difference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks PostgreSQL what goes along with something that is dropped, and drops nothing. */
record Cascade(ScratchDatabase database, Fingerprint before) {
  static final String DEFAULT = "default";

  private static final Logger LOG = LoggerFactory.getLogger(Cascade.class);

  /** Objects and defaults that a cascade takes along, without what is a part of others. */
  List<Difference> of(String drop) throws SQLException {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute(drop + " cascade");
        return gone(Fingerprint.of(connection));
      } catch (SQLException e) {
        LOG.debug("nothing is known of what depends: {}", e.getMessage());
        return new ArrayList<>();
      } finally {
        connection.rollback();
      }
    }
  }

  private List<Difference> gone(Fingerprint after) {
    return before.differences(after).stream()
        .filter(it ->
            it.attribute().isEmpty()
                ? !isPartOfWhatIsGone(it.object(), after)
                : it.attribute().equals("statement")
                    || (it.attribute().equals(DEFAULT) && it.there().isEmpty()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private boolean isPartOfWhatIsGone(String object, Fingerprint after) {
    var of = before.value(object, "of");
    var container = DependentObject.of(object).map(DependentObject::container).orElse("");
    return (!of.isEmpty() && !after.has(of))
        || (!container.isEmpty() && !after.hasContainer(container))
        || isIndexOfConstraint(object)
        || before.isInherited(object);
  }

  private boolean isIndexOfConstraint(String object) {
    var table = before.value(object, "of").replaceFirst("^(?:materialized view|\\w+) ", "");
    var name = object.substring(object.lastIndexOf('.') + 1);
    return object.startsWith("index ") && before.has("constraint %s.%s".formatted(table, name));
  }
}
