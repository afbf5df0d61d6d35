package io.blotter.toolchain.author;

import io.blotter.toolchain.differ.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The losses of a change, in the heads of the files that bring them about. */
final class LossHeaders {
  private static final Pattern LAST_NAME =
      Pattern.compile("^.*?((?:\"(?:[^\"]|\"\")*\"|[^.\"\\s]+))$", Pattern.DOTALL);

  private LossHeaders() {}

  /** What each file takes away: what it names itself, and the first also what no file names. */
  static List<String> of(List<Part> parts, List<String> losses) {
    var headers = new ArrayList<List<String>>();
    for (var part : parts) {
      var header = new ArrayList<>(losses);
      header.removeIf(loss -> !bringsAbout(part.text(), loss));
      header.addAll(part.fills());
      headers.add(header);
    }
    losses.stream()
        .filter(loss -> headers.stream().noneMatch(header -> header.contains(loss)))
        .forEach(headers.getFirst()::add);
    return headers.stream().map(header -> String.join(", ", header)).toList();
  }

  /** Whether a file mentions the last name of a loss, or gives a column the type that brings it. */
  private static boolean bringsAbout(String sql, String loss) {
    var name = Pattern.quote(LAST_NAME.matcher(loss).replaceFirst("$1"));
    return Pattern.compile(
            loss.startsWith("values of ")
                ? "alter column\\s+" + name + "\\s+(?:set data )?type\\s"
                : "(?<!\\w)" + name + "(?!\\w)")
        .matcher(sql)
        .find();
  }
}
