package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others left in the data folder, or in its place. */
class FolderCheckTest {
  private static final int NOBODY = 65_534;

  @TempDir private Path temporary;

  @Test
  void refusesALinkInItsPlaceAndInside() throws IOException {
    var elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    var link = Files.createSymbolicLink(temporary.resolve("data"), elsewhere);
    assertThatThrownBy(() -> DataFolder.at(link).open())
        .isInstanceOf(StartupException.class)
        .hasMessage(
            link
                + " is a symbolic link to "
                + elsewhere
                + ": name the folder itself with --data, or move what is there.");
    var data = Files.createDirectory(temporary.resolve("inside"));
    for (var part : List.of("postgres", "programs", "secrets", "postgres.log", "outbox")) {
      var inside = Files.createSymbolicLink(data.resolve(part), elsewhere);
      assertThatThrownBy(() -> DataFolder.at(data).open())
          .isInstanceOf(StartupException.class)
          .hasMessageStartingWith(inside + " is a symbolic link to ");
      Files.delete(inside);
    }
  }

  @Test
  void refusesWhatBelongsToSomebodyElse() throws IOException {
    assumeTrue(new UnixSystem().getUid() == 0, "only root may give files away");
    var data = temporary.resolve("data");
    var planted = Files.createDirectories(data.resolve("programs/18/bin"));
    Files.setAttribute(planted, "unix:uid", NOBODY);
    assertThatThrownBy(() -> DataFolder.at(data).open())
        .isInstanceOf(StartupException.class)
        .hasMessageStartingWith(planted + " belongs to ");
    Files.setAttribute(data, "unix:uid", NOBODY);
    assertThatThrownBy(() -> DataFolder.at(data).open())
        .isInstanceOf(StartupException.class)
        .hasMessageStartingWith(data + " belongs to ");
  }
}
