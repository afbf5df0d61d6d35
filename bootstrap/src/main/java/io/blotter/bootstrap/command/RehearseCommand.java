package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Server;
import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.logging.ServerLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves itself some requests and ends, so that the JDK can note what a start needs. */
@Command(name = "rehearse", hidden = true, description = "Run once for the JDK's AOT cache.")
final class RehearseCommand implements Callable<Integer> {
  private static final int ROUNDS = 60;
  private static final List<String> TARGETS =
      List.of(
          "/",
          "/openapi.json",
          "/readyz",
          "/metrics",
          "/api/v2/typeahead/locations?query=pitts",
          "/api/v2/typeahead/agencies?query=polise",
          "/api/v2/check/unique-url?url=example.org",
          "/api/v2/agencies/1");

  @Mixin private SettingOptions options;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var settings = options.settings(Map.of(Setting.BLOTTER_PORT, "0"));
    ServerLog.start(settings.log(), new FileOutputStream(FileDescriptor.out));
    try (var server = Server.start(settings);
        var client = HttpClient.newHttpClient()) {
      for (var round = 0; round < ROUNDS; round++) {
        for (var target : TARGETS) {
          var request =
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target));
          client.send(request.header("X-Test-Run", "true").build(), BodyHandlers.ofString());
        }
      }
    }
    return CommandLine.ExitCode.OK;
  }
}
