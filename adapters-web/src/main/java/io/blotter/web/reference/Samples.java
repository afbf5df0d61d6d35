package io.blotter.web.reference;

import io.blotter.web.shared.ApiReference.Sample;
import io.blotter.web.shared.Endpoint;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Programs that call an endpoint with its example values and print what it answers. */
final class Samples {
  private static final JsonMapper READABLE =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Samples() {}

  /** Those that call {@code server}, such as {@code https://blotter.example}. */
  static List<Sample> of(Endpoint endpoint, String server) {
    var call = SampleCall.of(endpoint, server);
    return List.of(
        new Sample("curl", Curl.of(endpoint, server)),
        new Sample("Python", python(call)),
        new Sample("JavaScript", javaScript(call)),
        new Sample("Java", java(call)));
  }

  private static String python(SampleCall call) {
    var program = new StringBuilder(call.isAuthorized() ? "import os\n" : "");
    program.append("import urllib.request\n\n");
    if (call.hasBody()) {
      program.append("body = r\"\"\"").append(text(call)).append("\"\"\"\n");
    }
    program.append("request = urllib.request.Request(\n    ").append(quoted(call.address()));
    program.append(",\n");
    if (!call.isRead()) {
      program.append("    method=").append(quoted(call.method())).append(",\n");
    }
    if (call.hasBody()) {
      program.append("    data=body.encode(),\n");
    }
    program.append("    headers={\n");
    if (call.isAuthorized()) {
      program.append("        \"Authorization\": ").append(quoted(call.scheme() + " "));
      program.append(" + os.environ[").append(quoted(call.variable())).append("],\n");
    }
    if (call.hasBody()) {
      program.append("        \"Content-Type\": ").append(quoted(call.mediaType())).append(",\n");
    }
    return program
        .append("    },\n)\nwith urllib.request.urlopen(request) as answer:\n")
        .append("    print(answer.read().decode())\n")
        .toString()
        .replace("    headers={\n    },\n", "");
  }

  private static String javaScript(SampleCall call) {
    var options = new StringBuilder();
    if (!call.isRead()) {
      options.append("  method: ").append(quoted(call.method())).append(",\n");
    }
    if (call.isAuthorized() || call.hasBody()) {
      options.append("  headers: {\n");
      if (call.isAuthorized()) {
        options.append("    \"Authorization\": `").append(call.scheme()).append(" ${process.env.");
        options.append(call.variable()).append("}`,\n");
      }
      if (call.hasBody()) {
        options.append("    \"Content-Type\": ").append(quoted(call.mediaType())).append(",\n");
      }
      options.append("  },\n");
    }
    if (call.hasBody()) {
      options.append("  body: ").append(scriptBody(call)).append(",\n");
    }
    return "const answer = await fetch("
        + quoted(call.address())
        + (options.isEmpty() ? "" : ", {\n" + options + "}")
        + ");\nconsole.log(await answer.text());\n";
  }

  private static String scriptBody(SampleCall call) {
    return isJson(call)
        ? "JSON.stringify(" + text(call).strip().replace("\n", "\n  ") + ")"
        : quoted(call.body());
  }

  private static String java(SampleCall call) {
    var program =
        new StringBuilder(
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;

            void main() throws Exception {
              var request = HttpRequest.newBuilder(URI.create(\
            """);
    program.append(quoted(call.address())).append("))\n");
    if (call.isAuthorized()) {
      program.append("      .header(\"Authorization\", ").append(quoted(call.scheme() + " "));
      program.append(" + System.getenv(").append(quoted(call.variable())).append("))\n");
    }
    if (call.hasBody()) {
      program.append("      .header(\"Content-Type\", ").append(quoted(call.mediaType()));
      program.append(")\n");
    }
    if (!call.isRead()) {
      program.append("      .method(").append(quoted(call.method()));
      program.append(", HttpRequest.BodyPublishers.");
      program.append(call.hasBody() ? "ofString(" + javaText(call) + ")" : "noBody()");
      program.append(")\n");
    }
    return program
        .append(
            """
                  .build();
              try (var client = HttpClient.newHttpClient()) {
                System.out.println(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
              }
            }
            """)
        .toString();
  }

  private static String javaText(SampleCall call) {
    var text = text(call).strip().replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    return isJson(call)
        ? "\"\"\"\n          " + text.replace("\n", "\n          ") + "\"\"\""
        : quoted(call.body());
  }

  /** The body as people write it. */
  private static String text(SampleCall call) {
    return isJson(call) ? READABLE.writeValueAsString(READABLE.readTree(call.body())) : call.body();
  }

  private static boolean isJson(SampleCall call) {
    return call.mediaType().equals(Endpoint.JSON);
  }

  /** A literal of each of these languages. */
  private static String quoted(String text) {
    return READABLE.writeValueAsString(text);
  }
}
