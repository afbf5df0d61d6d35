package io.blotter.toolchain.differ;

import java.util.regex.Pattern;

/**
 * Says that something is the old one under a new name, or in another schema.
 *
 * @param from {@code public.users}, {@code public.users.full_name} or {@code public.f(integer)}; a
 *     column's table as it is called by now
 * @param to the new name, with schema and table
 */
public record RenameHint(String from, String to) {
  private static final Pattern PAIR =
      Pattern.compile("((?:\"(?:[^\"]|\"\")*\"|[^=\"])+)=((?:\"(?:[^\"]|\"\")*\"|[^=\"])+)");
  private static final Pattern NAME =
      Pattern.compile("((?:(?:\"(?:[^\"]|\"\")*\"|[^.\"(])+\\.)*)(.+)", Pattern.DOTALL);

  /** Reads {@code public.users.full_name=display_name}, as it stands on the command line. */
  public static RenameHint parse(String pair) {
    var parts = PAIR.matcher(pair);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Write a rename as old=new, such as public.users.full_name=display_name; this is: "
              + pair);
    }
    return of(parts.group(1).strip(), parts.group(2).strip());
  }

  /** A new name without a schema or table has that of the old one. */
  static RenameHint of(String from, String to) {
    return new RenameHint(from, container(to).isEmpty() ? container(from) + to : to);
  }

  String oldName() {
    return name(from);
  }

  String newName() {
    return name(to);
  }

  /** The column's table, or the schema. */
  String table() {
    return from.substring(0, Math.max(0, container(from).length() - 1));
  }

  /** The table or the schema in which it is called by the new name. */
  String newContainer() {
    return to.substring(0, Math.max(0, container(to).length() - 1));
  }

  boolean staysInPlace() {
    return container(from).equals(container(to));
  }

  /** How many names stand before its own. */
  int depth() {
    return from.isEmpty() ? 0 : depth(container(from));
  }

  private static int depth(String container) {
    return container.isEmpty()
        ? 0
        : 1 + depth(container(container.substring(0, container.length() - 1)));
  }

  /** Whether only the new name is there. */
  boolean isDone(Fingerprint present) {
    return Renamed.isDone(this, present);
  }

  static String container(String name) {
    var parts = NAME.matcher(name);
    return parts.matches() ? parts.group(1) : "";
  }

  private static String name(String qualified) {
    return qualified.substring(container(qualified).length());
  }

  @Override
  public String toString() {
    return from + "=" + (staysInPlace() ? newName() : to);
  }
}
