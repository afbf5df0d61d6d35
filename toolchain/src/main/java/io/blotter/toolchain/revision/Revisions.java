package io.blotter.toolchain.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The revisions of a folder, or of this build: their graph and their files. */
public final class Revisions {
  private static final String RESOURCES = "/db/migrations";

  private final Graph graph;
  private final Map<String, RevisionFile> files;
  private final List<String> strangers;

  private Revisions(Graph graph, Map<String, RevisionFile> files, List<String> strangers) {
    this.graph = graph;
    this.files = files;
    this.strangers = strangers;
  }

  /**
   * Reads the folder {@code migrations}, which holds {@code up}, {@code down}, {@code graph.sum}.
   */
  public static Revisions in(Path migrations) {
    try {
      return read(migrations);
    } catch (IOException e) {
      throw new RevisionException("The revisions cannot be read: " + e, e);
    }
  }

  /** The revisions that this build carries. */
  public static Revisions inThisBuild() {
    try {
      var found = Revisions.class.getResource(RESOURCES);
      if (found == null) {
        throw new IllegalStateException("this build lacks " + RESOURCES);
      }
      var place = found.toURI();
      if (!place.getScheme().equals("jar")) {
        return read(Path.of(place));
      }
      try (var jar = FileSystems.newFileSystem(Path.of(jarOf(place)))) {
        return read(jar.getPath(RESOURCES));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public Graph graph() {
    return graph;
  }

  /** The files of a revision that the graph lists. */
  public RevisionFile file(String id) {
    var file = files.get(id);
    if (file == null) {
      throw new RevisionException("Revision " + id + " has no file in migrations/up.");
    }
    return file;
  }

  /** The files of these revisions, in the order in which they apply. */
  public List<RevisionFile> files(Set<String> ids) {
    return ids.stream().map(this::file).sorted(Comparator.comparing(RevisionFile::name)).toList();
  }

  /** Every revision's files by id, whether or not the graph lists it. */
  public Map<String, RevisionFile> files() {
    return Map.copyOf(files);
  }

  /** Files of a listed revision that are not as they were when {@code graph.sum} listed them. */
  public List<String> edited(Revision revision) {
    var file = files.get(revision.id());
    if (file == null) {
      return List.of();
    }
    var edited = new ArrayList<String>();
    if (!digest(file.up()).equals(revision.upDigest())) {
      edited.add("up/" + file.name());
    }
    var down = file.down();
    if (down != null && !digest(down).equals(revision.downDigest())) {
      edited.add("down/" + file.name());
    }
    return edited;
  }

  /** Files that are not named as the toolchain names them, or that repeat a revision. */
  public List<String> strangers() {
    return strangers;
  }

  /** The revision that nothing builds on; an error that names them all when there are several. */
  public String head() {
    var heads = graph.heads();
    if (heads.isEmpty()) {
      throw new RevisionException("There are no revisions yet; 'blotter db create' makes one.");
    }
    if (heads.size() > 1) {
      throw new RevisionException(
          "There are several heads: "
              + String.join(", ", heads)
              + ". 'blotter db merge' joins them; nothing was applied.");
    }
    return heads.getFirst();
  }

  /** SHA-256 of a text, in hexadecimal. */
  public static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static URI jarOf(URI entry) {
    var text = entry.getRawSchemeSpecificPart();
    return URI.create(text.substring(0, text.indexOf("!/")));
  }

  private static Revisions read(Path folder) throws IOException {
    var listed = folder.resolve("graph.sum");
    var graph = Graph.parse(Files.exists(listed) ? Files.readString(listed) : "");
    var files = new TreeMap<String, RevisionFile>();
    var strangers = new ArrayList<String>();
    for (var up : sql(folder.resolve("up"))) {
      var name = up.getFileName().toString();
      if (!RevisionFile.isName(name)) {
        strangers.add("up/" + name);
      } else if (files.putIfAbsent(RevisionFile.idIn(name), file(folder, up, name)) != null) {
        strangers.add("up/" + name);
      }
    }
    for (var down : sql(folder.resolve("down"))) {
      var name = down.getFileName().toString();
      if (files.values().stream().noneMatch(file -> file.name().equals(name))) {
        strangers.add("down/" + name);
      }
    }
    return new Revisions(graph, files, List.copyOf(strangers));
  }

  private static RevisionFile file(Path folder, Path up, String name) throws IOException {
    var down = folder.resolve("down").resolve(name);
    return new RevisionFile(
        RevisionFile.idIn(name),
        name,
        text(up),
        Files.exists(down) ? text(down) : null,
        RevisionFile.isTransactional(up),
        RevisionFile.isTransactional(down));
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new RevisionException(file + " is not UTF-8; save it in that encoding.", e);
    }
  }

  private static List<Path> sql(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }
}
