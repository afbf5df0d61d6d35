package io.blotter.toolchain.differ;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pgcodekeeper.core.schema.AbstractDatabase;

/**
 * A database's schema at one moment, as both instruments read it; it stays what it was when the
 * database moves on.
 *
 * @param parsed what the differ reads; held against others, never changed
 * @param casts how values of one type become ones of another
 */
record Schema(Fingerprint fingerprint, AbstractDatabase parsed, Casts casts) {
  /** Reads with both instruments at once. */
  static Schema of(ScratchDatabase database) throws SQLException {
    try (var parsed = ConcurrentTask.start(() -> SchemaLoader.load(database))) {
      return new Schema(database.fingerprint(), parsed.result(), Casts.of(database));
    }
  }

  /** Statements towards another schema, as far as anybody knows any. */
  List<String> statementsTo(Schema target) {
    if (fingerprint.equals(target.fingerprint)) {
      return List.of();
    }
    var objects = new CatalogObjects(fingerprint, target.fingerprint);
    var statements = new ArrayList<>(objects.drops());
    statements.addAll(SchemaDiff.statements(this, target));
    statements.addAll(objects.creations());
    return statements.isEmpty()
        ? CatalogFixups.statements(fingerprint, target.fingerprint)
        : new Sequences(fingerprint, target.fingerprint).follow(statements);
  }

  /** The same to the catalog, whatever the differ thinks. */
  static void requireSame(Fingerprint here, Fingerprint there, String otherwise) {
    var left = here.differences(there);
    if (!left.isEmpty()) {
      throw new ProposalException(
          left.stream()
              .map(difference -> CatalogFixups.explained(difference, here, there))
              .collect(Collectors.joining("; ", otherwise, "")));
    }
  }
}
