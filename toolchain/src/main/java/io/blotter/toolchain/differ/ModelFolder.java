package io.blotter.toolchain.differ;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Reads the files of a model: every one that ends in {@code .sql}, but hidden ones. */
final class ModelFolder {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path folder;
  private final List<ModelFile> files = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private ModelFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a folder and what its links lead to.
   *
   * @throws ModelException naming each file that cannot be part of a model
   */
  static ModelFolder read(Path folder) throws IOException {
    var read = new ModelFolder(folder);
    try (var paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (var path : paths.filter(path -> !Files.isDirectory(path)).sorted().toList()) {
        read.add(path);
      }
    }
    if (!read.faults.isEmpty()) {
      throw new ModelException(read.faults);
    }
    return read;
  }

  List<ModelFile> files() {
    return List.copyOf(files);
  }

  /** What lies there and is no part of the model. */
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  private void add(Path path) throws IOException {
    var name = folder.relativize(path).toString();
    if (isHidden(folder.relativize(path))) {
      passedOver.add(name);
    } else if (name.endsWith(".sql")) {
      add(name, path);
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".sql")) {
      faults.add(name + ": is not read, for its name does not end in .sql; rename it");
    } else {
      passedOver.add(name);
    }
  }

  private void add(String name, Path path) throws IOException {
    try {
      var text = Files.readString(path);
      if (text.indexOf('\0') >= 0) {
        throw new CharacterCodingException();
      }
      var file = ModelFile.of(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
      faults.addAll(ModelRule.violations(file));
      files.add(file);
    } catch (CharacterCodingException e) {
      faults.add(name + ": is not UTF-8; save it in that encoding");
    }
  }

  private static boolean isHidden(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(part -> part.toString().startsWith("."));
  }
}
