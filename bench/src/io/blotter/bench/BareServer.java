package io.blotter.bench;

import io.javalin.Javalin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Statements, each behind a route of its name, and constant text: what a server could be at best.
 */
final class BareServer {
  private BareServer() {}

  static Javalin start(DataSource pool, Map<String, List<Recorded>> statements) {
    return Javalin.create(
            config -> {
              config.concurrency.useVirtualThreads = true;
              config.startup.showJavalinBanner = false;
              config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
              config.routes.get(
                  "/constant",
                  http -> http.contentType("application/json").result("{\"constant\":true}"));
              statements.forEach((name, recorded) ->
                  config.routes.get(
                      "/" + name,
                      http -> {
                        try (var connection = pool.getConnection()) {
                          var body =
                              recorded.getFirst().run(connection).getBytes(StandardCharsets.UTF_8);
                          http.res().setContentLength(body.length);
                          http.contentType("application/json").result(body);
                        }
                      }));
            })
        .start("127.0.0.1", 0);
  }
}
