package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.testing.CheckoutForTests;
import io.blotter.bootstrap.testing.ProcessForTests;
import io.blotter.bootstrap.testing.ProgramForTests;
import io.blotter.bootstrap.testing.SettingsForTests;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What can be told of the image and the compositions where no engine runs. */
class ContainerTest {
  private static final Path SOURCES = CheckoutForTests.SOURCES;
  private static final Pattern CHECK = Pattern.compile("(?m)^ +CMD (\\[.*])$");

  @TempDir private Path folder;

  @Test
  void isHealthyWhenTheServerIsReady() throws IOException, InterruptedException {
    var nobody = SettingsForTests.freePort();
    assertThat(check(nobody)).isNotZero();
    try (var server = ProcessForTests.start(folder, Map.of())) {
      assertThat(server.call("GET", "/readyz", "").statusCode()).isEqualTo(200);
      assertThat(check(URI.create(server.address()).getPort())).isZero();
    }
  }

  @Test
  void runsAsNobodyInParticularAndBringsNoSecret() throws IOException {
    var image = Files.readString(SOURCES.resolve("Dockerfile"));
    assertThat(image).containsPattern("(?m)^USER blotter$");
    assertThat(Arrays.stream(Setting.values()).filter(Setting::isSecret))
        .noneMatch(secret -> image.contains(secret.name()));
    assertThat(Files.readAllLines(SOURCES.resolve(".dockerignore")))
        .contains(".git", "**/target", "**/.blotter", "**/.env", "**/.env.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "compose.test.yaml"})
  void isWhatComposeAccepts(String file) throws IOException, InterruptedException {
    assumeTrue(
        ProgramForTests.run(folder, "docker", "compose", "version").code() == 0,
        "no docker compose here");
    var path = SOURCES.resolve(file).toString();
    var said = ProgramForTests.run(folder, "docker", "compose", "-f", path, "config", "--quiet");
    assertThat(said.code()).as(said.text()).isZero();
  }

  /** Runs the image's health check as the engine does. */
  private int check(int port) throws IOException, InterruptedException {
    var image = CHECK.matcher(Files.readString(SOURCES.resolve("Dockerfile")));
    assertThat(image.find()).isTrue();
    List<String> words =
        JsonMapper.shared().readerForListOf(String.class).readValue(image.group(1));
    var check = new ProcessBuilder(words).directory(folder.toFile());
    check.environment().put("BLOTTER_PORT", Integer.toString(port));
    return check.start().waitFor();
  }
}
