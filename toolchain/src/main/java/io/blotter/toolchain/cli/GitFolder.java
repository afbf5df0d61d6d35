package io.blotter.toolchain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What version control says of a folder of revisions; nothing where there is none. */
record GitFolder(Path folder) {
  static GitFolder of(Path folder) {
    return new GitFolder(folder);
  }

  boolean isUnderVersionControl() {
    return git("rev-parse", "--git-dir").isPresent();
  }

  /** Files in the folder that differ from the last commit. */
  List<String> changed() {
    return git("status", "--porcelain", "--", "migrations").stream()
        .flatMap(text -> text.lines())
        .map(line -> line.substring(3))
        .toList();
  }

  /** Whether the last commit lists the revision: others may have it. */
  boolean isCommitted(String revision) {
    return git("show", "HEAD:./migrations/graph.sum").stream()
        .flatMap(text -> text.lines())
        .anyMatch(line -> line.startsWith(revision + " "));
  }

  private Optional<String> git(String... arguments) {
    var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
