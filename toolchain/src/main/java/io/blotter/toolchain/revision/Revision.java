package io.blotter.toolchain.revision;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One step of the schema, as the graph lists it.
 *
 * @param id eight hexadecimal digits, drawn when the revision is made
 * @param parents the revisions that it builds on: none for the first, two for a merge
 * @param upDigest SHA-256 of the file that applies it, in hexadecimal
 * @param downDigest SHA-256 of the file that takes it back
 * @param backwardCompatible whether code made for the revision before it goes on to work
 */
public record Revision(
    String id,
    List<String> parents,
    String upDigest,
    String downDigest,
    boolean backwardCompatible) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");

  public Revision {
    parents = List.copyOf(parents);
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "'" + id + "' is no revision: an id has eight hexadecimal digits, such as 3f9a1c2e.");
    }
  }

  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  public boolean isMerge() {
    return parents.size() > 1;
  }
}
