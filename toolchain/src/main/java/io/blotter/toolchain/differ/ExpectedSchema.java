package io.blotter.toolchain.differ;

import io.blotter.toolchain.revision.RevisionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a database must be that holds just these revisions, kept in a file for where no throw-away
 * database can be made. Releases of PostgreSQL describe the same schema in different words, so that
 * it is good for one of them.
 *
 * @param server the major version of PostgreSQL that described it
 * @param revisions what it holds
 */
public record ExpectedSchema(int server, Set<String> revisions, Fingerprint fingerprint) {
  private static final String HEAD = "blotter schema";
  private static final int FIELDS = 3;

  /** Describes a database on which these revisions were run. */
  public static ExpectedSchema of(ScratchDatabase replayed, Set<String> revisions)
      throws SQLException {
    return new ExpectedSchema(
        major(replayed.dataSource()), Set.copyOf(revisions), Fingerprint.of(replayed));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RevisionException where the file holds no such thing
   */
  public static ExpectedSchema read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      var head = lines.getFirst().split("\t", -1);
      if (!head[0].equals(HEAD)) {
        throw new IllegalArgumentException("it begins otherwise");
      }
      var objects = new TreeMap<String, SortedMap<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        var fields = line.split("\t", FIELDS);
        objects
            .computeIfAbsent(fields[0], _ -> new TreeMap<>())
            .put(fields[1], fields[2].translateEscapes());
      }
      return new ExpectedSchema(
          Integer.parseInt(head[1]), Set.of(head[2].split(",", -1)), new Fingerprint(objects));
    } catch (IOException | RuntimeException e) {
      throw new RevisionException(
          file + " holds no expected schema; 'blotter db drift --save' writes it.", e);
    }
  }

  /** Keeps it in a file. */
  public void write(Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(
        String.join(
            "\t", HEAD, Integer.toString(server), String.join(",", new TreeSet<>(revisions))));
    fingerprint
        .objects()
        .forEach((object, attributes) ->
            attributes.forEach((attribute, value) ->
                lines.add(String.join("\t", object, attribute, escaped(value)))));
    Files.write(file, lines);
  }

  /**
   * How a live database differs from it.
   *
   * @param held the revisions that the live one holds
   * @throws RevisionException where the two cannot be held against each other
   */
  public List<String> drift(PGSimpleDataSource live, Set<String> held) throws SQLException {
    if (major(live) != server) {
      throw new RevisionException(
          "The expected schema is PostgreSQL %d's, and this is PostgreSQL %d: write it anew with 'blotter db drift --save' on a server like this one."
              .formatted(server, major(live)));
    }
    if (!held.equals(revisions)) {
      throw new RevisionException(
          "The expected schema is that of other revisions than this database holds: write it anew"
              + " with 'blotter db drift --save' where those are applied.");
    }
    return SchemaComparison.between(Fingerprint.of(new ScratchDatabase("live", live)), fingerprint);
  }

  private static int major(PGSimpleDataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseMajorVersion();
    }
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
