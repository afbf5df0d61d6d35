package io.blotter.toolchain.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a database says of itself in its comment: which environment it belongs to, and whether it
 * may be destroyed, as in {@code [environment: local, disposable]}. No dump of another one brings
 * that along, and no address that leads elsewhere can say it.
 */
public final class DatabaseMark {
  private static final Pattern MARK =
      Pattern.compile("\\s*\\[environment: (?<environment>\\w+)(?<disposable>, disposable)?]");

  private static final Pattern CALLED_PRODUCTION =
      Pattern.compile("(?i)(?<![a-z])prod(uction)?(?![a-z])");

  private static final String OURS_AND_EMPTY =
      """
      select pg_has_role(d.datdba, 'usage'), not exists (
        select
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
      )
      from pg_database d
      where d.datname = current_database()
      """;

  private final Connection connection;
  private final String name;

  /**
   * @param connection to any database of the server
   * @param name the database in question
   */
  public DatabaseMark(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  /** Of the database that is connected to. */
  public static DatabaseMark of(Connection connection) throws SQLException {
    return new DatabaseMark(connection, connection.getCatalog());
  }

  /** Whether a database and its host are called as production's are. */
  public static boolean isCalledProduction(String name, String host) {
    return CALLED_PRODUCTION.matcher(name + " " + host).find();
  }

  /**
   * Whether it is production's: because this is production, because it says so, or, where it says
   * nothing, because of how it and its host are called.
   */
  public boolean isProductions(Environment here, String host) throws SQLException {
    return here == Environment.PRODUCTION
        || environment()
            .map(Environment.PRODUCTION::equals)
            .orElseGet(() -> isCalledProduction(name, host));
  }

  /** Which environment it belongs to, if it says so. */
  public Optional<Environment> environment() throws SQLException {
    return mark().map(mark -> mark.group("environment")).flatMap(Environment::of);
  }

  /** Whether nothing is lost with it: there is none of this name, or it says so. */
  public boolean isDisposable() throws SQLException {
    return comment().isEmpty()
        || mark().filter(mark -> mark.group("disposable") != null).isPresent();
  }

  /** The statement that makes it say this. */
  public String saying(Environment environment, boolean disposable) throws SQLException {
    return DatabaseComment.saying(connection, name, text(environment, disposable));
  }

  /** Its whole comment, if it said this. */
  public String text(Environment environment, boolean disposable) throws SQLException {
    var rest = MARK.matcher(comment().orElse("")).replaceAll("");
    var mark = "[environment: " + environment + (disposable ? ", disposable]" : "]");
    return (rest + " " + mark).strip();
  }

  /** Makes it say this; whoever is connected must own it. */
  public void say(Environment environment, boolean disposable) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(saying(environment, disposable));
    }
  }

  /**
   * Before the database that is connected to is changed: it says from now on that it belongs to
   * {@code here}, if it is new, or if this is production and it does not say anything yet.
   *
   * @throws EnvironmentException when one of both is production, and the other is not
   */
  public void claim(Environment here, boolean disposable) throws SQLException {
    requireOurs(here);
    if (environment().isPresent()) {
      return;
    }
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(OURS_AND_EMPTY)) {
      if (!row.next() || !row.getBoolean(1)) {
        return;
      }
      var empty = row.getBoolean(2);
      if (empty || here == Environment.PRODUCTION) {
        say(here, empty && disposable);
      }
    }
  }

  /**
   * Lets through who may change it.
   *
   * @throws EnvironmentException when one of both is production, and the other is not
   */
  public void requireOurs(Environment here) throws SQLException {
    var marked = environment().orElse(here);
    if (here != marked && (here == Environment.PRODUCTION || marked == Environment.PRODUCTION)) {
      throw new EnvironmentException(
          "The database %s says that it belongs to %s, and this is %s; choose the environment or the database that is meant."
              .formatted(name, marked, here));
    }
  }

  private Optional<MatchResult> mark() throws SQLException {
    return comment().flatMap(comment -> MARK.matcher(comment).results().findFirst());
  }

  private Optional<String> comment() throws SQLException {
    return DatabaseComment.of(connection, name);
  }
}
