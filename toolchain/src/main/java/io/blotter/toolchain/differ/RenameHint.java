package io.blotter.toolchain.differ;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says that a table or a column is the old one under a new name.
 *
 * @param from {@code public.users} or {@code public.users.full_name}; a column's table as it is
 *     called by now
 * @param to the new name, with schema and table
 */
public record RenameHint(String from, String to) {
  private static final Pattern PAIR = Pattern.compile("([^=]+)=([^=]+)");

  /** Reads {@code public.users.full_name=display_name}, as it stands on the command line. */
  public static RenameHint parse(String pair) {
    var parts = PAIR.matcher(pair);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Write a rename as old=new, such as public.users.full_name=display_name; this is: "
              + pair);
    }
    var from = parts.group(1).strip();
    var to = parts.group(2).strip();
    return new RenameHint(from, to.contains(".") ? to : container(from) + to);
  }

  String oldName() {
    return from.substring(container(from).length());
  }

  String newName() {
    return to.substring(container(to).length());
  }

  /** The column's table. */
  String table() {
    return from.substring(0, Math.max(0, from.lastIndexOf('.')));
  }

  boolean staysInPlace() {
    return container(from).equals(container(to));
  }

  /** Whether only the new name is there. */
  boolean isDone(Fingerprint present) {
    return Stream.of("table ", "column ")
        .anyMatch(kind -> present.has(kind + to) && !present.has(kind + from));
  }

  private static String container(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return from + "=" + newName();
  }
}
