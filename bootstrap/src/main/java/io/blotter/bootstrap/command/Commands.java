package io.blotter.bootstrap.command;

import io.blotter.bootstrap.Setting;
import io.blotter.bootstrap.SettingSources;
import io.blotter.bootstrap.Settings;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;

/** What the command {@code blotter} does with the words after it. */
public final class Commands {
  private Commands() {}

  /** Runs one command line and returns its exit code. */
  public static int run(String... words) {
    return PlainServe.options(words).map(Commands::serve).orElseGet(() -> Blotter.run(words));
  }

  private static int serve(Map<Setting, String> options) {
    try {
      var folder = Path.of("").toAbsolutePath();
      var values = SettingSources.read(options, System.getenv(), folder);
      return Serving.run(Settings.of(values, folder));
    } catch (Exception failure) {
      return Failure.explain(failure, new PrintWriter(System.err, true, Charset.defaultCharset()));
    }
  }
}
