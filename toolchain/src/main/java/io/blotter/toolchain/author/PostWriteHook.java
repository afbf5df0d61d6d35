package io.blotter.toolchain.author;

import io.blotter.toolchain.revision.RevisionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A command that is run over freshly written files, for example a formatter. It gets their paths as
 * arguments and may change them.
 *
 * @param command as a shell reads it, or null for none
 */
public record PostWriteHook(@Nullable String command) {
  private static final int MINUTES = 2;

  void run(List<Path> files) {
    if (command == null) {
      return;
    }
    var line = new ArrayList<>(List.of("/bin/sh", "-c", command + " \"$@\"", "hook"));
    files.forEach(file -> line.add(file.toString()));
    try {
      var process =
          new ProcessBuilder(line)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw failed("took more than " + MINUTES + " minutes", null);
      }
      if (process.exitValue() != 0) {
        throw failed("ended with exit code " + process.exitValue(), null);
      }
    } catch (IOException e) {
      throw failed("cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was interrupted", e);
    }
  }

  private RevisionException failed(String how, @Nullable Exception cause) {
    var message = "The post-write hook '" + command + "' " + how + "; nothing was written.";
    return cause == null ? new RevisionException(message) : new RevisionException(message, cause);
  }
}
