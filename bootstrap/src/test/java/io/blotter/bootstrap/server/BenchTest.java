package io.blotter.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark is built by its own script, and must not fall behind what it measures. */
class BenchTest {
  private static final Path SOURCES = Path.of("../bench/src/io/blotter/bench");

  @TempDir private Path classes;

  @Test
  void canBeCompiled() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null);
        var sources = Files.list(SOURCES)) {
      var units = manager.getJavaFileObjectsFromPaths(sources.toList());
      var options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
      var compiled = compiler.getTask(said, manager, null, options, null, units).call();
      assertThat(compiled).as(said::toString).isTrue();
    }
  }
}
