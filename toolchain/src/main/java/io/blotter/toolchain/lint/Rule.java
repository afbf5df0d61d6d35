package io.blotter.toolchain.lint;

import static io.blotter.toolchain.lint.Rule.Scope.ANY;
import static io.blotter.toolchain.lint.Rule.Scope.EXISTING_TABLE;
import static io.blotter.toolchain.lint.Rule.Scope.LARGE_TABLE;
import static io.blotter.toolchain.lint.Severity.ERROR;
import static io.blotter.toolchain.lint.Severity.INFO;
import static io.blotter.toolchain.lint.Severity.WARNING;

import java.util.EnumSet;
import java.util.Set;

/**
 * What lint looks for. A down file takes back what its up file made, so rules about losing data,
 * renaming, style and the message do not apply there; rules about transactions and locks do,
 * because a migration is stepped down on the same tables and under the same load.
 */
public enum Rule {
  L01(ERROR, EXISTING_TABLE, "DROP TABLE", "Stop using it, deploy, drop it a release later"),
  L02(ERROR, EXISTING_TABLE, "DROP COLUMN", "Release code that does not use it first"),
  L03(
      ERROR,
      EXISTING_TABLE,
      "a column dropped and one added in its place",
      "Rename by a hint, or change the type in place"),
  L04(ERROR, ANY, "DROP SCHEMA or DATABASE", "Do it by hand"),
  L05(ERROR, ANY, "TRUNCATE … CASCADE", "Name every table that is to be emptied"),
  L06(WARNING, ANY, "DROP … CASCADE", "Drop the dependents by name first"),
  L07(
      ERROR,
      EXISTING_TABLE,
      "ADD COLUMN … NOT NULL without a default",
      "Add it nullable, fill it, then set NOT NULL by way of a validated CHECK"),
  L08(
      WARNING,
      LARGE_TABLE,
      "ADD COLUMN with a volatile default",
      "Add the column, set the default, fill existing rows in batches"),
  L09(
      WARNING,
      LARGE_TABLE,
      "a stored generated, serial or identity column added to a filled table",
      "Add a plain column and fill it in batches"),
  L10(
      ERROR,
      LARGE_TABLE,
      "SET NOT NULL",
      "CHECK (… IS NOT NULL) NOT VALID; VALIDATE in another file; SET NOT NULL; drop the CHECK"),
  L11(WARNING, EXISTING_TABLE, "DROP NOT NULL", "Make sure that every reader copes with NULL"),
  L12(
      ERROR,
      LARGE_TABLE,
      "a column type change that rewrites the table",
      "Only widen; else add a column, write both, copy, swap"),
  L13(ERROR, EXISTING_TABLE, "RENAME COLUMN", "Add a column, copy, drop the old one later"),
  L14(
      ERROR,
      EXISTING_TABLE,
      "a table renamed or moved to another schema",
      "Rename it and create a view of the old name in the same file"),
  L15(ERROR, ANY, "RENAME VALUE", "Add a label, move the rows, retire the old label"),
  L16(WARNING, ANY, "ADD VALUE without a position", "Say BEFORE or AFTER which label"),
  L17(
      ERROR,
      ANY,
      "an enum label used in the transaction that adds it",
      "Add it in a file of its own"),
  L18(
      ERROR,
      LARGE_TABLE,
      "CREATE INDEX without CONCURRENTLY",
      "CREATE INDEX CONCURRENTLY in a file of its own, then check indisvalid"),
  L19(
      WARNING,
      LARGE_TABLE,
      "DROP INDEX without CONCURRENTLY",
      "DROP INDEX CONCURRENTLY in a file of its own"),
  L20(
      WARNING,
      LARGE_TABLE,
      "REINDEX without CONCURRENTLY",
      "REINDEX … CONCURRENTLY in a file of its own, with executeInTransaction=false in its .conf"),
  L21(
      ERROR,
      ANY,
      "CONCURRENTLY in a transaction or beside other statements",
      "One such statement per file, with executeInTransaction=false in its .conf"),
  L22(
      ERROR,
      LARGE_TABLE,
      "a foreign key that is validated under lock",
      "Add it NOT VALID, then VALIDATE CONSTRAINT in another file"),
  L23(
      ERROR,
      LARGE_TABLE,
      "a CHECK that is validated under lock",
      "Add it NOT VALID, then VALIDATE CONSTRAINT in another file"),
  L24(
      ERROR,
      LARGE_TABLE,
      "a UNIQUE, PRIMARY KEY or EXCLUDE constraint that builds its index under lock",
      "Clean up duplicates by a fixed order, CREATE UNIQUE INDEX CONCURRENTLY, ADD … USING INDEX"),
  L25(
      WARNING,
      EXISTING_TABLE,
      "DDL that may wait for a lock for ever",
      "SET LOCAL lock_timeout at the head of the file, and retry"),
  L26(
      WARNING,
      LARGE_TABLE,
      "UPDATE or DELETE of all rows, or rows changed beside DDL",
      "Change rows in batches, in a file of their own"),
  L27(ERROR, ANY, "BEGIN, COMMIT or ROLLBACK in a file", "Leave transactions to the runner"),
  L28(
      WARNING,
      LARGE_TABLE,
      "VACUUM FULL, CLUSTER, LOCK TABLE, or a refresh or detach that is not concurrent",
      "Use the concurrent form, or none"),
  L29(
      WARNING,
      ANY,
      "unqualified names in functions, names over 63 bytes, columns named twice",
      "Qualify, shorten or remove"),
  L30(
      INFO,
      ANY,
      "types and constraints that are regretted later",
      "text, jsonb, timestamptz, identity, bigint, numeric; name constraints; default expressions"),
  L31(WARNING, ANY, "a message that says nothing", "Say what changes in which table"),
  L32(WARNING, ANY, "several unrelated tables in one file", "One subject per migration"),
  L33(
      ERROR,
      ANY,
      "a revision that calls itself backward compatible and may break older code",
      "Say 'backward compatible: no' in its head, or give the reason why older code goes on"),
  L34(
      ERROR,
      ANY,
      "a revision that calls itself not blocking and holds locks on a table that may be large",
      "Say 'blocking: yes' in its head, or do the same without the lock"),
  SYNTAX(ERROR, ANY, "a statement that does not parse", "Correct it"),
  ALLOW(ERROR, ANY, "a lint:allow that names no rule or no reason", "lint:allow L07 reason");

  private static final Set<Rule> NOT_IN_DOWN_FILES =
      EnumSet.of(L01, L02, L03, L04, L11, L13, L14, L15, L19, L30, L31, L32, L33, L34);

  /** On which tables a rule has something to say. */
  public enum Scope {
    /** It does not depend on a table. */
    ANY,
    /** Silent on a table that the same file created: nobody uses it, and it holds no row. */
    EXISTING_TABLE,
    /** Silent also on a table that is known to be small: the lock is over at once. */
    LARGE_TABLE
  }

  private final Severity severity;
  private final Scope scope;
  private final String flags;
  private final String recipe;

  Rule(Severity severity, Scope scope, String flags, String recipe) {
    this.severity = severity;
    this.scope = scope;
    this.flags = flags;
    this.recipe = recipe;
  }

  public Severity severity() {
    return severity;
  }

  public Scope scope() {
    return scope;
  }

  /** What the rule flags, in a few words. */
  public String flags() {
    return flags;
  }

  /** How to reach the same end safely. */
  public String recipe() {
    return recipe;
  }

  /** Whether the rule is about how long a lock is held, and so about the size of the table. */
  public boolean locking() {
    return scope == LARGE_TABLE;
  }

  /** Whether the rule also judges down files. */
  public boolean judgesDownFiles() {
    return !NOT_IN_DOWN_FILES.contains(this);
  }
}
