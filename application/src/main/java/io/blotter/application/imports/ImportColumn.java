package io.blotter.application.imports;

import java.util.List;
import java.util.Locale;

/**
 * A column of a table that can be taken over.
 *
 * @param meaning what it says, and how it is written
 * @param allowed the words that it may hold; empty where it holds anything
 */
public record ImportColumn(String name, Need need, String meaning, List<String> allowed) {
  /** What an import does with a column. */
  public enum Need {
    REQUIRED,
    OPTIONAL,
    UNREAD
  }

  public ImportColumn {
    allowed = List.copyOf(allowed);
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  boolean isRead() {
    return need != Need.UNREAD;
  }

  /** Names of columns are compared by their letters and digits only, whatever their case. */
  public static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  boolean allows(String text) {
    return allowed.stream().anyMatch(text::equalsIgnoreCase);
  }

  static ImportColumn required(String name, String meaning, List<String> allowed) {
    return new ImportColumn(name, Need.REQUIRED, meaning, allowed);
  }

  static ImportColumn optional(String name, String meaning, List<String> allowed) {
    return new ImportColumn(name, Need.OPTIONAL, meaning, allowed);
  }

  static ImportColumn unread(String name) {
    return new ImportColumn(name, Need.UNREAD, "not read", List.of());
  }
}
