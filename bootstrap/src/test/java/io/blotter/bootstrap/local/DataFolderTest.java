package io.blotter.bootstrap.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.command.db.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody else gets at what Blotter keeps on this machine. */
class DataFolderTest {
  private static final int OTHERS = 0077;

  @TempDir private Path temporary;

  @Test
  void isClosedByEveryCommandWhateverTheUmask() throws Exception {
    for (var command :
        List.of(
            new String[] {"db", "status"},
            new String[] {"settings"},
            new String[] {"db", "migrate"},
            new String[] {"user", "add", "ann@example.org"})) {
      var data = temporary.resolve("deep/below");
      run(data, command);
      assertThat(open(data)).as(String.join(" ", command)).isEmpty();
      assertThat(open(temporary.resolve("deep"))).as(String.join(" ", command)).isEmpty();
      if (Files.exists(data.resolve("postgres.log"))) {
        allowEverything(data);
      }
    }
  }

  @Test
  void runsNoProgramsThatOthersCouldChange() throws Exception {
    var data = temporary.resolve("data");
    run(data, "db", "status");
    Path control;
    try (var programs = Files.walk(data.resolve("programs"))) {
      control = programs.filter(path -> path.endsWith("bin/pg_ctl")).findAny().orElseThrow();
    }
    var planted = "#!/bin/sh\ntouch " + data.resolve("was-here") + "\n";
    Files.writeString(control, planted);
    Files.setPosixFilePermissions(control, PosixFilePermissions.fromString("rwxrwxrwx"));
    run(data, "db", "status");
    assertThat(control).content(ISO_8859_1).isNotEqualTo(planted);
    assertThat(data.resolve("was-here")).doesNotExist();
  }

  private void run(Path data, String... command) throws Exception {
    var words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--data", data.toString()));
    var ended = new Shell(temporary).withoutUmask().run(words.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  private static void allowEverything(Path data) throws IOException {
    try (var files = Files.walk(data)) {
      for (var file : files.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
  }

  private static List<Path> open(Path data) throws IOException {
    var open = new ArrayList<Path>();
    try (var files = Files.walk(data)) {
      for (var file : files.filter(path -> !Files.isSymbolicLink(path)).toList()) {
        if (((int) Files.getAttribute(file, "unix:mode") & OTHERS) != 0) {
          open.add(file);
        }
      }
    }
    return open;
  }
}
