package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.Main;
import io.blotter.toolchain.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * A server in a process of its own, on an empty database, as {@code java -jar blotter.jar serve}
 * runs it. What it writes lies in the files {@code stdout} and {@code stderr}.
 */
public final class ProcessForTests implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Path folder;
  private final TestDatabase database;
  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();

  private ProcessForTests(Path folder, TestDatabase database, Process process) {
    this.folder = folder;
    this.database = database;
    this.process = process;
  }

  /** Starts it with these settings, and returns at once. */
  public static ProcessForTests start(Path folder, Map<String, String> settings)
      throws IOException {
    var database = TestDatabase.empty();
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0");
    builder.environment().put("DATABASE_URL", SettingsForTests.url(database.dataSource()));
    for (var name : List.of("JWT", "RESET_PASSWORD", "VALIDATE_EMAIL")) {
      builder.environment().put(name + "_SECRET_KEY", SettingsForTests.secret(name));
    }
    builder.environment().putAll(settings);
    return new ProcessForTests(
        folder,
        database,
        builder
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("stderr").toFile())
            .start());
  }

  public TestDatabase database() {
    return database;
  }

  public List<String> stdout() throws IOException {
    return Files.readAllLines(folder.resolve("stdout"));
  }

  public String stderr() throws IOException {
    return Files.readString(folder.resolve("stderr"));
  }

  /** Calls as the user 1, who may do everything. */
  public HttpResponse<String> call(String method, String target, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address() + target))
            .method(method, BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + TokensForTests.access("\"write_data\""))
            .header("Content-Type", "application/json");
    for (var i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Where it listens, once it is ready. */
  public String address() {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> READY.matcher(Files.readString(folder.resolve("stdout"))).results().toList(),
            found -> !found.isEmpty())
        .stream()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  /** Asks it to end, and waits until it has. */
  public void stop() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    stop();
    client.close();
    database.close();
  }
}
