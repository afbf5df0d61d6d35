package io.blotter.bootstrap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page for developers.
 *
 * @param prose its lines outside of blocks
 */
public record GuidePage(Path file, List<String> prose, List<Block> blocks) {
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

  /** What stands between fences; {@code file} is named behind the kind, and may be empty. */
  public record Block(String kind, String file, List<String> lines) {}

  public static GuidePage read(Path file) {
    try {
      var prose = new ArrayList<String>();
      var blocks = new ArrayList<Block>();
      var lines = Files.readAllLines(file);
      for (var i = 0; i < lines.size(); i++) {
        var line = lines.get(i).strip();
        if (!line.startsWith("```")) {
          prose.add(line);
          continue;
        }
        var words = line.substring(3).split(" ", 2);
        var inside = new ArrayList<String>();
        for (i++; !lines.get(i).strip().equals("```"); i++) {
          inside.add(lines.get(i).strip());
        }
        blocks.add(new Block(words[0], words.length > 1 ? words[1] : "", inside));
      }
      return new GuidePage(file, prose, blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in code in its prose. */
  public Stream<String> spans() {
    return prose.stream()
        .flatMap(line -> SPAN.matcher(line).results())
        .map(found -> found.group(1));
  }
}
